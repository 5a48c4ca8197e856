import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { hour } from '../../shared/clock.ts';
import { Refusal } from '../../shared/errors.ts';
import type { DeskClient } from '../clients/desk-client.ts';
import { fakeSeat } from '../clients/fake-seat.ts';
import { type FakeWorld, saidToday } from '../clients/fake-world.ts';
import { SeatOnFake } from '../gallery/seat-on-fake.tsx';

const newcomer: Partial<FakeWorld> = { stage: 'welcome', hasPin: false, joined: null, shelf: [] };

it('creates a journal and keeps the recovery code in view until it is written down', async () => {
  const client = fakeSeat(newcomer);
  const user = userEvent.setup();
  render(<SeatOnFake client={client} />);
  await user.click(await screen.findByRole('button', { name: /^Use it on my own/ }));
  await user.type(screen.getByLabelText('PIN or passphrase'), '2468');
  await user.type(screen.getByLabelText('The same once more'), '2469');
  await user.click(screen.getByRole('button', { name: 'Create my journal' }));
  expect(screen.getByText('The two are not the same yet.')).toBeVisible();
  expect(client.world.stage).toBe('welcome');

  await user.type(screen.getByLabelText('The same once more'), '{Backspace}8');
  await user.click(screen.getByRole('button', { name: 'Create my journal' }));
  await screen.findByRole('heading', { name: 'Your recovery code' });
  expect(client.world.stage).toBe('open');
  await user.click(screen.getByRole('button', { name: 'I have written it down' }));
  await screen.findByRole('radiogroup', { name: 'How do you feel?' });
});

it('lets a person go without a PIN only on an account that is theirs alone', async () => {
  const client = fakeSeat(newcomer);
  const user = userEvent.setup();
  render(<SeatOnFake client={client} />);
  await user.click(await screen.findByRole('button', { name: /^Use it on my own/ }));
  await user.click(screen.getByRole('button', { name: 'Go without a PIN' }));
  expect(screen.getByText(/Anyone who uses this account can then open your journal/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Create without a PIN' })).toBeDisabled();
  await user.click(screen.getByRole('switch', { name: 'Only I use this system account' }));
  await user.click(screen.getByRole('button', { name: 'Create without a PIN' }));
  await screen.findByRole('heading', { name: 'Your recovery code' });
  expect(client.world.hasPin).toBe(false);
});

it('leads whoever has an invite from the journal to joining', async () => {
  const user = userEvent.setup();
  render(<SeatOnFake client={fakeSeat(newcomer)} />);
  await user.click(await screen.findByRole('button', { name: /^Join my team with an invite/ }));
  await user.type(screen.getByLabelText('PIN or passphrase'), '2468');
  await user.type(screen.getByLabelText('The same once more'), '2468{Enter}');
  await user.click(await screen.findByRole('button', { name: 'I have written it down' }));
  expect(await screen.findByLabelText('Invite code')).toBeVisible();
});

it('keeps the PIN as typed when it is wrong, and offers the recovery code', async () => {
  const client = fakeSeat({ stage: 'locked' }, { refuse: { unlock: 'wrongPin' } });
  const user = userEvent.setup();
  render(<SeatOnFake client={client} />);
  await user.type(await screen.findByLabelText('PIN or passphrase'), '1111{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent('That PIN does not open this journal.');
  await user.click(screen.getByRole('button', { name: 'I forgot my PIN' }));
  await user.type(screen.getByLabelText('Recovery code'), 'k7qd 2m9x');
  await user.click(screen.getByRole('button', { name: 'Open with the code' }));
  await screen.findByRole('radiogroup', { name: 'How do you feel?' });
});

it('says what is safe when the journal is damaged, and sets it aside only after a second press', async () => {
  const client = fakeSeat({ stage: 'trouble', trouble: 'journalDamaged' });
  const user = userEvent.setup();
  render(<SeatOnFake client={client} />);
  expect(await screen.findByText(/Nothing was deleted or overwritten/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Set it aside and begin anew' }));
  expect(client.world.stage).toBe('trouble');
  await user.click(screen.getByRole('button', { name: 'Yes, set it aside' }));
  expect(await screen.findByText(/journal-damaged-2026-03-10.db/)).toBeVisible();
});

it.each(['welcome', 'who', 'locked', 'trouble', 'open'] as const)(
  'has help one tap away when %s [S9]',
  async (stage) => {
    const user = userEvent.setup();
    render(<SeatOnFake client={fakeSeat({ stage, trouble: 'journalNewer' })} />);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await user.click(await screen.findByRole('button', { name: 'Help' }));
    const help = within(await screen.findByRole('dialog', { name: 'Someone to talk to' }));
    expect(help.getByText('988')).toBeVisible();
    expect(help.getByText(/Numbers looked up on November 21, 2026/)).toBeVisible();
    expect(help.queryByRole('link')).not.toBeInTheDocument();
  },
);

it('shows the demo on its way, and then what day it has there', async () => {
  const user = userEvent.setup();
  const client = fakeSeat(newcomer);
  render(<SeatOnFake client={client} />);
  await user.click(await screen.findByRole('button', { name: /^Try it with a demo team/ }));
  expect(await screen.findByRole('progressbar', { name: 'Twelve weeks of shifts' })).toHaveAttribute(
    'aria-valuenow',
    '10',
  );
});

it('signs the simulated lead in before the lead’s desk asks anything, and another person for HR', async () => {
  const asked: unknown[] = [];
  const desk: DeskClient = {
    async call(name, input) {
      asked.push([name, input]);
      throw new Refusal(name === 'signIn' ? 'wrongSignIn' : 'notSignedIn');
    },
  };
  const lead = { login: 'lead', password: 'simulated' };
  const hr = { login: 'hr', password: 'simulated' };
  const mailbox = { keys: '{}', passphrase: 'simulated' };
  const assistance = { login: 'assistance', password: 'simulated' };
  const demo = {
    stage: 'ready',
    progress: 1,
    now: null,
    desk: {
      address: 'http://localhost/',
      lead: { ...lead, ...mailbox },
      hr: { ...hr, ...mailbox },
      assistance: { ...assistance, ...mailbox },
    },
  } as const;
  const user = userEvent.setup();
  render(<SeatOnFake client={fakeSeat({ desk, demo, hasPin: false })} path="/lead" />);
  expect(await screen.findByRole('alert')).toHaveTextContent('Name or password is not right.');
  await user.click(screen.getByRole('link', { name: 'HR' }));
  await waitFor(() =>
    expect(asked).toEqual([
      ['signIn', lead],
      ['signIn', hr],
    ]),
  );
});

it('keeps help in reach when a page breaks', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {}); // React tells that a page broke
  const client = fakeSeat({ checkIns: [{ ...saidToday(9, 'start', 3, 3), at: Number.NaN }] });
  render(<SeatOnFake client={client} />);
  expect(await screen.findByRole('alert')).toHaveTextContent('Something went wrong on our side.');
  expect(screen.getByRole('button', { name: 'Help' })).toBeEnabled();
});

it('asks the time anew when the person comes back to the window, so that the part of the shift is right', async () => {
  const client = fakeSeat();
  render(<SeatOnFake client={client} />);
  expect(await screen.findByRole('radio', { name: 'During the shift' })).toBeChecked();
  client.world.now += 4 * hour;
  act(() => void dispatchEvent(new Event('focus')));
  await waitFor(() => expect(screen.getByRole('radio', { name: 'End of shift' })).toBeChecked());
});
