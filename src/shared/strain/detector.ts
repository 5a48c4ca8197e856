import { z } from 'zod';
import { type Day, day as isoDay, daysBetween } from '../clock.ts';
import { Refusal } from '../errors.ts';
import { baseline, copyOfMemory, freshMemory, type Memory, remember } from './baseline.ts';
import { type Chart, charted, freshChart } from './chart.ts';
import { dayScore, freshHabit, learnHabit, type PhaseHabit } from './day-score.ts';
import { chartedLoad, freshInputs, nextInputs, speaking, type StrainInputs } from './inputs.ts';
import { newest } from './newest.ts';
import { type StrainRule, strainRule } from './rule.ts';
import { byDay, type StrainDay, strainDays, type StrainJournal } from './strain-day.ts';
import { strainReason, type StrainReason, type Tier, tierOf, tiers } from './tier.ts';

/** What the detector says of a rostered day. */
export const strainResult = z.strictObject({
  day: isoDay,
  /** 1–5, give or take the phases' offsets; null without a check-in. */
  score: z.number().nullable(),
  /** How far the scores have sunk towards the limit, which is 1; under 0 better than usual. Null while learning. */
  ratio: z.number().nullable(),
  tier: z.enum(tiers),
  /** From watch upwards, all that speaks for it. */
  reasons: z.array(strainReason),
});
export type StrainResult = z.infer<typeof strainResult>;

/** All that a new day needs of the days before it: bounded, and plain JSON. */
export interface StrainState {
  latest: StrainResult | null;
  habit: PhaseHabit;
  memory: Memory;
  /** Scored days ever. */
  scored: number;
  scores: Chart;
  /** Scored days at the limit in this alarm, and days in a row well under it since; null without an alarm. */
  alarm: { strong: number; calmer: number } | null;
  /** The newest scored days, for the absolute rule. */
  recent: { day: Day; score: number }[];
  inputs: StrainInputs;
}

/** The state before a person's first day. */
export function freshStrain(): StrainState {
  return {
    latest: null,
    habit: freshHabit(),
    memory: freshMemory(),
    scored: 0,
    scores: freshChart,
    alarm: null,
    recent: [],
    inputs: freshInputs,
  };
}

/**
 * The state after one more rostered day; what the detector says of that day is its `latest`. Refuses a day that does not
 * exist or does not come after the last one: a clock set back or an imported history is for `followStrain`.
 */
export function nextStrain(state: StrainState, day: StrainDay, rule: StrainRule = strainRule): StrainState {
  return advanced({ ...state, memory: copyOfMemory(state.memory) }, day, rule);
}

/** What all days of a person say, in whatever order they come: the same as day by day. Refuses a day given twice. */
export function followStrain(days: readonly StrainDay[], rule: StrainRule = strainRule): StrainResult[] {
  let state = freshStrain();
  const results: StrainResult[] = [];
  for (const day of byDay(days)) {
    state = advanced(state, day, rule);
    if (state.latest) results.push(state.latest);
  }
  return results;
}

/** What all rostered days of a journal's rows say, oldest first. */
export function strainResults(journal: StrainJournal): StrainResult[] {
  return followStrain(strainDays(journal));
}

/** The tier after the last rostered day of a journal's rows; `learning` when there is none. */
export function tierAfter(journal: StrainJournal): Tier {
  return strainResults(journal).at(-1)?.tier ?? 'learning';
}

/** One day on. The memory goes over from the old state to the new one. */
function advanced(state: StrainState, day: StrainDay, rule: StrainRule): StrainState {
  const last = state.latest?.day;
  if (!isoDay.safeParse(day.day).success || (last !== undefined && day.day <= last))
    throw new Refusal('badInput', 'day');
  const before = last !== undefined && daysBetween(last, day.day) - 1 > rule.daysOff ? rested(state) : state;

  const score = dayScore(day.checkIns, before.habit);
  const load = chartedLoad(day);
  const usualLoad = load === null ? null : baseline(before.memory, 'load', rule);
  const felt = score === null ? before : withScore(before, day.day, score, rule);
  // Written out: ten years of spreads would take longer than all that is worked out in them.
  const next: StrainState = {
    latest: before.latest,
    habit: learnHabit(before.habit, day.checkIns),
    memory: before.memory,
    scored: felt.scored,
    scores: felt.scores,
    alarm: felt.alarm,
    recent: felt.recent,
    inputs: nextInputs(before.inputs, day, usualLoad, rule),
  };
  const calm = next.alarm === null && next.scores.ratio < rule.calmBelow;
  remember(next.memory, { score, load, calm }, rule);
  next.latest = judged(next, day.day, score, rule);
  return next;
}

/** After a long rest the charts begin again; what is usual for the person stays known. */
function rested(state: StrainState): StrainState {
  return { ...state, scores: freshChart, alarm: null, recent: [], inputs: freshInputs };
}

/** What a scored day changes; a day without a score changes none of it. */
function withScore(
  before: StrainState,
  on: Day,
  score: number,
  rule: StrainRule,
): Pick<StrainState, 'scored' | 'recent' | 'scores' | 'alarm'> {
  const scored = before.scored + 1;
  const recent = newest(before.recent, { day: on, score }, rule.absoluteDays);
  const usual = before.scored < rule.learningDays ? null : baseline(before.memory, 'score', rule);
  if (!usual) return { scored, recent, scores: before.scores, alarm: before.alarm };
  const scores = charted(before.scores, on, usual.mean - score, usual, rule);
  return { scored, recent, scores, alarm: alarmAfter(before.alarm, scores.ratio, rule) };
}

/** Begins at the limit, and ends only after some days well under it, so that a tier does not flicker. */
function alarmAfter(alarm: StrainState['alarm'], ratio: number, rule: StrainRule): StrainState['alarm'] {
  if (ratio >= 1) return { strong: (alarm?.strong ?? 0) + 1, calmer: 0 };
  if (!alarm) return null;
  const calmer = ratio < rule.endBelow ? alarm.calmer + 1 : 0;
  return calmer < rule.endDays ? { ...alarm, calmer } : null;
}

/** The result of a day, from all that the state knows after it. */
function judged(state: StrainState, on: Day, score: number | null, rule: StrainRule): StrainResult {
  const { scores, alarm, recent } = state;
  const learning = state.scored < rule.learningDays;
  const inputs = speaking(state.inputs, on);
  const mean = recent.reduce((sum, r) => sum + r.score, 0) / recent.length;
  const absolute = recent.length === rule.absoluteDays && mean <= rule.absoluteScore;
  const tier = tierOf(
    {
      learning,
      ratio: scores.ratio,
      alarm: alarm !== null,
      strongDays: alarm?.strong ?? 0,
      absolute,
      inputs: inputs.length,
      wornOut: inputs.some(({ id }) => id === 'wornOut'),
    },
    rule,
  );

  const reasons: StrainReason[] = [];
  if (alarm || scores.ratio * rule.limit >= rule.watch) reasons.push({ id: 'lowDays', days: scores.behind });
  reasons.push(...inputs);
  if (absolute) reasons.push({ id: 'absolute', days: recent.map((r) => r.day) });
  const quiet = tier === 'learning' || tier === 'steady';
  return { day: on, score, ratio: learning ? null : scores.ratio, tier, reasons: quiet ? [] : reasons };
}
