import { z } from 'zod';
import { type CheckIn, phases } from './check-in.ts';
import { addDays, type Day, day, daysBetween } from './clock.ts';
import type { RoutineSession } from './routine-session.ts';
import { freshHabit, learnHabit, phaseOffset } from './strain/day-score.ts';
import { strainCourse } from './strain/course.ts';
import { strainRule } from './strain/rule.ts';
import type { StrainDay } from './strain/strain-day.ts';
import { type HardCall, stressor } from './stressor.ts';
import { help, whatHelps } from './what-helps.ts';

/** A day on which something was said; days off and silent days are not in a list. */
const patternDay = z.strictObject({
  day,
  /** Means of the day's check-ins, 1–5; null on a day of which only hard calls are known. */
  mood: z.number().nullable(),
  calm: z.number().nullable(),
  hardCalls: z.int(),
});
export type PatternDay = z.infer<typeof patternDay>;

/** A week of the trend, as it stood on its last rostered day (shared/strain/course.ts). */
const trendWeek = z.strictObject({ day, level: z.number(), usual: z.number(), spread: z.number() });
export type TrendWeek = z.infer<typeof trendWeek>;

/** How far back causes are counted: a month, a quarter, all twelve months. */
export const spans = ['month', 'quarter', 'year'] as const;
export type Span = (typeof spans)[number];
const spanDays = { month: 30, quarter: 91 };

const stressorCount = z.strictObject({ stressor, calls: z.int() });
export type StressorCount = z.infer<typeof stressorCount>;

const monthMean = z.strictObject({
  month: z.string().regex(/^\d{4}-\d\d$/),
  level: z.number(),
  days: z.int(),
});
export type MonthMean = z.infer<typeof monthMean>;

/** What a person's twelve months up to a day say, and the years before them month by month. */
export const patterns = z.strictObject({
  /** First day of the month eleven months before `to`'s. */
  from: day,
  to: day,
  days: z.array(patternDay),
  trend: z.array(trendWeek),
  /** Scored days that are still missing before the usual range is known; 0 when it is. */
  learning: z.int(),
  /** How much higher than their day a person usually is at each phase, in points; null while too little is known. */
  phases: z.record(z.enum(phases), z.number().nullable()),
  /** Most frequent first. */
  stressors: z.record(z.enum(spans), z.array(stressorCount)),
  helps: z.array(help),
  /** Every month with a check-in, of all years: the mean of (mood + calm)/2. Oldest first. */
  months: z.array(monthMean),
});
export type Patterns = z.infer<typeof patterns>;

/** What of a journal the patterns are made from, oldest first. */
export interface PatternRecords {
  felt: readonly Pick<CheckIn, 'day' | 'phase' | 'mood' | 'calm'>[];
  hardCalls: readonly Pick<HardCall, 'day' | 'stressor'>[];
  sessions: readonly Pick<RoutineSession, 'day' | 'routine' | 'before' | 'after'>[];
  /** Days on which a shift was begun: the trend's axis. */
  rostered: readonly Day[];
  months: readonly MonthMean[];
  /** From another diary: they fill the year where nothing was said here, and count nowhere else. */
  earlier: readonly { day: Day; mood: number }[];
}

/** First day of the twelve months that end in `to`'s month. */
export function firstOfTwelveMonths(to: Day): Day {
  const [year = 0, month = 0] = to.split('-').map(Number);
  const from = month === 12 ? [year, 1] : [year - 1, month + 1];
  return `${String(from[0]).padStart(4, '0')}-${String(from[1]).padStart(2, '0')}-01`;
}

/** How far before the first day the detector looks, so that it knows what was usual by then. */
export const lookBack = 365;

/** Fewest check-ins at a phase, on days with more than one, before anything is said of it. */
const fewestAtPhase = 10;

/** The patterns of the twelve months up to `to`; records may reach further back, by `lookBack` days. */
export function patternsOf(records: PatternRecords, to: Day): Patterns {
  const from = firstOfTwelveMonths(to);
  const within = (since: Day) => (record: { day: Day }) => record.day >= since && record.day <= to;
  const hardCalls = records.hardCalls.filter(within(from));
  const days = ratedDays(records);
  const scored = days.filter(({ checkIns }) => checkIns.length > 0).length;
  const habit = days.reduce((known, { checkIns }) => learnHabit(known, checkIns), freshHabit());
  const offset = (at: (typeof phases)[number]) =>
    habit[at].count < fewestAtPhase ? null : phaseOffset(habit, at);
  const since = (span: 'month' | 'quarter') => hardCalls.filter(within(addDays(to, 1 - spanDays[span])));
  return {
    from,
    to,
    days: patternDays(records.felt.filter(within(from)), hardCalls, records.earlier),
    trend: byWeek(strainCourse(days).filter(within(from)), to),
    learning: Math.max(0, strainRule.learningDays + 1 - scored),
    phases: { start: offset('start'), middle: offset('middle'), end: offset('end') },
    stressors: {
      month: stressorCounts(since('month')),
      quarter: stressorCounts(since('quarter')),
      year: stressorCounts(hardCalls),
    },
    helps: whatHelps(records.sessions.filter(within(from))),
    months: [...records.months],
  };
}

/** Rostered days with what was felt on them; nothing else of them moves the trend. */
function ratedDays({ felt, rostered }: PatternRecords): StrainDay[] {
  const byDay = Map.groupBy(felt, ({ day }) => day);
  return [...new Set([...rostered, ...byDay.keys()])].map((day) => ({
    day,
    checkIns: byDay.get(day) ?? [],
    stressorLoad: 0,
    breaks: null,
    wornOut: null,
  }));
}

function patternDays(
  felt: PatternRecords['felt'],
  hardCalls: PatternRecords['hardCalls'],
  earlier: PatternRecords['earlier'],
): PatternDay[] {
  const said = Map.groupBy(felt, ({ day }) => day);
  const calls = Map.groupBy(hardCalls, ({ day }) => day);
  const before = Map.groupBy(earlier, ({ day }) => day);
  return [...new Set([...said.keys(), ...calls.keys(), ...before.keys()])].toSorted().map((day) => {
    const checkIns = said.get(day) ?? [];
    return {
      day,
      mood: meanOf((checkIns.length > 0 ? checkIns : (before.get(day) ?? [])).map(({ mood }) => mood)),
      calm: meanOf(checkIns.map(({ calm }) => calm)),
      hardCalls: calls.get(day)?.length ?? 0,
    };
  });
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The last day of each week; weeks are counted back from `to`. */
function byWeek<T extends { day: Day }>(course: readonly T[], to: Day): T[] {
  const weeks = Map.groupBy(course, ({ day }) => Math.floor(daysBetween(day, to) / 7));
  return [...weeks.values()].flatMap((week) => week.slice(-1));
}

/** How often each cause was noted, the most frequent first. */
export function stressorCounts(hardCalls: PatternRecords['hardCalls']): StressorCount[] {
  const groups = Map.groupBy(hardCalls, ({ stressor }) => stressor);
  return [...groups]
    .map(([stressor, { length }]) => ({ stressor, calls: length }))
    .toSorted((a, b) => b.calls - a.calls);
}
