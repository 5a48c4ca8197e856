import type { StrainRule } from './rule.ts';

/** What is usual for a person. */
export interface Baseline {
  mean: number;
  sd: number;
  /** Days it was made of. */
  days: number;
}

/** One rostered day as it is remembered; a value is null where nothing was said. */
export interface RememberedDay {
  score: number | null;
  load: number | null;
  /** Neither in alarm nor near it. */
  calm: boolean;
}

/** What a baseline is made from. */
export interface Memory {
  /** The last rostered days, oldest first. */
  window: RememberedDay[];
  /** Of its calm days but the newest, the values in ascending order: kept so, a new day costs no sort. */
  score: number[];
  load: number[];
}

type Value = 'score' | 'load';

export function freshMemory(): Memory {
  return { window: [], score: [], load: [] };
}

export function copyOfMemory({ window, score, load }: Memory): Memory {
  return { window: window.slice(), score: score.slice(), load: load.slice() };
}

/**
 * Adds a day: the oldest one leaves, and one of the newest becomes old enough to count. Changes the memory in place, as
 * ten years of copies would cost more than everything else a day needs.
 */
export function remember(memory: Memory, day: RememberedDay, rule: StrainRule): void {
  const { window } = memory;
  window.push(day);
  const leaving = window.length > rule.windowDays ? window.shift() : undefined;
  const ageing = window.at(-1 - rule.newestDays);
  for (const value of ['score', 'load'] as const) {
    const sorted = memory[value];
    const out = leaving?.calm ? leaving[value] : null;
    if (out !== null) sorted.splice(placeOf(out, sorted), 1);
    const into = ageing?.calm ? ageing[value] : null;
    if (into !== null) sorted.splice(placeOf(into, sorted), 0, into);
  }
}

/** Where a value stands, or would, among values in ascending order. */
function placeOf(value: number, sorted: readonly number[]): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? value) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * What is usual, or null while too few days are known. The newest days, which a change may already be in, are left out as
 * soon as the older ones suffice. When a new level has lasted so long that hardly a calm day is left, every day counts: it
 * has become the usual one.
 */
export function baseline(memory: Memory, of: Value, rule: StrainRule): Baseline | null {
  if (memory[of].length >= rule.learningDays) return usual(memory[of], rule);
  const calm = valuesOf(memory.window, of, true);
  const values = calm.length >= rule.learningDays ? calm : valuesOf(memory.window, of, false);
  return values.length >= rule.learningDays ? usual(values, rule) : null;
}

/** A window's values in ascending order; typed, because numbers sort several times faster so than by a comparison. */
function valuesOf(days: readonly RememberedDay[], of: Value, onlyCalm: boolean): Float64Array {
  const values = new Float64Array(days.length);
  let count = 0;
  for (const day of days) {
    const value = day[of];
    if (value !== null && (day.calm || !onlyCalm)) values[count++] = value;
  }
  return values.subarray(0, count).toSorted();
}

/** Mean winsorised around the median; SD shrunk to the prior and kept off zero, for those who always tap the same. */
function usual(sorted: ArrayLike<number>, rule: StrainRule): Baseline {
  const days = sorted.length;
  const median = ((sorted[(days - 1) >> 1] ?? 0) + (sorted[days >> 1] ?? 0)) / 2;
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < days; i++) {
    const from = (sorted[i] ?? median) - median;
    sum += from;
    squares += from * from;
  }
  squares -= sum ** 2 / days;

  const from = (place: number) => (sorted[place] ?? median) - median;
  const reach = rule.winsorAt * Math.sqrt(squares / (days - 1));
  for (let i = 0; from(i) < -reach; i++) sum -= from(i) + reach;
  for (let i = days - 1; from(i) > reach; i--) sum -= from(i) - reach;

  const variance = (squares + rule.priorDays * rule.priorSd ** 2) / (days - 1 + rule.priorDays);
  return { mean: median + sum / days, sd: Math.max(Math.sqrt(variance), rule.leastSd), days };
}
