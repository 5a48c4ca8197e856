import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { show } from '../../../tests/show.tsx';
import { type FakeHub, fakeHub } from '../clients/fake-desk.ts';
import { emptyOrganisation, storyOrganisation } from '../clients/fake-desk-pages.ts';
import { DeskRoutes } from '../desk/desk-routes.tsx';

const place = { origin: 'https://hub.example', zone: 'Asia/Taipei' };

const open = (path: string, some: Partial<FakeHub> = {}) => {
  location.hash = `#${path}`;
  return show(<DeskRoutes client={fakeHub({ role: 'administrator', ...some })} place={place} />);
};

beforeEach(() => void (location.hash = ''));

describe('setting up', () => {
  it('leads from an empty hub to slips, one step after the other', async () => {
    const user = userEvent.setup();
    await open('/', { organisation: emptyOrganisation() });
    await user.click(await screen.findByRole('button', { name: 'Do this next' }));

    const name = await screen.findByLabelText('Name of the organisation');
    await user.clear(name);
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByText('Please enter a name of 1 to 80 characters.')).toBeVisible();
    await user.type(name, 'Northwind');
    expect(
      screen.getByText(/Weeks run from Thursday to Wednesday. Results come out on Saturday, 12:00/),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Save' }));

    await user.type(await screen.findByLabelText('Name of the site'), 'Kaohsiung');
    expect(screen.getByRole('combobox', { name: /Time zone/ })).toHaveProperty(
      'value',
      expect.stringMatching(/^Asia\/Taipei · /),
    );
    await user.click(screen.getByRole('button', { name: 'Add the site' }));

    await user.type(await screen.findByLabelText('Name of the team'), 'Orders');
    await user.click(screen.getByRole('button', { name: 'Add the team' }));
    expect(screen.getByText(/Please enter how many people work in the team/)).toBeVisible();
    await user.type(screen.getByLabelText('How many people work in it'), '9');
    await user.click(screen.getByRole('button', { name: 'Add the team' }));

    expect(await screen.findByRole('heading', { name: 'Invites for Orders' })).toBeVisible();
    expect(screen.getByLabelText('How many slips')).toHaveValue('9');
    await user.click(screen.getByRole('button', { name: 'Make invites' }));
    expect(await screen.findByRole('heading', { name: '9 invites, ready to print' })).toBeVisible();
  });

  it('finds a time zone by a part of its name', async () => {
    const user = userEvent.setup();
    await open('/site');
    const zone = await screen.findByRole('combobox', { name: /Time zone/ });
    await user.tripleClick(zone);
    await user.paste('shangh');
    await user.click(await screen.findByRole('option', { name: /Asia\/Shanghai/ }));
    expect(zone).toHaveProperty('value', expect.stringMatching(/^Asia\/Shanghai · /));
  });

  it('keeps what was typed when the hub cannot be reached', async () => {
    const user = userEvent.setup();
    await open('/team/1', { refusals: { addTeam: 'offline' } });
    await user.type(await screen.findByLabelText('Name of the team'), 'Orders');
    await user.type(screen.getByLabelText('How many people work in it'), '9');
    await user.click(screen.getByRole('button', { name: 'Add the team' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Nothing was changed or lost');
    expect(screen.getByLabelText('Name of the team')).toHaveValue('Orders');
  });
});

describe('invites', () => {
  it('are slips without team, number or name, and are gone once printed', async () => {
    const user = userEvent.setup();
    vi.stubGlobal('print', vi.fn());
    await open('/invites/4');
    const count = await screen.findByLabelText('How many slips');
    await user.clear(count);
    await user.type(count, '3');
    await user.click(screen.getByRole('button', { name: 'Make invites' }));

    const slips = await screen.findAllByText(/^([0-9A-Z]{4}-){6}[0-9A-Z]{4}$/);
    expect(slips).toHaveLength(3);
    const sheet = slips[0]?.closest('ul');
    expect(sheet).toHaveTextContent('https://hub.example');
    expect(sheet).not.toHaveTextContent('Orders');
    expect(sheet).not.toHaveTextContent('Taipei');
    const [first] = slips.map((slip) => slip.textContent);

    expect(screen.getByRole('button', { name: 'Printed: forget the codes' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Print' }));
    await user.click(screen.getByRole('button', { name: 'Printed: forget the codes' }));
    expect(await screen.findByRole('row', { name: /^Orders.*15/ })).toBeVisible();
    expect(document.body).not.toHaveTextContent(first ?? '');
    vi.unstubAllGlobals();
  });

  it('are none when the hub refuses, and can be asked for again', async () => {
    const refusals: FakeHub['refusals'] = { addInvites: 'offline' };
    await open('/invites/4', { refusals });
    await userEvent.click(await screen.findByRole('button', { name: 'Make invites' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('The server cannot be reached');
    delete refusals.addInvites;
    await userEvent.click(screen.getByRole('button', { name: 'Make invites' }));
    expect(await screen.findByRole('heading', { name: /invite, ready to print/ })).toBeVisible();
  });
});

describe('accounts', () => {
  it('come with a link that is shown once', async () => {
    const user = userEvent.setup();
    await open('/people/new/lead');
    await user.type(await screen.findByLabelText('Name'), 'Wang Fang');
    await user.type(screen.getByLabelText('Sign-in name'), 'wf');
    await user.click(screen.getByRole('button', { name: 'Create the account' }));
    expect(screen.getByText(/at least three characters/)).toBeVisible();
    await user.type(screen.getByLabelText('Sign-in name'), '@northwind.example');
    await user.click(screen.getByRole('button', { name: /Night desk/ }));
    await user.click(screen.getByRole('button', { name: 'Create the account' }));

    const link = await screen.findByLabelText('Link');
    expect(link).toHaveValue(`https://hub.example/#/account/${'5f'.repeat(16)}`);
    await user.click(screen.getByRole('button', { name: 'Handed over' }));
    expect(await screen.findByRole('row', { name: /Wang Fang.*Night desk/ })).toBeVisible();
    expect(document.body).not.toHaveTextContent('5f5f');
  });

  it('say which field is taken', async () => {
    const user = userEvent.setup();
    await open('/people/new/hr');
    await user.type(await screen.findByLabelText('Name'), 'Another');
    await user.type(screen.getByLabelText('Sign-in name'), 'hr@northwind.example');
    await user.click(screen.getByRole('button', { name: 'Create the account' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('That name is already taken.');
    expect(screen.getByLabelText('Sign-in name')).toBeInvalid();
  });
});

describe('the overview', () => {
  it('shows seats beside people, open invites and units', async () => {
    await open('/');
    const suzhou = within(await screen.findByRole('region', { name: 'Teams of Suzhou' }));
    expect(suzhou.getByRole('row', { name: /^Broadband support 16 14 2 on its own/ })).toBeVisible();
    expect(suzhou.getByRole('row', { name: /^Night desk 5 4 0 together with Card services/ })).toBeVisible();
    expect(screen.getByRole('row', { name: /^Orders 12 0 12 once a week has begun/ })).toBeVisible();
  });

  it('says where there are more seats than people', async () => {
    await open('/');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Card services: 10 seats have joined, but only 9 people',
    );
  });

  it('has no results of anyone', async () => {
    const asked: string[] = [];
    const hub = fakeHub({ role: 'administrator', organisation: storyOrganisation() });
    const client: typeof hub = {
      call(name, input) {
        asked.push(name);
        return hub.call(name, input);
      },
    };
    await show(<DeskRoutes client={client} place={place} />);
    await screen.findByRole('heading', { name: 'Northwind Telecom' });
    expect(new Set(asked)).toEqual(new Set(['me', 'organisation', 'allHelp']));
  });
});

describe('a team of leads [L8]', () => {
  it('is made by a switch, and its slips are for leads', async () => {
    const user = userEvent.setup();
    await open('/team/1');
    await user.type(await screen.findByLabelText('Name of the team'), 'Seniors');
    await user.type(screen.getByLabelText('How many people work in it'), '9');
    await user.click(screen.getByRole('switch', { name: 'A team of team leads' }));
    await user.click(screen.getByRole('button', { name: 'Add the team' }));
    expect(await screen.findByText(/For team leads. Their seats form a unit of their own/)).toBeVisible();
  });

  it('is where leads draw their slips: an agents’ team warns by the name of who leads it', async () => {
    await open('/invites/1');
    expect(await screen.findByText(/^Li Wen leads this team: please keep these slips/)).toBeVisible();
  });

  it('is not to be led by whoever sits in it', async () => {
    const user = userEvent.setup();
    await open('/people/new/lead');
    await user.click(await screen.findByRole('button', { name: 'Shift leaders · Suzhou' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Shift leaders is a team of leads.');
  });
});
