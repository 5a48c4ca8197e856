import { Temporal } from 'temporal-polyfill';
import type { Day } from '../clock.ts';
import { plain } from './columns.ts';

/** Minutes since midnight; 1440 is the midnight at the day's end. */
export type MinuteOfDay = number;

const yearFirst = /^(\d{3,4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;
const together = /^(\d{4})(\d{2})(\d{2})$/;
const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

/**
 * A day as rosters write it: 2026-03-02, 2026/3/2, 2026年3月2日, 20260302, 2.3.2026, Taiwan's 115/03/02; a weekday in
 * brackets is passed over. Null for what is no day, and for 3/2/2026, which may be either.
 */
export function readDay(cell: string | undefined): Day | null {
  const text = plain(cell).replace(/\s*\(.*\)$/, '');
  const [, year, month, day] =
    yearFirst.exec(text) ?? together.exec(text) ?? reversed(dotted.exec(text)) ?? [];
  if (!year || !month || !day) return null;
  const westernYear = year.length === 3 ? Number(year) + 1911 : Number(year); // years of the Republic
  try {
    const date = { year: westernYear, month: Number(month), day: Number(day) };
    return Temporal.PlainDate.from(date, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
}

const reversed = (found: RegExpExecArray | null) => found && [found[0], found[3], found[2], found[1]];

/** A time as rosters write it: 9:00, 09:00:00, 0900, 9.00, 9:00 PM, 上午9:00, 24:00. Null for what is none. */
export function readTime(cell: string | undefined): MinuteOfDay | null {
  const found = /^(上午|下午|[ap]m)?\s*(\d{1,2})[:.]?(\d{2})(?::\d{2})?\s*([ap]\.?m\.?)?$/i.exec(plain(cell));
  if (!found) return null;
  const half = (found[1] ?? found[4] ?? '').toLowerCase().replaceAll('.', '');
  const minutes = Number(found[3]);
  let hours = Number(found[2]);
  if (half) {
    if (hours < 1 || hours > 12) return null;
    hours = (hours % 12) + (half === 'pm' || half === '下午' ? 12 : 0);
  }
  return minutes > 59 || hours * 60 + minutes > 24 * 60 ? null : hours * 60 + minutes;
}

/** Two times with a dash, a tilde or a word between them. Null for what is not two times. */
export function readSpan(cell: string | undefined): [MinuteOfDay, MinuteOfDay] | null {
  const parts = plain(cell).split(/\s*(?:[-–—~〜至到]|\bto\b)\s*/i);
  const [from, to] = parts.map(readTime);
  return parts.length === 2 && from != null && to != null ? [from, to] : null;
}

/** A day with a time behind it, `2026-03-02T09:00`. Null for what is not both; then the cell may still be a time. */
export function readMoment(cell: string | undefined): { day: Day; minute: MinuteOfDay } | null {
  const [first = '', ...rest] = plain(cell).split(/[\sT]+/);
  const day = readDay(first);
  const minute = readTime(rest.join(' '));
  return day && minute !== null ? { day, minute } : null;
}
