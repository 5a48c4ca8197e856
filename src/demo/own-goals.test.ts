import { expect, it } from 'vitest';
import { someDay } from '../../tests/factories.ts';
import { dayGoalInput } from '../shared/day-goal.ts';
import type { SeatAction } from '../shared/demo-contract.ts';
import { languages } from '../shared/language.ts';
import { dice } from './dice.ts';
import { withGoals } from './own-goals.ts';

const day: SeatAction[] = [
  { at: 1_000, checkIn: { phase: 'start', mood: 4, calm: 3 }, breaks: null },
  { at: 30_000_000, checkIn: { phase: 'end', mood: 4, calm: 4 }, breaks: 'all' },
];

it.each(languages)(
  'sets a goal on some days and a good thing on some, in %s, in the order of time',
  (language) => {
    const days = Array.from({ length: 60 }, (_, n) => withGoals(day, someDay, language, dice(n)));
    const goals = days.flat().flatMap((action) => ('goal' in action ? [action.goal] : []));
    expect(goals.filter(({ goal }) => goal !== undefined).length).toBeGreaterThan(10);
    expect(goals.filter(({ good }) => good !== undefined).length).toBeGreaterThan(10);
    for (const goal of goals) expect(dayGoalInput.parse(goal)).toEqual(goal);
    for (const one of days)
      expect(one.map(({ at }) => at)).toEqual(one.map(({ at }) => at).toSorted((a, b) => a - b));
  },
);

it('says nothing on a day off', () => {
  expect(withGoals([], someDay, 'en', dice(1))).toEqual([]);
});
