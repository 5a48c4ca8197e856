import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { addDays, type Day, day, dayAt, hour, instantOf } from '../clock.ts';
import { breakScreen } from './break-screens.ts';
import { minute } from './rule.ts';

/** A time on the wall clock, `09:30`. */
export const wallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** From one time of day to another; it passes midnight when `to` is not later than `from`. */
export const wallSpan = z.strictObject({ from: wallTime, to: wallTime });
export type WallSpan = z.infer<typeof wallSpan>;

/** Working hours on some days of the week (ISO, 1 = Monday … 7 = Sunday). */
export const workHours = wallSpan.extend({ days: z.array(z.int().min(1).max(7)).min(1).max(7) });
export type WorkHours = z.infer<typeof workHours>;

/** How a person wants to be reminded of breaks. Personal: it lies in the journal. */
export const breakSettings = z.strictObject({
  /** Short resets after a hard call. */
  resets: z.boolean(),
  /** The roster's breaks. */
  roster: z.boolean(),
  /** Five minutes each hour; has an effect only where a policy names an agreed break code. */
  hourly: z.boolean(),
  quiet: wallSpan.nullable(),
  /** Own working hours, for days that are on no roster. */
  hours: workHours.nullable(),
  /** Peak days: shorter and gentler. */
  surgeDays: z.array(day).max(60),
  /** Peak days of the team that do not count for oneself. */
  surgeDeclined: z.array(day).max(60),
  holdMeToIt: z.boolean(),
  sound: z.boolean(),
  /** What a break takes: the window, one monitor or all. */
  screens: breakScreen,
});
export type BreakSettings = z.infer<typeof breakSettings>;

export const defaultBreakSettings: BreakSettings = {
  resets: true,
  roster: true,
  hourly: true,
  quiet: null,
  hours: null,
  surgeDays: [],
  surgeDeclined: [],
  holdMeToIt: false,
  sound: false,
  screens: 'window',
};

/**
 * What the site's policy says of breaks: codes that were agreed, hours for those without a roster, and what holds until a
 * person chooses.
 */
export interface BreakPolicy {
  agreedCodes: readonly string[];
  hours: WorkHours | null;
  settings?: { [K in keyof BreakSettings]?: BreakSettings[K] | undefined };
}

export const noBreakPolicy: BreakPolicy = { agreedCodes: [], hours: null };

/** How long nudges can be paused: half an hour, an hour, or until the shift is over. */
export const pauseLengths = ['30m', '1h', 'shift'] as const;
export const pauseLength = z.enum(pauseLengths);
export type PauseLength = z.infer<typeof pauseLength>;

/** From one instant to another, the second not included. */
export interface Span {
  from: number;
  to: number;
}

export const isIn = (at: number, { from, to }: Span): boolean => at >= from && at < to;

/** A pause that begins at `now`; `shiftEnds` is null when no shift is known, and a pause "for the shift" then lasts eight hours. */
export function pauseUntil(length: PauseLength, now: number, shiftEnds: number | null): number {
  switch (length) {
    case '30m':
      return now + 30 * minute;
    case '1h':
      return now + hour;
    case 'shift':
      return shiftEnds ?? now + 8 * hour;
  }
}

/** A span of the wall clock on a day, as instants. */
export function spanOn(on: Day, zone: string, { from, to }: WallSpan): Span {
  const [fromHours = 0, fromMinutes = 0] = from.split(':').map(Number);
  const [toHours = 0, toMinutes = 0] = to.split(':').map(Number);
  const last = to <= from ? addDays(on, 1) : on;
  return {
    from: instantOf(on, zone, fromHours, fromMinutes),
    to: instantOf(last, zone, toHours, toMinutes),
  };
}

/** The spans that a daily wall-clock span makes around an instant: yesterday's, which may pass midnight, today's and tomorrow's. */
export function spansAround(now: number, zone: string, daily: WallSpan): Span[] {
  const today = dayAt(now, zone);
  return [-1, 0, 1].map((days) => spanOn(addDays(today, days), zone, daily));
}

/** Whether working hours hold on a day. */
export function worksOn(on: Day, { days }: WorkHours): boolean {
  return days.includes(Temporal.PlainDate.from(on).dayOfWeek);
}
