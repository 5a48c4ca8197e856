import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { show } from '../../../../tests/show.tsx';
import { addDays } from '../../../shared/clock.ts';
import { fakeSeat } from '../../clients/fake-seat.ts';
import { fakeShift, fakeZone } from '../../clients/fake-world.ts';
import { SeatProvider } from '../../clients/use-seat.ts';
import { SeatOnFake } from '../../gallery/seat-on-fake.tsx';
import { SituationProvider } from '../situation.ts';
import { GoodThings } from './good-things.tsx';

const { day, begunAt } = fakeShift;
const yesterday = { day: addDays(day, -1), at: begunAt - 86_400_000, went: 'done' as const };
const tea = { ...yesterday, goal: 'tea without a screen', good: '' };
const sun = { ...yesterday, day: addDays(day, -2), goal: 'a walk', good: 'the caller who laughed' };

it('a goal is one line, or a press on an own one of before [S12]', async () => {
  const client = fakeSeat({ dayGoals: [sun, tea] });
  const user = userEvent.setup();
  render(<SeatOnFake client={client} />);
  await user.click(await screen.findByRole('button', { name: 'Set a goal for today' }));
  expect(screen.getByRole('textbox', { name: 'One thing for today' })).toHaveFocus();
  await user.click(screen.getByRole('radio', { name: 'tea without a screen' }));
  expect(await screen.findByRole('region', { name: 'Today’s goal' })).toHaveTextContent(
    'tea without a screen',
  );
  await user.click(screen.getByRole('button', { name: 'Change the goal' }));
  await user.keyboard(' or two{Enter}');
  await waitFor(() =>
    expect(client.world.dayGoals.at(-1)).toMatchObject({ day, goal: 'tea without a screen or two' }),
  );
});

it('keeps what was typed when it could not be saved', async () => {
  const client = fakeSeat({}, { refuse: { setDayGoal: 'diskFull' } });
  const user = userEvent.setup();
  render(<SeatOnFake client={client} />);
  await user.click(await screen.findByRole('button', { name: 'Set a goal for today' }));
  await user.keyboard('lunch outside{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent('The disk is full');
  expect(screen.getByRole('textbox', { name: 'One thing for today' })).toHaveValue('lunch outside');
});

it('at the end it asks how it went and for one good thing, and never what was missed [S12]', async () => {
  const shift = { ...fakeShift, endedAt: begunAt + 15_000_000 };
  const client = fakeSeat({ shift, dayGoals: [{ ...tea, day, went: null }] });
  const user = userEvent.setup();
  render(<SeatOnFake client={client} />);
  const card = await screen.findByRole('region', { name: 'How did it go?' });
  await user.click(within(card).getByRole('radio', { name: 'Another day' }));
  await waitFor(() => expect(client.world.dayGoals).toMatchObject([{ went: 'otherDay' }]));
  await user.type(screen.getByRole('textbox', { name: 'One good thing today' }), 'sun at noon');
  await user.click(screen.getByRole('button', { name: 'Keep it' }));
  expect(await screen.findByText('Kept.')).toBeVisible();
  expect(client.world.dayGoals).toMatchObject([{ goal: tea.goal, good: 'sun at noon' }]);
});

it('a day without a goal is only offered a good thing, with no word about the goal', async () => {
  const shift = { ...fakeShift, endedAt: begunAt + 15_000_000 };
  render(<SeatOnFake client={fakeSeat({ shift })} />);
  expect(await screen.findByRole('button', { name: 'Note one good thing' })).toBeVisible();
  expect(screen.queryByText(/goal/i)).toBeNull();
});

it('the list changes a day, deletes one, and takes that back [S12]', async () => {
  const client = fakeSeat({ dayGoals: [sun, tea] });
  const user = userEvent.setup();
  const situation = await client.call('situation', {});
  await show(
    <SeatProvider value={client}>
      <SituationProvider value={{ ...situation, zone: fakeZone }}>
        <GoodThings today={day} />
      </SituationProvider>
    </SeatProvider>,
  );
  expect(await screen.findByText('One good thing kept in these twelve months.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Change: the caller who laughed' }));
  await user.type(screen.getByRole('textbox', { name: 'One good thing today' }), ', twice');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(client.world.dayGoals[0]?.good).toBe('the caller who laughed, twice'));

  await user.click(screen.getByRole('button', { name: 'Delete: tea without a screen' }));
  const undo = await screen.findByRole('button', { name: 'Undo' });
  expect(undo).toHaveFocus();
  expect(client.world.dayGoals).toHaveLength(1);
  await user.click(undo);
  await waitFor(() => expect(client.world.dayGoals).toContainEqual(tea));
});
