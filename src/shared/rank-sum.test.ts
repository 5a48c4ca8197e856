import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rankSum } from './rank-sum.ts';

test('the tables of the rank-sum test', () => {
  expect(rankSum([4, 5, 6], [1, 2, 3])).toBeCloseTo(1 / 20);
  expect(rankSum([3, 5, 6], [1, 2, 4])).toBeCloseTo(2 / 20);
  expect(rankSum([1, 2, 3], [4, 5, 6])).toBe(1);
  expect(rankSum([9, 8, 7, 6], [1, 2, 3, 4, 5, 5.5, 5.6, 5.7])).toBeCloseTo(1 / 495);
});

test('ties speak for neither side', () => {
  expect(rankSum([1, 1, 1], [1, 1, 1])).toBe(1);
});

test('nothing is never evidence', () => {
  expect(rankSum([], [1, 2])).toBe(1);
  expect(rankSum([1, 2], [])).toBe(1);
});

test('twenty values are the most', () => {
  const values = Array.from({ length: 21 }, (_, i) => i);
  expect(() => rankSum(values.slice(0, 9), values.slice(9))).toThrow(RangeError);
});

test('the chance is one among all ways to pick, and never less than 1 in as many', () => {
  const row = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(row, row, (high, low) => {
      const chance = rankSum(high, low);
      expect(chance).toBeGreaterThan(0);
      expect(chance).toBeLessThanOrEqual(1);
      // By brute force: every choice of as many places.
      const all = [...high, ...low];
      const rank = (x: number) => all.filter((y) => y < x).length * 2 + all.filter((y) => y === x).length + 1;
      const sum = (places: readonly number[]) => places.reduce((s, i) => s + rank(all[i] ?? 0), 0);
      const reached = sum(high.map((_, i) => i));
      const picks = Array.from({ length: 2 ** all.length }, (_, mask) =>
        all.map((__, i) => i).filter((i) => (mask >> i) & 1),
      ).filter((places) => places.length === high.length);
      expect(chance).toBeCloseTo(picks.filter((places) => sum(places) >= reached).length / picks.length);
    }),
    { numRuns: 40 },
  );
});
