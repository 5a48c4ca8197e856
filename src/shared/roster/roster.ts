import { z } from 'zod';
import { type Day, day, hour, instant } from '../clock.ts';
import { isIn, type Span, spanOn, type WorkHours, worksOn } from '../nudge/break-settings.ts';
import { isRunning, longestShift, type Shift } from '../shift.ts';

/** A break that the roster grants; `code` is what the telephony calls it, where the roster says. */
export const rosterBreak = z.strictObject({
  at: instant,
  minutes: z.int().min(1).max(120),
  code: z.string().max(40),
});
export type RosterBreak = z.infer<typeof rosterBreak>;

/** A shift as it is planned. It belongs to the day it begins on, also when it passes midnight. */
export const rosterShift = z.strictObject({
  day,
  begins: instant,
  ends: instant,
  /** In order; each begins within the shift. */
  breaks: z.array(rosterBreak).max(12),
});
export type RosterShift = z.infer<typeof rosterShift>;

/** Who comes in so early is there for the shift that follows. */
const early = 2 * hour;

/**
 * The part of a day in which nudges may come. With a shift running on the seat: from its beginning to the end that the
 * plan gives it. Without one: the planned shift, unless the person has already ended theirs. Null outside.
 */
export function spanAt(shift: Shift | null, planned: readonly RosterShift[], now: number): Span | null {
  if (shift && isRunning(shift, now)) {
    const plan = planned
      .filter(({ begins, ends }) => ends > shift.begunAt && begins - early < now)
      .toSorted((a, b) => a.begins - b.begins)
      .find(({ ends }, index, all) => ends > now || index === all.length - 1);
    const span = {
      from: Math.max(shift.begunAt, plan && plan.begins > shift.begunAt + early ? plan.begins : 0),
      to: plan ? Math.min(plan.ends, shift.begunAt + longestShift) : shift.begunAt + longestShift,
    };
    return isIn(now, span) ? span : null;
  }
  const plan = planned.find(({ begins, ends }) => isIn(now, { from: begins, to: ends }));
  if (!plan || (shift?.endedAt && shift.endedAt > plan.begins)) return null;
  return { from: plan.begins, to: plan.ends };
}

/** When the next planned shift begins after `now`; null when none is known. */
export function nextBeginning(planned: readonly RosterShift[], now: number): number | null {
  const begins = planned.map((shift) => shift.begins).filter((at) => at > now);
  return begins.length > 0 ? Math.min(...begins) : null;
}

/** The shift that working hours make of a day; none on a day off. */
export function shiftByHours(hours: WorkHours, on: Day, zone: string): RosterShift[] {
  if (!worksOn(on, hours)) return [];
  const { from, to } = spanOn(on, zone, hours);
  return [{ day: on, begins: from, ends: to, breaks: [] }];
}
