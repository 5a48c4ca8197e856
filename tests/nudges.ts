import type { CallPhase, CallState } from '../src/shared/call.ts';
import { hour, instantOf } from '../src/shared/clock.ts';
import { type BreakRecord, dueBreak } from '../src/shared/nudge/break-record.ts';
import type { BreakPlan } from '../src/shared/nudge/occasion.ts';
import { clearDisplay, type Signals } from '../src/shared/nudge/signals.ts';
import { someDay, someZone } from './factories.ts';

/** A time of day on the day of the factories. */
export const clockAt = (hours: number, minutes = 0) => instantOf(someDay, someZone, hours, minutes);

/** Nine to six, with breaks of the roster at eleven and three. */
export function aPlan(some: Partial<BreakPlan> = {}): BreakPlan {
  return {
    day: someDay,
    span: { from: clockAt(9), to: clockAt(18) },
    nextSpan: null,
    breaks: [
      { at: clockAt(11), minutes: 5, code: 'AUX2' },
      { at: clockAt(15), minutes: 10, code: 'AUX2' },
    ],
    hourly: false,
    resets: true,
    surge: false,
    hardCalls: [],
    workingSince: clockAt(9),
    pausedUntil: null,
    quiet: [],
    records: [],
    callEndedAt: null,
    ...some,
  };
}

export function aBreak(some: Partial<BreakRecord> = {}): BreakRecord {
  return {
    ...dueBreak({
      occasion: `roster:${clockAt(11)}`,
      day: someDay,
      because: 'roster',
      dueAt: clockAt(11),
      lapsesAt: clockAt(11) + 1.5 * hour,
      seconds: 300,
    }),
    ...some,
  };
}

export const aLine = (phase: CallPhase, since = clockAt(9)): CallState => ({ phase, since });

/** Somebody at work, between two calls, with nothing on the screen that must not be disturbed. */
export function signalsAt(now: number, some: Partial<Signals> = {}): Signals {
  return { call: aLine('idle'), idle: { since: now, locked: false }, display: clearDisplay, ...some };
}
