import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { fakeSeat } from '../../clients/fake-seat.ts';
import { fakeShift } from '../../clients/fake-world.ts';
import { SeatOnFake } from '../../gallery/seat-on-fake.tsx';

const moodRow = () => screen.findByRole('radiogroup', { name: 'How do you feel?' });
const calmRow = () => screen.findByRole('radiogroup', { name: 'How calm are you?' });

it('saves a check-in with two taps [S1]', async () => {
  const client = fakeSeat();
  const user = userEvent.setup();
  render(<SeatOnFake client={client} />);
  const before = client.world.checkIns.length;

  await user.click(within(await moodRow()).getByRole('radio', { name: 'good' }));
  expect(client.world.checkIns).toHaveLength(before);
  await user.click(within(await calmRow()).getByRole('radio', { name: 'calm' }));

  await screen.findByRole('heading', { name: 'Saved: good, calm' });
  expect(client.world.checkIns.at(-1)).toMatchObject({ mood: 4, calm: 4, phase: 'middle', note: '' });
});

it('saves a check-in with two keys, and only while the card has the focus [S1]', async () => {
  const client = fakeSeat();
  const user = userEvent.setup();
  render(<SeatOnFake client={client} />);
  await moodRow();
  screen.getByRole('button', { name: 'Help' }).focus();
  await user.keyboard('55');
  expect(client.world.checkIns.some((c) => c.shiftId === fakeShift.id)).toBe(false);

  screen.getByRole('radio', { name: 'awful' }).focus();
  await user.keyboard('25');
  await screen.findByRole('heading', { name: 'Saved: low, very calm' });
  expect(client.world.checkIns.at(-1)).toMatchObject({ mood: 2, calm: 5 });
});

it('puts the focus where the digits work, and afterwards on what was saved', async () => {
  const user = userEvent.setup();
  render(<SeatOnFake client={fakeSeat()} />);
  await moodRow();
  await user.keyboard('13');
  expect(await screen.findByRole('heading', { name: 'Saved: awful, in between' })).toHaveFocus();
});

it('keeps both taps when saving failed, and saves them on another try [S1]', async () => {
  const client = fakeSeat({}, { refuse: { recordCheckIn: 'diskFull' } });
  const user = userEvent.setup();
  render(<SeatOnFake client={client} />);
  await moodRow();
  await user.keyboard('24');
  expect(await screen.findByRole('alert')).toHaveTextContent('The disk is full');
  expect(within(await moodRow()).getByRole('radio', { name: 'low' })).toBeChecked();

  delete client.trouble.refuse?.recordCheckIn;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByRole('heading', { name: 'Saved: low, calm' });
});

it('keeps the text of a note when saving failed, beside what went wrong', async () => {
  const client = fakeSeat({}, { refuse: { editCheckIn: 'diskFull' } });
  const user = userEvent.setup();
  render(<SeatOnFake client={client} />);
  await moodRow();
  await user.keyboard('22');

  await user.type(await screen.findByLabelText('Private note'), 'the one about the parcel');
  await user.click(screen.getByRole('button', { name: 'Save the note' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('The disk is full');
  expect(screen.getByLabelText('Private note')).toHaveValue('the one about the parcel');

  await user.click(screen.getByRole('link', { name: 'Breathe' }));
  await user.click(screen.getByRole('link', { name: 'Today' }));
  delete client.trouble.refuse?.editCheckIn;
  await user.click(await screen.findByRole('button', { name: /^Change low, tense/ }));
  expect(screen.getByLabelText('Private note')).toHaveValue('the one about the parcel');
  await user.click(screen.getByRole('button', { name: 'Save the note' }));
  await waitFor(() => expect(client.world.checkIns.at(-1)?.note).toBe('the one about the parcel'));
});

it('notes a hard call with two taps, at middle strength, and can change or undo it [S2]', async () => {
  const client = fakeSeat({ hardCalls: [] });
  const user = userEvent.setup();
  render(<SeatOnFake client={client} />);

  await user.click(await screen.findByRole('button', { name: 'Hard call' }));
  await user.click(screen.getByRole('button', { name: 'Abusive caller' }));
  await screen.findByText('Noted: Abusive caller');
  expect(client.world.hardCalls).toMatchObject([{ stressor: 'cust_abuse', strength: 2 }]);

  await user.click(screen.getByRole('radio', { name: 'very' }));
  await waitFor(() => expect(client.world.hardCalls).toMatchObject([{ strength: 3 }]));
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(client.world.hardCalls).toEqual([]));
});

it('asks for energy and breaks at the end of a shift, and then shows the exact rows that will leave [S1] [S10]', async () => {
  const client = fakeSeat();
  const user = userEvent.setup();
  render(<SeatOnFake client={client} />);
  await user.click(await screen.findByRole('button', { name: 'End my shift' }));
  await user.click(screen.getByRole('radio', { name: 'okay' }));
  await user.click(screen.getByRole('radio', { name: 'tense' }));

  const energy = await screen.findByRole('radiogroup', { name: 'How much energy is left?' });
  await user.click(within(energy).getByRole('radio', { name: 'empty' }));
  await user.click(screen.getByRole('radio', { name: 'none' }));
  await waitFor(() =>
    expect(client.world.checkIns.at(-1)).toMatchObject({ phase: 'end', energy: 1, breaks: 'none' }),
  );
  expect(client.world.shift?.endedAt).toBe(client.world.now);
  await user.click(screen.getByRole('button', { name: 'Done' }));

  const table = await screen.findByRole('table');
  const rows = within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent));
  const { next } = await client.call('leaving', {});
  expect(next?.rows.slice(0, 4).map((row) => row.value)).toEqual([4, 4, 2, 7]);
  expect(rows.slice(0, 4)).toEqual([
    ['Mood, mean of the week', '4 · good'],
    ['Calm, mean of the week', '4 · calm'],
    ['Strain level', '2 · watch'],
    ['Most frequent stressor', '7 · Queue, no pause'],
  ]);
  expect(rows.slice(4)).toHaveLength(6);
  expect(rows.slice(4).every(([, value]) => value === 'Empty envelope · not this week')).toBe(true);
});

it('says so when nothing leaves', async () => {
  const shift = { ...fakeShift, endedAt: fakeShift.begunAt + 3_600_000 };
  render(<SeatOnFake client={fakeSeat({ joined: null, shift })} />);
  expect(await screen.findByText('Nothing leaves this computer.')).toBeVisible();
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
});

it('ends a shift without a check-in for whoever wants to go', async () => {
  const client = fakeSeat();
  const user = userEvent.setup();
  render(<SeatOnFake client={client} />);
  await user.click(await screen.findByRole('button', { name: 'End my shift' }));
  await user.click(screen.getByRole('button', { name: 'End without a check-in' }));
  await screen.findByRole('heading', { name: 'Your shift is over. Rest well.' });
  expect(client.world.shift?.endedAt).toBe(client.world.now);
});
