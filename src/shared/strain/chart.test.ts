import { describe, expect, it } from 'vitest';
import { type Chart, charted, freshChart } from './chart.ts';
import { strainRule as rule } from './rule.ts';

const usual = { mean: 3, sd: 0.5, days: 60 };
const on = '2026-03-02';
const after = (days: number, worse: number, from: Chart = freshChart) =>
  Array.from({ length: days }, () => worse).reduce((c, w) => charted(c, on, w, usual, rule), from);

/** Variance of an EWMA of so many days with autocorrelation φ^distance, by adding up every pair. */
function varianceByPairs(days: number, { lambda, phi }: typeof rule): number {
  const weights = Array.from({ length: days }, (_, i) => lambda * (1 - lambda) ** i);
  return weights.reduce(
    (sum, a, i) => sum + weights.reduce((sum, b, j) => sum + a * b * phi ** Math.abs(i - j), 0),
    0,
  );
}

describe('the chart', () => {
  it('moves by λ of the error, in SD', () => {
    expect(after(1, 0.5).z).toBeCloseTo(rule.lambda);
    expect(after(2, 0.5).z).toBeCloseTo(rule.lambda * (2 - rule.lambda));
  });
  it('takes no day for worse than 2.5 SD', () => expect(after(1, 4).z).toBeCloseTo(rule.lambda * 2.5));
  it('has the variance that correlated days give, and that of the mean they are held against', () => {
    const days = 200;
    const { z, ratio } = after(days, 0.5);
    const mean = 1.3 / 0.7 / usual.days;
    expect(z / (ratio * rule.limit)).toBeCloseTo(Math.sqrt(varianceByPairs(days, rule) + mean), 6);
  });
  it('is less sure against a mean of few days', () => {
    expect(charted(freshChart, on, 1, { ...usual, days: 10 }, rule).ratio).toBeLessThan(after(1, 1).ratio);
  });
  it('names the days behind a rise, the newest twenty, until it is over', () => {
    expect(after(3, 1).behind).toHaveLength(3);
    expect(after(30, 1).behind).toHaveLength(20);
    expect(after(2, 0.1, after(3, 1)).behind).toHaveLength(3);
    expect(after(9, -1, after(3, 1)).behind).toEqual([]);
  });
});
