import { isBusy } from '../call.ts';
import {
  type BreakRecord,
  closed,
  cutShort,
  ended,
  isOpen,
  offered,
  settled,
  stands,
} from './break-record.ts';
import { nextNudge, type Nudge } from './next-nudge.ts';
import { type BreakPlan, occasions } from './occasion.ts';
import { afterRest, isBreakEnough, looksForRestAt, restingSince } from './rest.ts';
import { nudgeRule as rule } from './rule.ts';
import type { Signals } from './signals.ts';

/** What a look at the clock comes to. */
export interface Turn {
  /** The plan with what has changed: records, and since when the person works. */
  plan: BreakPlan;
  nudge: Nudge;
  /** When to look again if nothing happens before; null outside every shift. */
  lookAt: number | null;
}

/**
 * One look at the clock: settles what a rest, a call or the time has settled, and says what is offered from now on. Pure;
 * the break clock keeps what it gives.
 */
export function takeTurn(before: BreakPlan, now: number, { call, idle, display }: Signals): Turn {
  const resting = before.span && restingSince(call, before.callEndedAt, idle);
  const rested = isBreakEnough(resting, now);
  const over = before.records.map((r) => whatIsOver(r, now, isBusy(call)));
  const due = withWhatIsDue({ ...before, records: over }, now); // what has just ended may make the next one due
  const plan = {
    ...before,
    records: rested ? afterRest(due, now) : due,
    workingSince: rested ? now : before.workingSince,
  };

  const nudge = nextNudge(plan, now, call, idle, display);
  const records = plan.records.map((record) => {
    const isIt = record.occasion === nudge.offer?.occasion;
    if (stands(record)) return isIt ? record : closed(record, now);
    return isIt ? offered(record, now) : record;
  });
  const offer = records.find((record) => record.occasion === nudge.offer?.occasion);
  const lookAt = plan.span ? Math.min(looksForRestAt(resting, now), nudge.until ?? Infinity) : nudge.until;
  return {
    plan: { ...plan, records },
    nudge: nudge.offer && offer ? { ...nudge, offer } : nudge,
    lookAt,
  };
}

/** The records, with those that have just become due. */
function withWhatIsDue(plan: BreakPlan, now: number): BreakRecord[] {
  const known = new Set(plan.records.map(({ occasion }) => occasion));
  const due = occasions(plan, now).filter(({ occasion, dueAt }) => dueAt <= now && !known.has(occasion));
  return [...plan.records, ...due];
}

/** A break that lapsed was missed; a running one ends with a call, and one that nobody came back to ended when it was full. */
function whatIsOver(record: BreakRecord, now: number, busy: boolean): BreakRecord {
  if (isOpen(record)) return record.lapsesAt <= now ? settled(record, 'missed', now) : record;
  if (record.fate !== 'running') return record;
  const begunAt = record.begunAt ?? now;
  const full = begunAt + record.seconds * 1000;
  if (now >= full + rule.forgotten) return ended(record, full);
  if (now < begunAt) return ended(record, begunAt); // the clock was set back
  return busy ? cutShort(record, now) : record;
}
