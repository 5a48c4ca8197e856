import type { Day } from '../clock.ts';
import type { RosterBreak } from '../roster/roster.ts';
import type { HardCall } from '../stressor.ts';
import type { Span } from './break-settings.ts';
import { type BreakRecord, dueBreak, isOpen } from './break-record.ts';
import { minute, nudgeRule as rule } from './rule.ts';

/** What a shift's breaks hang on; all times are instants. The journal's and the roster's, put together by the break clock. */
export interface BreakPlan {
  day: Day;
  /** The part of the shift in which nudges may come; null outside. */
  span: Span | null;
  /** When the next planned shift begins. */
  nextSpan: number | null;
  /** Breaks of the roster, where they are wanted. */
  breaks: readonly RosterBreak[];
  /** Five minutes each hour: wanted by the person, and agreed by a policy. */
  hourly: boolean;
  /** Resets after hard calls are wanted. */
  resets: boolean;
  /** A peak day. */
  surge: boolean;
  hardCalls: readonly Pick<HardCall, 'id' | 'at' | 'strength'>[];
  /** When the last rest ended, or work began. */
  workingSince: number;
  pausedUntil: number | null;
  quiet: readonly Span[];
  /** What became of the breaks that were due in this shift. */
  records: readonly BreakRecord[];
  /** When the last call ended; null when none has. */
  callEndedAt: number | null;
}

/** Every break the plan holds that has not lapsed, due or still to come, with what has become of it so far; earliest first. */
export function occasions(plan: BreakPlan, now: number): BreakRecord[] {
  if (!plan.span) return [];
  const planned = [
    ...rosterBreaks(plan, plan.span),
    ...resets(plan, plan.span, now),
    ...hourlyBreak(plan, plan.span),
  ];
  const known = new Map(plan.records.map((record) => [record.occasion, record]));
  const fresh = planned.filter(({ occasion }) => !known.has(occasion));
  return [...plan.records.filter(isOpen), ...fresh]
    .filter(({ lapsesAt }) => lapsesAt > now)
    .toSorted((a, b) => a.dueAt - b.dueAt);
}

function rosterBreaks({ day, breaks }: BreakPlan, span: Span): BreakRecord[] {
  return breaks
    .filter(({ at }) => at >= span.from && at < span.to)
    .map(({ at, minutes }, index, all) =>
      dueBreak({
        occasion: `roster:${at}`,
        day,
        because: 'roster',
        dueAt: at,
        lapsesAt: Math.min(all[index + 1]?.at ?? span.to, at + minutes * minute + rule.rosterLapses, span.to),
        seconds: minutes * 60,
      }),
    );
}

function resets(
  { day, resets, surge, hardCalls, records }: BreakPlan,
  span: Span,
  now: number,
): BreakRecord[] {
  if (!resets) return [];
  const last = Math.max(...records.filter((r) => r.because === 'hardCall').map((r) => r.dueAt));
  return hardCalls
    .filter(({ at }) => at >= Math.max(span.from, last + rule.resetGap, now - rule.resetLapses))
    .slice(0, 1)
    .map(({ id, at, strength }) =>
      dueBreak({
        occasion: `hardCall:${id}`,
        day,
        because: 'hardCall',
        dueAt: at,
        lapsesAt: Math.min(at + rule.resetLapses, span.to),
        seconds: surge ? rule.surgeResetSeconds : rule.resetSeconds * strength,
      }),
    );
}

/** The next of the hourly rhythm. It starts anew from every rest and every answer, and leaves the roster's breaks their room. */
function hourlyBreak(plan: BreakPlan, span: Span): BreakRecord[] {
  const { day, hourly, surge, breaks, records, workingSince } = plan;
  if (!hourly || records.some((r) => r.because === 'hourly' && isOpen(r))) return [];
  const answers = records.filter((r) => r.because !== 'hardCall').map((r) => r.settledAt ?? 0);
  const since = Math.max(span.from, workingSince, ...answers);
  const dueAt = since + (surge ? rule.surgeRhythm : rule.rhythm);
  const crowded = breaks.some(({ at }) => Math.abs(at - dueAt) < rule.nearRoster);
  if (crowded || dueAt >= span.to) return [];
  return [
    dueBreak({
      occasion: `hourly:${dueAt}`,
      day,
      because: 'hourly',
      dueAt,
      lapsesAt: Math.min(dueAt + rule.hourlyLapses, span.to),
      seconds: surge ? rule.surgeBreakSeconds : rule.breakSeconds,
    }),
  ];
}
