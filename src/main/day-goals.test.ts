import { expect, it } from 'vitest';
import { aDayGoal, someDay, someZone } from '../../tests/factories.ts';
import { aSeat } from '../../tests/seat.ts';
import { addDays, hour, instantOf } from '../shared/clock.ts';
import { deleteDayGoal, goalNow, goalsBetween, putBackDayGoal, setDayGoal } from './day-goals.ts';
import { putDayGoal } from './journal/day-goals.ts';
import { beginShift, endShift } from './working-day.ts';

const refusal = (code: string, field?: string) => expect.objectContaining({ code, field });

it('keeps a goal at the start, how it went at the end, and one good thing [S12]', async () => {
  const { seat, clock, sync } = aSeat();
  const at = clock.now();
  await beginShift(seat);
  expect(setDayGoal(seat, { day: someDay, goal: 'lunch outside' })).toMatchObject({
    day: someDay,
    at,
    went: null,
  });
  clock.forward(8 * hour);
  await endShift(seat);
  const composed = sync.composed.length;
  setDayGoal(seat, { day: someDay, went: 'partly' });
  setDayGoal(seat, { day: someDay, good: 'sun at noon' });
  const kept = { day: someDay, at, goal: 'lunch outside', went: 'partly', good: 'sun at noon' };
  expect(goalNow(seat)).toEqual({ day: someDay, today: kept, earlier: [] });
  expect(goalsBetween(seat, someDay, someDay)).toEqual([kept]);
  expect(sync.composed).toHaveLength(composed); // no row knows of it
});

it('belongs to the day the shift began, also after midnight', async () => {
  const { seat, clock } = aSeat();
  clock.set(instantOf(someDay, someZone, 22));
  await beginShift(seat);
  clock.forward(4 * hour);
  expect(goalNow(seat).day).toBe(someDay);
  expect(setDayGoal(seat, { day: addDays(someDay, 1), goal: 'sleep' })).not.toBeNull(); // the calendar's day is there too
});

it('is gone when nothing of it is left; an outcome does not outlive its goal', () => {
  const { seat } = aSeat();
  setDayGoal(seat, { day: someDay, goal: 'tea', good: 'sun' });
  setDayGoal(seat, { day: someDay, went: 'done' });
  expect(setDayGoal(seat, { day: someDay, goal: '' })).toMatchObject({ goal: '', went: null, good: 'sun' });
  expect(setDayGoal(seat, { day: someDay, good: '' })).toBeNull();
  expect(goalNow(seat).today).toBeNull();
  expect(setDayGoal(seat, { day: someDay, went: 'done' })).toBeNull();
});

it('offers own goals of before, the latest first and each once', () => {
  const { seat } = aSeat();
  for (const [ago, goal] of [
    [1, 'tea'],
    [2, 'walk'],
    [3, 'tea'],
    [4, ''],
    [5, 'a'],
    [6, 'b'],
    [7, 'c'],
    [90, 'old'],
  ] as const)
    putDayGoal(seat.journal, aDayGoal({ day: addDays(someDay, -ago), goal, went: null }));
  setDayGoal(seat, { day: someDay, goal: 'today' });
  expect(goalNow(seat).earlier).toEqual(['tea', 'walk', 'a', 'b']);
});

it('is taken away and comes back as it was', () => {
  const { seat } = aSeat();
  const goal = aDayGoal();
  putDayGoal(seat.journal, goal);
  expect(deleteDayGoal(seat, someDay)).toEqual(goal);
  expect(goalsBetween(seat, someDay, someDay)).toEqual([]);
  expect(putBackDayGoal(seat, goal)).toEqual(goal);
  expect(goalsBetween(seat, someDay, someDay)).toEqual([goal]);
});

it('refuses a day still to come, what is not there, what is there already and what says nothing', () => {
  const { seat } = aSeat();
  const tomorrow = addDays(someDay, 1);
  expect(() => setDayGoal(seat, { day: tomorrow, goal: 'x' })).toThrow(refusal('badInput', 'day'));
  expect(() => deleteDayGoal(seat, someDay)).toThrow(refusal('notFound'));
  expect(() => putBackDayGoal(seat, aDayGoal({ day: tomorrow }))).toThrow(refusal('badInput', 'day'));
  expect(() => putBackDayGoal(seat, aDayGoal({ goal: '', went: null, good: '' }))).toThrow(
    refusal('badInput', 'goal'),
  );
  expect(() => putBackDayGoal(seat, aDayGoal({ goal: '' }))).toThrow(refusal('badInput', 'goal'));
  setDayGoal(seat, { day: someDay, goal: 'x' });
  expect(() => putBackDayGoal(seat, aDayGoal())).toThrow(refusal('badInput', 'day'));
  expect(() => goalsBetween(seat, tomorrow, someDay)).toThrow(refusal('badInput', 'to'));
});
