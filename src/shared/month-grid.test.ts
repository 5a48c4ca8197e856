import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './clock.ts';
import { fewestReleases, type MonthCell, monthCells, monthOfWeek, monthsUntil } from './month-grid.ts';
import type { ShareBand, UnitWeek } from './release.ts';
import { defaultWeekPlan as plan, firstDayOf, type Week, weekOf } from './week.ts';

const bands: readonly ShareBand[] = [
  { from: 0, below: 25 },
  { from: 25, below: 50 },
  { from: 50, below: null },
];

/** A band of a large unit. */
const five = (at: number): ShareBand => ({ from: at, below: at + 12.5 });

/** A released week at a place of the bands: 0 few, 1 some, 2 half or more. */
const out = (week: Week, place: number): UnitWeek => ({
  state: 'released',
  week,
  weeks: [week],
  mood: 3,
  calm: 3,
  strained: bands[place] ?? { from: 0, below: 25 },
  groups: [],
  names: [],
});
const months = monthsUntil('2026-06', 6);
const from = weekOf('2025-10-01', plan);
/** Every week from October on; `place` by the month it belongs to, a state where it says so. */
const weeksOf = (place: (month: string, nth: number) => number | 'held' | 'tooSmall') => {
  const nth = new Map<string, number>();
  return Array.from({ length: 39 }, (_, i): UnitWeek => {
    const week = from + i;
    const month = monthOfWeek(week, plan);
    nth.set(month, (nth.get(month) ?? 0) + 1);
    const of = place(month, nth.get(month) ?? 1);
    return typeof of === 'number' ? out(week, of) : { state: of, week };
  });
};
const cellsOf = (weeks: UnitWeek[], next = weekOf('2026-07-09', plan)) =>
  monthCells(months, { weeks, weekPlan: plan, next });
const states = (cells: MonthCell[]) => cells.map(({ state }) => state);

describe('the months of a team [L7]', () => {
  it('a week belongs to the month in which most of its days lie', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2400, max: 3600 }), fc.integer({ min: 1, max: 7 }), (week, firstDay) => {
        const of = { ...plan, firstDay };
        const inMonth = Array.from({ length: 7 }, (_, i) => addDays(firstDayOf(week, of), i)).filter((day) =>
          day.startsWith(monthOfWeek(week, of)),
        );
        expect(inMonth.length).toBeGreaterThanOrEqual(4);
      }),
    );
  });

  it('counts months over a year’s end', () => {
    expect(monthsUntil('2026-02', 4)).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  });

  it('counts steady months in a row', () => {
    const cells = cellsOf(weeksOf(() => 1));
    expect(states(cells)).toEqual(Array.from({ length: 6 }, () => 'steady'));
    expect(cells.map((cell) => 'streak' in cell && cell.streak)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('is heavier when half or more found it heavy in most of its weeks, whatever is usual', () => {
    const cells = cellsOf(weeksOf(() => 2));
    expect(cells.at(-1)).toMatchObject({ state: 'heavier', why: 'half', streak: 6 });
  });

  it('is heavier a whole band above the three months before, and not for a single week', () => {
    const once = weeksOf((month, nth) => (month === '2026-05' && nth === 2 ? 2 : 0));
    expect(states(cellsOf(once))).not.toContain('heavier');
    const whole = weeksOf((month) => (month === '2026-05' ? 1 : 0));
    const cells = cellsOf(whole);
    expect(cells[4]).toMatchObject({ state: 'heavier', why: 'aboveUsual', streak: 1 });
    expect(cells[5]).toMatchObject({ state: 'steady', streak: 1 });
  });

  it('says nothing of a month with few releases, and a streak ends there', () => {
    const weeks = weeksOf((month, nth) => (month === '2026-03' && nth > fewestReleases - 1 ? 'held' : 0));
    const cells = cellsOf(weeks);
    expect(cells[2]).toEqual({ month: '2026-03', state: 'few' });
    expect(cells[3]).toMatchObject({ state: 'steady', streak: 1 });
  });

  it('tells a team too small, a month before its first week and one that still runs apart', () => {
    expect(states(cellsOf(weeksOf(() => 'tooSmall')))).toEqual(Array.from({ length: 6 }, () => 'tooSmall'));
    expect(states(cellsOf([]))).toEqual(Array.from({ length: 6 }, () => 'none'));
    const early = weeksOf(() => 0).filter(({ week }) => week <= weekOf('2026-06-10', plan));
    expect(cellsOf(early, weekOf('2026-06-18', plan)).at(-1)).toEqual({ month: '2026-06', state: 'running' });
  });

  it('counts no month that still runs in a streak', () => {
    const weeks = weeksOf(() => 0).filter(({ week }) => week <= weekOf('2026-06-18', plan));
    const cells = cellsOf(weeks, weekOf('2026-06-25', plan));
    expect(cells.at(-1)).toMatchObject({ state: 'steady', running: true, streak: 0 });
    expect(cells.at(-2)).toMatchObject({ running: false, streak: 5 });
  });

  it('takes bands of a large unit in pairs', () => {
    const weeks = weeksOf(() => 0).map((week) =>
      week.state === 'released'
        ? { ...week, strained: monthOfWeek(week.week, plan) === '2026-05' ? five(12.5) : five(0) }
        : week,
    );
    expect(states(cellsOf(weeks))).not.toContain('heavier');
  });
});
