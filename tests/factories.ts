// Things to test with: valid by default, and only what a test is about is said.
import type { KeptHand, KeptWorkReport } from '../src/main/journal/hands.ts';
import { type CheckIn, makeCheckIn } from '../src/shared/check-in.ts';
import { type Clock, instantOf } from '../src/shared/clock.ts';
import type { DayGoal } from '../src/shared/day-goal.ts';
import type { UnitWeek } from '../src/shared/release.ts';
import type { RoutineSession } from '../src/shared/routine-session.ts';
import type { Pulse } from '../src/shared/pulse.ts';
import type { Shift } from '../src/shared/shift.ts';
import type { HardCall } from '../src/shared/stressor.ts';

/** Monday, 2 March 2026: an ordinary working day, in a week that began on Thursday, 26 February. */
export const someDay = '2026-03-02';
export const someZone = 'Asia/Shanghai';

/** A clock that stands still until it is told to move. */
export interface FixedClock extends Clock {
  set(at: number): void;
  forward(milliseconds: number): void;
}

export function fixedClock(at = instantOf(someDay, someZone, 9), zone = someZone): FixedClock {
  let now = at;
  return {
    now: () => now,
    zone: () => zone,
    set: (to) => void (now = to),
    forward: (by) => void (now += by),
  };
}

/** Ids in order, so that a failing test names the same one each time: `…0001`, `…0002`. */
export function countingIds(): () => string {
  let last = 0;
  return () => `00000000-0000-4000-8000-${String(++last).padStart(12, '0')}`;
}

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export function aShift(some: Partial<Shift> = {}): Shift {
  return {
    id: id(1),
    day: someDay,
    zone: someZone,
    begunAt: instantOf(someDay, someZone, 9),
    endedAt: null,
    ...some,
  };
}

export function aCheckIn(some: Partial<CheckIn> = {}): CheckIn {
  const at = instantOf(some.day ?? someDay, someZone, 9, 5);
  return {
    ...makeCheckIn({ phase: 'start', mood: 3, calm: 3 }, { id: id(1), day: someDay }, at, id(100)),
    ...some,
  };
}

export function aHardCall(some: Partial<HardCall> = {}): HardCall {
  const at = instantOf(some.day ?? someDay, someZone, 11);
  return { id: id(200), shiftId: id(1), day: someDay, at, stressor: 'cust_abuse', strength: 2, ...some };
}

/** A week of a unit that came out, alone, with nothing that stands out. */
export function aReleased(some: Partial<Extract<UnitWeek, { state: 'released' }>> = {}) {
  const week = some.week ?? 2900;
  return {
    state: 'released',
    week,
    weeks: [week],
    mood: 3,
    calm: 3,
    strained: { from: 25, below: 50 },
    groups: [],
    names: [],
    ...some,
  } satisfies UnitWeek;
}

export function aRoutineSession(some: Partial<RoutineSession> = {}): RoutineSession {
  const day = some.day ?? someDay;
  const begunAt = instantOf(day, someZone, 12);
  return {
    id: id(300),
    day,
    shiftId: null,
    routine: 'sigh',
    begunAt,
    seconds: 300,
    before: 2,
    after: 3,
    ...some,
  };
}

export function aPulse(some: Partial<Pulse> = {}): Pulse {
  const at = instantOf(some.day ?? someDay, someZone, 17, 10);
  const answers = { wornOut: 2, stress: 3, recovered: 4, workload: 4, supported: 5 } as const;
  return { id: id(400), shiftId: id(1), day: someDay, at, ...answers, theme: null, ...some };
}

/** A raised hand as the journal keeps it, sent and not answered yet. */
export function aKeptHand(some: Partial<KeptHand> = {}): KeptHand {
  return {
    id: id(500),
    at: instantOf(someDay, someZone, 11),
    content: { kind: 'talk', words: 'Could we speak?', name: null },
    to: { mailbox: 3, kind: 'lead', name: 'Lin Yue' },
    second: null,
    state: 'sent',
    why: null,
    lowering: false,
    replies: [],
    hub: 'https://hub.example',
    secret: '5e'.repeat(32),
    deposit: null,
    tries: 0,
    dueAt: null,
    ...some,
  };
}

export function aKeptWorkReport(some: Partial<KeptWorkReport> = {}): KeptWorkReport {
  const at = instantOf(someDay, someZone, 13);
  return {
    id: id(600),
    at,
    day: someDay,
    kind: 'queue',
    state: 'counted',
    token: null,
    tries: 0,
    dueAt: null,
    ...some,
  };
}

export function aDayGoal(some: Partial<DayGoal> = {}): DayGoal {
  const at = instantOf(some.day ?? someDay, someZone, 9, 2);
  return { day: someDay, at, goal: 'lunch outside', went: 'done', good: 'the caller who laughed', ...some };
}
