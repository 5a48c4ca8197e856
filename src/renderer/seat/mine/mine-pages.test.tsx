import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { fakeSeat } from '../../clients/fake-seat.ts';
import { SeatOnFake } from '../../gallery/seat-on-fake.tsx';

it('pauses and turns off what leaves, and every row then says that it is empty [S10]', async () => {
  const client = fakeSeat();
  const user = userEvent.setup();
  render(<SeatOnFake client={client} path="/mine/leaving" />);
  await user.click(await screen.findByRole('radio', { name: 'Off' }));
  await screen.findByText(/Nobody who reads pages, database or backups can tell/);
  expect(client.world.sharing).toBe('off');
  const table = within(screen.getAllByRole('table')[0] ?? document.body);
  expect(table.getAllByText('Empty envelope · you have turned it off')).toHaveLength(10);
  expect(screen.getByText('You have turned it off: only empty envelopes go out.')).toBeVisible();
});

it('shows what became of each row that was sent [S10]', async () => {
  render(<SeatOnFake client={fakeSeat()} path="/mine/leaving" />);
  const sent = within(
    await screen.findByText('February 26 – March 4').then((s) => s.closest('details') ?? s),
  );
  const fates = sent.getAllByRole('row', { hidden: true }).slice(1);
  expect(fates[2]).toHaveTextContent('Strain level2 · watchnot counted');
  expect(fates[3]).toHaveTextContent('counted');
});

it('joins only after the team was named and consent was given on a page of its own', async () => {
  const client = fakeSeat({ joined: null });
  const user = userEvent.setup();
  render(<SeatOnFake client={client} path="/mine/join" />);
  await user.type(await screen.findByLabelText('Address of the server'), 'https://hub.example');
  await user.type(screen.getByLabelText('Invite code'), 'ABCD-EFGH');
  await user.click(screen.getByRole('button', { name: 'Look at the invite' }));
  expect(await screen.findByText('Returns, early')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'That is my team' }));
  expect(screen.getByRole('heading', { name: 'Do you want to share?' })).toBeVisible();
  expect(client.world.joined).toBeNull();
  await user.click(screen.getByRole('button', { name: 'I agree and join' }));
  await screen.findByRole('heading', { name: 'The next rows' });
  expect(client.world.joined).not.toBeNull();
});

it('keeps the slip as typed when the code is not known', async () => {
  const client = fakeSeat({ joined: null }, { refuse: { readInvite: 'inviteUnknown' } });
  const user = userEvent.setup();
  render(<SeatOnFake client={client} path="/mine/join" />);
  await user.type(await screen.findByLabelText('Address of the server'), 'https://hub.example');
  await user.type(screen.getByLabelText('Invite code'), 'ABCD');
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent('That invite code is not known');
  expect(screen.getByLabelText('Invite code')).toHaveValue('ABCD');
});

it('deletes everything in two steps and shows the proof [S13]', async () => {
  const client = fakeSeat();
  const user = userEvent.setup();
  render(<SeatOnFake client={client} path="/mine/erase" />);
  await user.click(await screen.findByRole('button', { name: 'I want to delete everything' }));
  expect(client.world.checkIns.length).toBeGreaterThan(0);
  await user.click(screen.getByRole('button', { name: 'Delete it now, for good' }));
  await screen.findByRole('heading', { name: 'Everything is deleted' });
  expect(
    screen.getByText(/12 check-ins, 5 hard calls, 0 routines, 0 pulses and 0 days with a goal/),
  ).toBeVisible();
  expect(screen.getAllByText('gone')).toHaveLength(3);
  await user.click(screen.getByRole('button', { name: 'Done' }));
  expect(await screen.findByRole('button', { name: /^Use it on my own/ })).toBeVisible();
});

it('changes the language at once, for everything on the page', async () => {
  const client = fakeSeat();
  const user = userEvent.setup();
  render(<SeatOnFake client={client} path="/mine/look" />);
  await user.click(await screen.findByRole('radio', { name: '繁體中文' }));
  await screen.findByRole('heading', { name: '外觀與聲音' });
  expect(document.documentElement.lang).toBe('zh-TW');
  await user.click(screen.getByRole('radio', { name: '160%' }));
  await waitFor(() => expect(document.documentElement.style.getPropertyValue('--text-size')).toBe('1.6'));
});
