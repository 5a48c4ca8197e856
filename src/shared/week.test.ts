import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayAt, hour } from './clock.ts';
import { defaultWeekPlan, firstDayOf, quarterOf, weekOf, weekTimes } from './week.ts';

const plans = fc.record({
  firstDay: fc.integer({ min: 1, max: 7 }),
  settleHours: fc.integer({ min: 24, max: 96 }),
});
const weeks = fc.integer({ min: 0, max: 65_535 });

test('every day of a week belongs to it, and no other', () => {
  fc.assert(
    fc.property(weeks, plans, fc.integer({ min: 0, max: 6 }), (week, plan, days) => {
      const first = firstDayOf(week, plan);
      expect(weekOf(addDays(first, days), plan)).toBe(week);
      expect(weekOf(addDays(first, -1), plan)).toBe(week - 1);
    }),
  );
});

test('runs from Thursday to Wednesday and is released on Saturday at noon, site time', () => {
  const week = weekOf('2026-03-02', defaultWeekPlan);
  expect(firstDayOf(week, defaultWeekPlan)).toBe('2026-02-26');
  const times = weekTimes(week, defaultWeekPlan, 'Asia/Shanghai');
  expect(dayAt(times.ends, 'Asia/Shanghai')).toBe('2026-03-05');
  expect(new Date(times.releases).toISOString()).toBe('2026-03-07T04:00:00.000Z');
  expect(times.lastShiftEnd - times.ends).toBe(12 * hour);
});

test('noon stays noon when the clocks change in the settle window', () => {
  const week = weekOf('2026-03-25', { firstDay: 4, settleHours: 84 });
  const { releases } = weekTimes(week, { firstDay: 4, settleHours: 84 }, 'Europe/Dublin');
  expect(new Date(releases).toISOString()).toBe('2026-03-29T11:00:00.000Z'); // 12:00 summer time
});

test('a quarter has thirteen weeks', () => {
  expect(quarterOf(12)).toBe(0);
  expect(quarterOf(13)).toBe(1);
  expect(quarterOf(25)).toBe(1);
});
