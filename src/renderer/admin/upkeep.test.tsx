import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { show } from '../../../tests/show.tsx';
import { type FakeHub, fakeHub } from '../clients/fake-desk.ts';
import { DeskRoutes } from '../desk/desk-routes.tsx';

const place = { origin: 'https://hub.example', zone: 'Asia/Taipei' };

const open = (path: string, some: Partial<FakeHub> = {}) => {
  location.hash = `#${path}`;
  return show(<DeskRoutes client={fakeHub({ role: 'administrator', ...some })} place={place} />);
};

beforeEach(() => void (location.hash = ''));

describe('a team', () => {
  it('gets another name and headcount', async () => {
    const user = userEvent.setup();
    await open('/team/1/edit');
    const name = await screen.findByLabelText('Name of the team');
    await user.clear(name);
    await user.type(name, 'Broadband, late');
    const people = screen.getByLabelText('How many people work in it');
    await user.clear(people);
    await user.type(people, '18');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('row', { name: /^Broadband, late 18 14/ })).toBeVisible();
  });

  it('warns of ghost slots while the headcount is typed', async () => {
    const user = userEvent.setup();
    await open('/team/1/edit');
    const people = await screen.findByLabelText('How many people work in it');
    expect(screen.queryByRole('alert')).toBeNull();
    await user.clear(people);
    await user.type(people, '12');
    await user.tab();
    expect(await screen.findByRole('alert')).toHaveTextContent('14 seats have joined, but only 12 people');
  });

  it('loses its open invites in two presses', async () => {
    const user = userEvent.setup();
    await open('/team/1/edit');
    expect(await screen.findByText('2 invites are out and not used yet.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'End the open invites' }));
    await user.click(screen.getByRole('button', { name: /^End them/ }));
    expect(await screen.findByText('No invite is open.')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^End/ })).toBeNull();
  });

  it('keeps what was typed, and its invites, when the hub cannot be reached', async () => {
    const user = userEvent.setup();
    await open('/team/1/edit', { refusals: { endInvites: 'offline' } });
    await user.click(await screen.findByRole('button', { name: 'End the open invites' }));
    await user.click(screen.getByRole('button', { name: /^End them/ }));
    expect(await screen.findByRole('alert')).toHaveTextContent('cannot be reached');
    expect(screen.getByText('2 invites are out and not used yet.')).toBeVisible();
  });

  it('is warned about when more slips are asked for than people have none', async () => {
    await open('/invites/1');
    const count = await screen.findByLabelText('How many slips');
    expect(screen.getByText(/There is an invite or a seat for everyone already/)).toBeVisible();
    expect(count).toHaveValue('1');
  });
});

it('renames a site and leaves its zone alone', async () => {
  const user = userEvent.setup();
  await open('/site/2');
  const name = await screen.findByLabelText('Name of the site');
  expect(screen.getByText(/The time zone, Asia\/Taipei, stays/)).toBeVisible();
  await user.clear(name);
  await user.type(name, 'Taipei North');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('region', { name: 'Taipei North' })).toBeVisible();
});

describe('an account', () => {
  it('whose link was lost gets a new one, shown once', async () => {
    const user = userEvent.setup();
    await open('/people');
    await user.click(await screen.findByRole('button', { name: 'New link' }));
    expect(await screen.findByText(/Nobody has chosen a password here yet/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'New link' }));
    expect(await screen.findByLabelText('Link')).toHaveValue(
      `https://hub.example/#/account/${'7a'.repeat(16)}`,
    );
    await user.click(screen.getByRole('button', { name: 'Handed over' }));
    expect(document.body).not.toHaveTextContent('7a7a');
  });

  it('is ended in two presses', async () => {
    const user = userEvent.setup();
    await open('/people/2');
    await user.click(await screen.findByRole('button', { name: 'End this account' }));
    await user.click(screen.getByRole('button', { name: 'Yes, end the account of Li Wen' }));
    expect(await screen.findByRole('heading', { name: 'People with accounts' })).toBeVisible();
    expect(screen.queryByText('Li Wen')).toBeNull();
  });

  it('cannot be ended by its own person', async () => {
    await open('/people/1');
    expect(await screen.findByText(/another administrator can end it/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^End/ })).toBeNull();
  });
});
