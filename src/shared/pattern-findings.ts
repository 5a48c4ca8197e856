import { type Phase, type Step, steps } from './check-in.ts';
import { addDays, type Day, daysBetween } from './clock.ts';
import type { PatternDay, Patterns, StressorCount, TrendWeek } from './patterns.ts';
import type { RoutineId } from './routine.ts';
import type { Stressor } from './stressor.ts';
import type { Help } from './what-helps.ts';

// The one plain sentence under each chart: which of them holds, and the numbers in it. Fixed rules; none says why
// something is so, and none counts what was left out.

/** The step a mean lies nearest to. */
export function nearestStep(mean: number): Step {
  return steps[Math.min(4, Math.max(0, Math.round(mean) - 1))] ?? 3;
}

/** How many days have a mood, and which was the most frequent (of two alike the better one); null without one. */
export function moodFinding(days: readonly Pick<PatternDay, 'mood'>[]): { days: number; mood: Step } | null {
  const moods = days.flatMap(({ mood }) => (mood === null ? [] : [nearestStep(mood)]));
  const times = (step: Step) => moods.filter((mood) => mood === step).length;
  const [mood] = steps.toSorted((a, b) => times(b) - times(a) || b - a);
  return moods.length === 0 || mood === undefined ? null : { days: moods.length, mood };
}

/** The newest week beside the person's usual range; of months long past, how many weeks were in it. */
export type TrendFinding =
  | { kind: 'learning'; days: number }
  | { kind: 'past'; within: number; all: number }
  | { kind: 'away' }
  | { kind: 'within' | 'lower' | 'higher' };

/** Longest time, in days, that the newest week of a trend is still "lately". */
const lately = 14;

export function trendFinding(
  { trend, learning, to }: Pick<Patterns, 'trend' | 'learning' | 'to'>,
  today: Day,
): TrendFinding {
  if (learning > 0) return { kind: 'learning', days: learning };
  const newest = trend.at(-1);
  if (newest && to < today) {
    const within = trend.filter((week) => besideUsual(week) === 'within').length;
    return { kind: 'past', within, all: trend.length };
  }
  if (!newest || daysBetween(newest.day, to) >= lately) return { kind: 'away' };
  return { kind: besideUsual(newest) };
}

function besideUsual({ level, usual, spread }: TrendWeek): 'within' | 'lower' | 'higher' {
  if (level < usual - spread) return 'lower';
  return level > usual + spread ? 'higher' : 'within';
}

/** Smallest difference between two phases, in points, that is worth a sentence. */
const noticeable = 0.3;

/** The phases at which a person is usually highest and lowest; null where they differ too little or too few are known. */
export function phaseFinding(offsets: Patterns['phases']): { high: Phase; low: Phase } | null {
  const known = (['start', 'middle', 'end'] as const)
    .flatMap((phase) => {
      const offset = offsets[phase];
      return offset === null ? [] : [{ phase, offset }];
    })
    .toSorted((a, b) => b.offset - a.offset);
  const [high, low] = [known.at(0), known.at(-1)];
  return high && low && high.offset - low.offset >= noticeable ? { high: high.phase, low: low.phase } : null;
}

/** Which causes weigh most. */
export type CauseFinding =
  | { kind: 'none' }
  | { kind: 'few'; calls: number }
  /** These few make up `share` (0–1), half or more, of all calls. */
  | { kind: 'main'; stressors: Stressor[]; share: number }
  | { kind: 'spread'; calls: number };

/** Fewest hard calls that make a pattern, and most causes that can be called the main ones. */
const fewestCalls = 5;
const mostMain = 3;

/** The Pareto rule, with half instead of four fifths: of twelve causes, three are easily four fifths of a few calls. */
export function causeFinding(counts: readonly StressorCount[]): CauseFinding {
  const calls = counts.reduce((sum, count) => sum + count.calls, 0);
  if (calls === 0) return { kind: 'none' };
  if (calls < fewestCalls) return { kind: 'few', calls };
  const rows = cumulated(counts);
  const enough = rows.findIndex(({ share }) => share >= 0.5) + 1;
  const share = rows[enough - 1]?.share ?? 1;
  if (enough > mostMain) return { kind: 'spread', calls };
  return { kind: 'main', stressors: rows.slice(0, enough).map(({ stressor }) => stressor), share };
}

/** Each cause with the share, 0–1, of all calls that it and those before it make up. */
export function cumulated(counts: readonly StressorCount[]): (StressorCount & { share: number })[] {
  const all = counts.reduce((sum, { calls }) => sum + calls, 0);
  let soFar = 0;
  return counts.map((count) => ({ ...count, share: (soFar += count.calls) / all }));
}

/** Routines that likely help; or, as long as there are none, how much is known. */
export type HelpFinding = { kind: 'none' | 'few' | 'maybe' } | { kind: 'likely'; routines: RoutineId[] };

export function helpFinding(helps: readonly Help[]): HelpFinding {
  const likely = helps.filter(({ sure }) => sure === 'likely').map(({ routine }) => routine);
  if (likely.length > 0) return { kind: 'likely', routines: likely };
  if (helps.length === 0) return { kind: 'none' };
  return { kind: helps.some(({ sure }) => sure === 'maybe') ? 'maybe' : 'few' };
}

/** The last weeks that `rhythmFinding` looks at. */
export const rhythmWeeks = 4;

/**
 * In the four weeks up to `to`: days with a word, and weeks with a calm day (mean calm 4 or more). Both only ever count
 * what is there: no run of days can break. Null while nothing is there.
 */
export function rhythmFinding(
  days: readonly PatternDay[],
  to: Day,
): { days: number; calmWeeks: number } | null {
  const first = addDays(to, 1 - 7 * rhythmWeeks);
  const recent = days.filter(({ day }) => day >= first && day <= to);
  const calm = recent.filter((each) => each.calm !== null && each.calm >= 4);
  const calmWeeks = new Set(calm.map(({ day }) => Math.floor(daysBetween(day, to) / 7))).size;
  return recent.length === 0 ? null : { days: recent.length, calmWeeks };
}
