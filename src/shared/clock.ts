import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/** Where the code reads the time. Only main.ts and start.ts make a real one; everything else is handed one. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
  /** IANA zone the person is in, such as `Asia/Shanghai`. */
  zone(): string;
}

/** A calendar day, `YYYY-MM-DD`, as the person's wall calendar shows it. */
export const day = z.iso.date();
export type Day = z.infer<typeof day>;

/** An instant in milliseconds since the epoch; 2015 to 2100, so that seconds or microseconds are refused. */
export const instant = z.int().min(1_420_070_400_000).max(4_102_444_800_000);

export const hour = 3_600_000;

/** An IANA zone name the runtime knows. */
export const zoneName = z.string().max(64).refine(isZone, { error: 'unknown time zone' });

/** Whether the runtime knows a zone of this name. */
export function isZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

/** The calendar day an instant falls on in a zone. */
export function dayAt(at: number, zone: string): Day {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** The instant at which a wall clock in `zone` first shows `hours`:`minutes` on `on` (a skipped hour moves forward, as clocks do). */
export function instantOf(on: Day, zone: string, hours = 0, minutes = 0): number {
  const wall = Temporal.PlainDate.from(on).toPlainDateTime({ hour: hours, minute: minutes });
  return wall.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;
}

const dayLength = 24 * hour;

/** Days before each month of a year that begins in March, so that a leap day is its last. */
const daysBeforeMonth = [306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275];

/**
 * Days from 1970-01-01 to `on`, in the Gregorian calendar. Calendar days have no zone and all the same length, so whole
 * numbers do; ten years of a person's days are told apart by them, which `Date` would take most of the time for.
 */
function dayNumber(on: Day): number {
  const month = twoDigits(on, 5);
  const year = 100 * twoDigits(on, 0) + twoDigits(on, 2) - (month <= 2 ? 1 : 0);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return 365 * year + leapDays + (daysBeforeMonth[month - 1] ?? Number.NaN) + twoDigits(on, 8) - 719_469;
}

function twoDigits(on: Day, at: number): number {
  return 10 * on.charCodeAt(at) + on.charCodeAt(at + 1) - 11 * 48;
}

/** `on` moved by a whole number of days. */
export function addDays(on: Day, days: number): Day {
  return new Date((dayNumber(on) + days) * dayLength).toISOString().slice(0, 10);
}

/** Days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return dayNumber(b) - dayNumber(a);
}
