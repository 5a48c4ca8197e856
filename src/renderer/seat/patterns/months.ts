import { addDays, type Day } from '../../../shared/clock.ts';
import type { YearPlace } from '../../parts/chart-props.ts';

/** The year, the month counted from 0 and the day of a calendar day. */
function parts(day: Day): { year: number; month: number; day: number } {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return { year, month: month - 1, day: date };
}

const monthsBetween = (a: Day, b: Day) => {
  const [from, to] = [parts(a), parts(b)];
  return (to.year - from.year) * 12 + to.month - from.month;
};

/** First day of the month that is `by` months after that of a day. */
export function monthAfter(day: Day, by: number): Day {
  const { year, month } = parts(day);
  return new Date(Date.UTC(year, month + by, 1)).toISOString().slice(0, 10);
}

/** The first days of all months from one to another, both included. */
export function monthsOf(from: Day, to: Day): Day[] {
  return Array.from({ length: monthsBetween(from, to) + 1 }, (_, i) => monthAfter(from, i));
}

/** Where a day stands: its month counted from `from`'s, and its number in it. */
export function placeOf(day: Day, from: Day): YearPlace {
  return { month: monthsBetween(from, day), day: parts(day).day };
}

/** The day at a place; null where no month has one, and outside the time from `from` to `to`. */
export function dayAt({ month, day }: YearPlace, from: Day, to: Day): Day | null {
  const first = monthAfter(from, month);
  const on = addDays(first, day - 1);
  return day < 1 || !on.startsWith(first.slice(0, 7)) || on < from || on > to ? null : on;
}

/** The same day of another month, or that month's last where it is shorter. */
export function sameDayNextMonth(day: Day, by: 1 | -1): Day {
  const first = monthAfter(day, by);
  const last = lastOfMonth(first);
  const same = addDays(first, parts(day).day - 1);
  return same > last ? last : same;
}

/** The last day of the month that begins on a day. */
export const lastOfMonth = (first: Day): Day => addDays(monthAfter(first, 1), -1);

/** The last day of the twelve months that follow those up to a day. */
export function lastOfTwelveMonthsAfter(to: Day): Day {
  return addDays(monthAfter(to, 13), -1);
}
