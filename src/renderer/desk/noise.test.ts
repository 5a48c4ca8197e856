import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerTable, noised } from '../../hub/release/ledger.ts';
import { seededDraw } from '../../hub/release/seeded-draw.ts';
import { changeOver, type Estimate, estimate, inGroup, siteEpsilon, steps, strained } from './noise.ts';

const sharp = (value: number): Estimate => ({ value, spread: 0.1 });

describe('what noise leaves uncertain [H1]', () => {
  it('speaks of the noise that the hub really adds', () => {
    expect(siteEpsilon).toBe(ledgerTable['site.mood'] / 2);
    expect(new Set([ledgerTable['site.calm'], ledgerTable['site.tier'], ledgerTable['site.groups']])).toEqual(
      new Set([ledgerTable['site.mood']]),
    );
  });

  it.each([
    ['a mean', [6, 14, 25, 22, 8], steps],
    ['a strained share', [40, 22, 13], strained],
    ['a group’s share', [14, 20, 9, 21, 11], inGroup(2)],
  ])('holds the true value of %s in 19 weeks of 20', (_, truth, weights) => {
    const draw = seededDraw(7);
    const held = estimate(truth, weights)?.value ?? Number.NaN;
    const weeks = Array.from({ length: 2000 }, () =>
      estimate(
        truth.map((count) => Math.max(0, noised('site.mood', count, draw))),
        weights,
      ),
    );
    const inside = weeks.filter((week) => week && Math.abs(week.value - held) <= week.spread).length / 2000;
    expect(inside).toBeGreaterThan(0.93);
    expect(inside).toBeLessThan(0.97);
  });

  it('is the plain mean or share, and surer with more people', () => {
    const rows = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(rows, fc.integer({ min: 2, max: 9 }), (histogram, times) => {
        const few = estimate(histogram, steps);
        const many = estimate(
          histogram.map((n) => n * times),
          steps,
        );
        expect(few?.value).toBeCloseTo(many?.value ?? Number.NaN);
        expect(many?.spread).toBeCloseTo((few?.spread ?? Number.NaN) / times);
      }),
    );
    expect(estimate([2, 1, 1], strained)?.value).toBe(50);
    expect(estimate([0, 0, 0, 0, 0], steps)).toBeNull();
  });

  it('is less sure of a sum of sites, each with noise of its own', () => {
    const one = estimate([10, 20, 30, 20, 10], steps, 1)?.spread ?? 0;
    expect(estimate([10, 20, 30, 20, 10], steps, 4)?.spread).toBeCloseTo(one * 2);
  });
});

describe('what moved', () => {
  it('is not said before there are eight weeks', () => {
    expect(changeOver(Array.from({ length: 7 }, () => sharp(3)))).toBeNull();
  });

  it('is nothing when noise could have done it', () => {
    const weeks = [
      ...Array.from({ length: 4 }, () => sharp(3)),
      ...Array.from({ length: 4 }, () => sharp(3.06)),
    ];
    expect(changeOver(weeks)).toMatchObject({ direction: 0, against: 'first' });
  });

  it('is a rise or a fall beyond the noise', () => {
    const weeks = [
      ...Array.from({ length: 4 }, () => sharp(3)),
      ...Array.from({ length: 4 }, () => sharp(3.4)),
    ];
    expect(changeOver(weeks)?.direction).toBe(1);
    expect(changeOver(weeks.toReversed())?.direction).toBe(-1);
  });

  it('is held against the weeks a quarter earlier, once there are enough', () => {
    const long = [
      ...Array.from({ length: 20 }, () => sharp(2)),
      ...Array.from({ length: 17 }, () => sharp(3)),
    ];
    expect(changeOver(long)).toMatchObject({ direction: 0, against: 'quarter', before: { value: 3 } });
  });
});
