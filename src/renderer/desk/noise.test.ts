import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerTable, noised } from '../../hub/release/ledger.ts';
import { seededDraw } from '../../hub/release/seeded-draw.ts';
import { changeOver, estimate, inGroup, shareOf, siteEpsilon, steps, strained } from './noise.ts';

/** Weeks one after the other, `values` oldest first; null is a week that was not shown. */
function weeksOf(...values: (number | null)[]) {
  return values.flatMap((value, i) => (value === null ? [] : [{ week: 2900 + i, value, spread: 0.1 }]));
}

/** Pulses one after the other: every second week. */
function pulses(...values: number[]) {
  return values.map((value, i) => ({ week: 2900 + 2 * i, value, spread: 0.1 }));
}

function many(count: number, value: number | null) {
  return Array.from({ length: count }, () => value);
}

describe('what noise leaves uncertain [H1]', () => {
  it('speaks of the noise that the hub really adds', () => {
    expect(siteEpsilon).toBe(ledgerTable['site.mood'] / 2);
    const others = Object.entries(ledgerTable).filter(([number]) => number.startsWith('site.'));
    expect(new Set(others.map(([, halves]) => halves))).toEqual(new Set([ledgerTable['site.mood']]));
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

  it.each([1, 4, 12])(
    'holds the true share of a theme that %i of 40 chose in at least 19 weeks of 20, though most themes are near 0',
    (chose) => {
      const draw = seededDraw(chose);
      const noisy = (counts: readonly number[]) =>
        counts.map((count) => Math.max(0, noised('site.theme', count, draw)));
      const held = Array.from({ length: 2000 }, () => {
        const alike = Array.from({ length: 5 }, () => noisy([4, 8, 12, 10, 6]));
        const share = shareOf(noisy([chose])[0] ?? 0, alike);
        return share !== null && Math.abs(share.value - (100 * chose) / 40) <= share.spread;
      });
      expect(held.filter(Boolean).length / held.length).toBeGreaterThan(0.93);
    },
  );

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
    expect(changeOver(weeksOf(...many(7, 3)))).toBeNull();
    expect(changeOver([])).toBeNull();
  });

  it('is nothing when noise could have done it', () => {
    const weeks = weeksOf(...many(4, 3), ...many(4, 3.06));
    expect(changeOver(weeks)).toMatchObject({ direction: 0, against: 'first' });
  });

  it('is a rise or a fall beyond the noise', () => {
    expect(changeOver(weeksOf(...many(4, 3), ...many(4, 3.4)))?.direction).toBe(1);
    expect(changeOver(weeksOf(...many(4, 3.4), ...many(4, 3)))?.direction).toBe(-1);
  });

  it('is held against the weeks a quarter earlier, once the trend reaches so far', () => {
    const weeks = weeksOf(...many(20, 2), ...many(17, 3));
    expect(changeOver(weeks)).toMatchObject({ direction: 0, against: 'quarter', before: { value: 3 } });
  });

  it('pools as many weeks of a pulse, which are half as many answers', () => {
    expect(changeOver(pulses(3, 3, 3), 2)).toBeNull();
    expect(changeOver(pulses(3, 3, 3.4, 3.4), 2)).toMatchObject({ direction: 1, before: { value: 3 } });
    expect(changeOver(pulses(2, 3, 2, 3, 3, 3, 3, 3, 3), 2)).toMatchObject({
      against: 'quarter',
      before: { value: 2.5 },
      after: { value: 3 },
    });
  });

  it('goes by the calendar, not by how many weeks were shown', () => {
    const weeks = weeksOf(2, 2, 2, 2, ...many(9, null), ...many(4, 3));
    expect(changeOver(weeks)).toMatchObject({ direction: 1, against: 'quarter', before: { value: 2 } });
  });
});
