import { describe, expect, test } from 'vitest';
import { aReleased } from '../../tests/factories.ts';
import { reviewAction } from './action-review.ts';
import { addDays } from './clock.ts';
import type { UnitWeek } from './release.ts';
import { defaultWeekPlan, firstDayOf } from './week.ts';

const began = 2900;
const begun = addDays(firstDayOf(began, defaultWeekPlan), 3);
/** So many weeks after the action's own, on its first day. */
const weeksOn = (weeks: number) => firstDayOf(began + weeks, defaultWeekPlan);
const review = (weeks: readonly UnitWeek[], today = weeksOn(8)) =>
  reviewAction(begun, weeks, defaultWeekPlan, today);

const before = aReleased({ week: began - 1, strained: { from: 50, below: null }, mood: 2.5, calm: 2 });

describe('two and four weeks after an action [L2]', () => {
  test('the last release before it stands beside the releases after', () => {
    const second = aReleased({ week: began + 2, strained: { from: 25, below: 50 }, mood: 2.5, calm: 3 });
    const fourth = aReleased({ week: began + 4, strained: { from: 0, below: 25 }, mood: 3, calm: 2 });
    expect(review([before, second, fourth])).toEqual([
      {
        state: 'compared',
        after: 2,
        before: began - 1,
        later: began + 2,
        strainedBands: -1,
        moodSteps: 0,
        calmSteps: 2,
      },
      {
        state: 'compared',
        after: 4,
        before: began - 1,
        later: began + 4,
        strainedBands: -2,
        moodSteps: 1,
        calmSteps: 0,
      },
    ]);
  });

  test('the week it began in is on neither side', () => {
    const own = aReleased({ week: began });
    expect(review([own, aReleased({ week: began + 2 })])[0]).toEqual({ state: 'nothingToCompare', after: 2 });
  });

  test('waits until the week is out, and says from when', () => {
    const from = addDays(firstDayOf(began + 2, defaultWeekPlan), 10);
    expect(review([before], from)[0]).toEqual({ state: 'waiting', after: 2, from });
    expect(review([before], addDays(from, 1))[0]).toEqual({ state: 'nothingToCompare', after: 2 });
  });

  test('waits with a held week, and finds it in the release it came out with', () => {
    const held: UnitWeek = { state: 'held', week: began + 2 };
    expect(review([before, held])[0]).toMatchObject({ state: 'waiting' });
    const joined = aReleased({ week: began + 3, weeks: [began + 2, began + 3] });
    expect(review([before, held, joined])[0]).toMatchObject({ state: 'compared', later: began + 3 });
  });

  test('a week thrown away is not waited for', () => {
    const thrownAway: UnitWeek = { state: 'discarded', week: began + 2 };
    expect(review([before, thrownAway], weeksOn(3))[0]).toEqual({ state: 'nothingToCompare', after: 2 });
  });

  test('five bands of a large unit count like three', () => {
    const wide = aReleased({ week: began - 1, strained: { from: 37.5, below: 50 } });
    const later = aReleased({ week: began + 2, strained: { from: 25, below: 37.5 } });
    expect(review([wide, later])[0]).toMatchObject({ strainedBands: 0 });
  });
});
