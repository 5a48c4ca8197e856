import { quarterLength, type Week } from '../../shared/week.ts';

/**
 * What the noise in a site's numbers leaves uncertain. Each bin carries two-sided geometric noise with ε = 0.5
 * (PRIVACY, "SITE"): variance 2α/(1−α)² with α = e^−ε. The count of one bin moves a mean or share in proportion to how
 * far it lies from it, so the variance of the whole is a sum over bins (first-order; noised counts cut off at 0 only make
 * it a little smaller).
 */
export const siteEpsilon = 0.5;
const alpha = Math.exp(-siteEpsilon);
const binVariance = (2 * alpha) / (1 - alpha) ** 2;

/** Half-widths hold 95 in 100: nineteen weeks of twenty. */
const deviations = 1.96;

/** A number worked out from noised counts, and how far noise alone may have moved it either way, 19 times of 20. */
export interface Estimate {
  value: number;
  spread: number;
}

/**
 * The weighted mean of a noised histogram, in the units of `weights`; null when it is empty. `sums` is how many noised
 * histograms were added up to make it (an organisation's sites).
 */
export function estimate(
  histogram: readonly number[],
  weights: readonly number[],
  sums = 1,
): Estimate | null {
  const rows = histogram.reduce((sum, n) => sum + n, 0);
  if (rows === 0) return null;
  const weight = (i: number) => weights[i] ?? 0;
  const value = histogram.reduce((sum, n, i) => sum + n * weight(i), 0) / rows;
  const reach = histogram.reduce((sum, _, i) => sum + (weight(i) - value) ** 2, 0);
  return { value, spread: (deviations * Math.sqrt(sums * binVariance * reach)) / rows };
}

/**
 * Percent that a noised count makes up of the rows behind it. Themes are many bins of few, so that cutting them off at 0
 * would add rows to their own sum; `alike` are histograms of the same rows in fewer bins, whose mean says how many there are.
 */
export function shareOf(count: number, alike: readonly (readonly number[])[], sums = 1): Estimate | null {
  const totals = alike.map((histogram) => histogram.reduce((sum, n) => sum + n, 0));
  const rows = totals.reduce((sum, n) => sum + n, 0) / Math.max(totals.length, 1);
  if (rows === 0) return null;
  const share = count / rows;
  const bins = alike.flat().length / alike.length ** 2;
  const variance = sums * binVariance * (1 + share ** 2 * bins);
  return { value: 100 * share, spread: (100 * deviations * Math.sqrt(variance)) / rows };
}

/** Mean step, 1–5. */
export const steps = [1, 2, 3, 4, 5];
/** Percent of rows at watch or worse. */
export const strained = [0, 100, 100];
/** Percent of rows whose most frequent stressor is in the group at `place` of `stressorGroups`. */
export function inGroup(place: number): number[] {
  return [0, 1, 2, 3, 4].map((bin) => (bin === place + 1 ? 100 : 0));
}

/** The mean of several estimates with independent noise. */
export function meanOfEstimates(several: readonly Estimate[]): Estimate | null {
  const n = several.length;
  if (n === 0) return null;
  return {
    value: several.reduce((sum, e) => sum + e.value, 0) / n,
    spread: Math.hypot(...several.map((e) => e.spread)) / n,
  };
}

/** How many weeks are pooled on each side of a comparison. */
export const pooledWeeks = 4;

export interface Change {
  before: Estimate;
  after: Estimate;
  /** What the last weeks are held against: those a quarter earlier, or the first ones of a younger trend. */
  against: 'quarter' | 'first';
  /** 0 when noise alone could have made the difference. */
  direction: -1 | 0 | 1;
}

/**
 * The last four weeks, oldest first in `weeks`, against the four a quarter earlier, or against the first four of a trend
 * that does not reach so far; null when that is too short as well. Weeks that were not shown are left out; `every` is how
 * many weeks lie between one and the next.
 */
export function changeOver(weeks: readonly (Estimate & { week: Week })[], every: 1 | 2 = 1): Change | null {
  const pooled = pooledWeeks / every;
  const newest = weeks.at(-1)?.week ?? 0;
  const upTo = (last: Week) => weeks.filter(({ week }) => week <= last && week > last - pooledWeeks);
  const quarter = upTo(newest - quarterLength);
  if (quarter.length === 0 && weeks.length < 2 * pooled) return null;
  const before = meanOfEstimates(quarter.length > 0 ? quarter : weeks.slice(0, pooled));
  const after = meanOfEstimates(upTo(newest));
  if (!before || !after) return null;
  const difference = after.value - before.value;
  const beyond = Math.abs(difference) > Math.hypot(before.spread, after.spread);
  return {
    before,
    after,
    against: quarter.length > 0 ? 'quarter' : 'first',
    direction: !beyond ? 0 : difference > 0 ? 1 : -1,
  };
}
