import type { Day } from '../clock.ts';
import type { Baseline } from './baseline.ts';
import { newest } from './newest.ts';
import type { StrainRule } from './rule.ts';

/** A one-sided EWMA chart: up is worse. */
export interface Chart {
  /** The smoothed standardised error; 0 is the person's usual. */
  z: number;
  /** Days in it since it last began. */
  days: number;
  /** z over its standard error, as a share of the limit. */
  ratio: number;
  /** The days that pushed it up since it last stood at usual or better, newest last. */
  behind: Day[];
}

export const freshChart: Chart = { z: 0, days: 0, ratio: 0, behind: [] };

/** A day this much worse than usual, in SD, is named among the days behind. */
const namedFrom = 0.5;
/** How many days behind are remembered: a month of shifts. */
const mostNamed = 20;

/** The chart after a day that was `worse` than usual by so many points. */
export function charted(chart: Chart, on: Day, worse: number, usual: Baseline, rule: StrainRule): Chart {
  const error = Math.min(Math.max(worse / usual.sd, -rule.clipAt), rule.clipAt);
  const z = rule.lambda * error + (1 - rule.lambda) * chart.z;
  const days = chart.days + 1;
  const ratio = z / standardError(days, usual.days, rule) / rule.limit;
  if (z <= 0) return { z, days, ratio, behind: [] };
  return { z, days, ratio, behind: error < namedFrom ? chart.behind : newest(chart.behind, on, mostNamed) };
}

/**
 * Standard error of z after `days` days against a mean of `usualDays`, for days with autocorrelation φ: the EWMA's own
 * (widened for φ) and that of the mean it is held against (docs/science.md).
 */
export function standardError(days: number, usualDays: number, { lambda, phi }: StrainRule): number {
  const keep = 1 - lambda;
  const chart = ((lambda / (2 - lambda)) * (1 - keep ** (2 * days)) * (1 + phi * keep)) / (1 - phi * keep);
  const mean = (1 + phi) / (1 - phi) / usualDays;
  return Math.sqrt(chart + mean);
}
