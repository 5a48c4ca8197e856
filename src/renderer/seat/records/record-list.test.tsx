import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { watchView } from '../../../../tests/in-view.ts';
import { fakeSeat } from '../../clients/fake-seat.ts';
import { saidToday } from '../../clients/fake-world.ts';
import { SeatOnFake } from '../../gallery/seat-on-fake.tsx';

it('undoes a deletion with the next key press, byte for byte', async () => {
  const checkIn = { ...saidToday(9, 'start', 4, 4), note: 'still here', tags: ['late shift'] };
  const client = fakeSeat({ checkIns: [checkIn], hardCalls: [] });
  const user = userEvent.setup();
  render(<SeatOnFake client={client} />);

  await user.click(await screen.findByRole('button', { name: 'Delete good, calm, 09:05' }));
  expect(await screen.findByText('Deleted: good, calm')).toBeVisible();
  expect(client.world.checkIns).toEqual([]);

  expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
  await user.keyboard('{Enter}');
  await screen.findByRole('button', { name: 'Delete good, calm, 09:05' });
  expect(client.world.checkIns).toEqual([checkIn]);
});

it('keeps the way to undo when the last record of a day is deleted on Patterns', async () => {
  const client = fakeSeat({ checkIns: [saidToday(9, 'start', 2, 2)], hardCalls: [] });
  const user = userEvent.setup();
  const comings = watchView();
  render(<SeatOnFake client={client} path="/patterns" />);
  await screen.findByRole('heading', { name: 'Everything you said' });
  act(() => comings.forEach((come) => come()));
  await user.click(await screen.findByRole('button', { name: 'Delete low, tense, 09:05' }));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(client.world.checkIns).toHaveLength(1));
});

it('says why when a deletion failed, and leaves the record', async () => {
  const client = fakeSeat({ checkIns: [saidToday(9, 'start', 4, 4)], hardCalls: [] });
  client.trouble.refuse = { deleteCheckIn: 'diskFull' };
  const user = userEvent.setup();
  render(<SeatOnFake client={client} />);
  await user.click(await screen.findByRole('button', { name: 'Delete good, calm, 09:05' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('The disk is full');
  expect(screen.getByRole('button', { name: 'Delete good, calm, 09:05' })).toBeVisible();
});

it('never shows the text of a note in a list: someone may stand behind', async () => {
  const checkIn = { ...saidToday(9, 'start', 4, 4), note: 'for me alone' };
  render(<SeatOnFake client={fakeSeat({ checkIns: [checkIn] })} />);
  expect(await screen.findByText(/with a note/)).toBeVisible();
  expect(screen.queryByText(/for me alone/)).not.toBeInTheDocument();
});
