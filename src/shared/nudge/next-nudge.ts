import { type CallState, isBusy } from '../call.ts';
import { isIn } from './break-settings.ts';
import { type BreakRecord, isOpen, stands } from './break-record.ts';
import { type BreakPlan, occasions } from './occasion.ts';
import { isBreakEnough, restingSince } from './rest.ts';
import { nudgeRule as rule } from './rule.ts';
import { type Display, type Idle, isClear } from './signals.ts';

/** Why nothing is offered now. */
export const waitReasons = [
  'noShift',
  'running',
  'call',
  'lineBreak',
  'paused',
  'quiet',
  'away',
  'display',
  'nothingDue',
] as const;
export type WaitReason = (typeof waitReasons)[number];

/** What holds back whatever would appear, and the earliest instant at which that may end by itself: null for an event. */
export interface Held {
  why: WaitReason;
  until: number | null;
}

/** What to do now, and the earliest instant at which the answer may change by itself: null when only an event can change it. */
export type Nudge =
  | { offer: BreakRecord; until: number }
  /** `next` is the break that is waited with or for, where there is one. */
  | { offer: null; why: WaitReason; until: number | null; next: BreakRecord | null };

/**
 * Decides whether a break is offered at `now`. Pure; it never offers during a call, in a pause, in the quiet period,
 * outside the shift, to somebody who is away, or a second time, but for the one more time after the call in which an
 * offer was missed.
 */
export function nextNudge(
  plan: BreakPlan,
  now: number,
  call: CallState,
  idle: Idle,
  display: Display,
): Nudge {
  const all = occasions(plan, now).map((record) => ({ record, comesAt: comesAt(record, plan, now) }));
  const due = all.filter(({ comesAt }) => comesAt <= now).map(({ record }) => record);
  const open = due.filter((record) => mayBeOffered(record, plan, now));
  const best = open.find(stands) ?? open.find(isBreak) ?? open[0];
  const coming = all.filter(({ comesAt }) => comesAt > now).toSorted((a, b) => a.comesAt - b.comesAt)[0];
  const next = best ?? coming?.record ?? null;
  const wait = (why: WaitReason, until: number | null): Nudge => ({ offer: null, why, until, next });

  const held = heldBack(plan, now, call);
  if (held) return { offer: null, ...held, next: held.why === 'noShift' ? null : next };
  if (!best) return wait('nothingDue', coming?.comesAt ?? null);
  const away = awayFor(plan, now, call, idle);
  if (away) return wait(away.why, away.until);
  if (!isClear(display)) return wait('display', now + rule.lookAgain);

  const shownSince = best.offeredAt ?? now;
  const shiftEnds = plan.span ? [plan.span.to] : []; // one that was put off may lapse after it
  const nextQuiet = plan.quiet.map(({ from }) => from).filter((from) => from > now);
  return {
    offer: best,
    until: Math.min(shownSince + rule.offerLasts, best.lapsesAt, ...shiftEnds, ...nextQuiet),
  };
}

/** What the shift, the line and the person’s own wishes hold back; null when they hold nothing back. Pure. */
export function heldBack(plan: BreakPlan, now: number, call: CallState): Held | null {
  if (!plan.span || !isIn(now, plan.span)) return { why: 'noShift', until: plan.nextSpan };
  const running = plan.records.find(({ fate }) => fate === 'running');
  if (running) return { why: 'running', until: fullAt(running, now) };
  if (isBusy(call)) return { why: 'call', until: null };
  if (call.phase === 'break') return { why: 'lineBreak', until: null };
  if (plan.pausedUntil !== null && now < plan.pausedUntil) return { why: 'paused', until: plan.pausedUntil };
  const quiet = plan.quiet.find((span) => isIn(now, span));
  return quiet ? { why: 'quiet', until: quiet.to } : null;
}

/** Nobody is there to see it; null when somebody is. Pure. */
export function awayFor(plan: BreakPlan, now: number, call: CallState, idle: Idle): Held | null {
  const rests = isBreakEnough(restingSince(call, plan.callEndedAt, idle), now);
  return idle.locked || rests ? { why: 'away', until: now + rule.natural } : null;
}

const isBreak = ({ because }: BreakRecord) => because !== 'hardCall';

/** When a running break is full; null once it is. */
function fullAt({ begunAt, seconds }: BreakRecord, now: number): number | null {
  const full = (begunAt ?? now) + seconds * 1000;
  return full > now ? full : null;
}

/** When a break may come at the earliest. A fresh one leaves room after an answer, and none comes before what was put off. */
function comesAt(
  { offers, postponed, dueAt, notBefore }: BreakRecord,
  { records }: BreakPlan,
  now: number,
): number {
  if (offers > 0 || postponed > 0) return notBefore ?? dueAt;
  const left = records.flatMap((r) => [r.closedAt ?? 0, r.settledAt ?? 0]).filter((at) => at <= now);
  const promised = records.filter(isOpen).map((r) => r.notBefore ?? 0);
  return Math.max(dueAt, ...left.map((at) => at + rule.apart), ...promised);
}

/** Whether a break whose time has come may be offered, as far as its own story goes. */
function mayBeOffered(record: BreakRecord, { surge, callEndedAt }: BreakPlan, now: number): boolean {
  if (record.offeredAt !== null) return now < record.offeredAt + rule.offerLasts;
  if (record.offers === 0) return true;
  return (
    record.offers === 1 &&
    !surge &&
    record.closedAt !== null &&
    callEndedAt !== null &&
    callEndedAt > record.closedAt
  );
}
