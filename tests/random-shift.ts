// Random shifts for the nudges' promises: calls, absences, full screens, pauses, answers, jumps of the clock.
import fc from 'fast-check';
import { type CallPhase, callPhases } from '../src/shared/call.ts';
import { hour } from '../src/shared/clock.ts';
import type { BreakPlan } from '../src/shared/nudge/occasion.ts';
import { minute } from '../src/shared/nudge/rule.ts';
import { aPlan, clockAt } from './nudges.ts';

/** Something that happens `after` the last thing, in milliseconds. */
export type ShiftEvent = { after: number } & (
  | { what: 'line'; phase: CallPhase }
  /** `clear`: the person is there, and nothing is on the screen that must not be disturbed. */
  | { what: 'away' | 'lock' | 'screen' | 'clear' }
  | { what: 'answer'; how: 'start' | 'later' | 'skip' }
  | { what: 'pause'; minutes: number }
  | { what: 'sleep' | 'clockBack'; minutes: number }
);

const some = <T>(value: T, weight: number) => ({ arbitrary: fc.constant(value), weight });
const what = fc.oneof(
  { arbitrary: fc.constantFrom(...callPhases).map((phase) => ({ what: 'line' as const, phase })), weight: 8 },
  {
    arbitrary: fc
      .constantFrom('start' as const, 'later' as const, 'skip' as const)
      .map((how) => ({ what: 'answer' as const, how })),
    weight: 4,
  },
  {
    arbitrary: fc.integer({ min: 5, max: 60 }).map((minutes) => ({ what: 'pause' as const, minutes })),
    weight: 1,
  },
  {
    arbitrary: fc.record({
      what: fc.constantFrom('sleep' as const, 'clockBack' as const),
      minutes: fc.integer({ min: 1, max: 90 }),
    }),
    weight: 1,
  },
  ...(['away', 'lock', 'screen'] as const).map((w) => some({ what: w }, 1)),
  some({ what: 'clear' as const }, 8),
);

/** Twenty-five to forty events, seconds to half an hour apart: a shift, as a rule. Without bias, or most would be a minute long. */
export const shiftEvents: fc.Arbitrary<ShiftEvent[]> = fc.noBias(
  fc.array(
    fc
      .tuple(fc.oneof(fc.integer({ min: 1, max: minute }), fc.integer({ min: 1, max: 30 * minute })), what)
      .map(([after, event]) => ({ after, ...event })),
    { minLength: 25, maxLength: 40, size: 'max' },
  ),
);

const minuteOfDay = (from: number, to: number) =>
  fc.integer({ min: from * 60, max: to * 60 }).map((m) => clockAt(0) + m * minute);

/** A shift of four to ten hours that begins between six and ten, with what a roster, a person and a day may bring. */
export const shiftPlans: fc.Arbitrary<BreakPlan> = fc
  .record({
    from: minuteOfDay(6, 10),
    hours: fc.integer({ min: 4, max: 10 }),
    breaks: fc.array(fc.record({ at: minuteOfDay(6, 20), minutes: fc.constantFrom(5, 10, 30) }), {
      minLength: 2,
      maxLength: 6,
    }),
    hourly: fc.boolean(),
    surge: fc.boolean(),
    hardCalls: fc.array(fc.record({ at: minuteOfDay(6, 20), strength: fc.constantFrom(1, 2, 3) }), {
      maxLength: 4,
    }),
    quiet: fc.array(
      minuteOfDay(6, 20).map((from) => ({ from, to: from + hour })),
      { maxLength: 1 },
    ),
  })
  .map(({ from, hours, breaks, hardCalls, ...rest }) =>
    aPlan({
      ...rest,
      span: { from, to: from + hours * hour },
      workingSince: from,
      breaks: breaks.toSorted((a, b) => a.at - b.at).map((b) => ({ ...b, code: '' })),
      hardCalls: hardCalls.toSorted((a, b) => a.at - b.at).map((c, index) => ({ ...c, id: `call-${index}` })),
    }),
  );
