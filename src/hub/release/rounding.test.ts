import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Draw } from './draw.ts';
import { bandOf, drawOffset, levelsOf, widestOffset } from './rounding.ts';
import { seededDraw } from './seeded-draw.ts';

const aHistogram = fc
  .array(fc.integer({ min: 0, max: 40 }), { minLength: 5, maxLength: 5 })
  .filter((bins) => bins.some((n) => n > 0));

const rowsOf = (bins: readonly number[]) => bins.reduce((sum, n) => sum + n, 0);
const meanOf = (bins: readonly number[]) => bins.reduce((sum, n, i) => sum + n * (i + 1), 0) / rowsOf(bins);
const clamp = (mean: number) => Math.min(Math.max(mean, 2), 4);

const anOffset = fc.integer({ min: -widestOffset, max: widestOffset });

test('a level is one of the two half steps around the mean and its offset, clamped to [2, 4]', () => {
  fc.assert(
    fc.property(aHistogram, aHistogram, anOffset, fc.integer(), (mood, calm, offset, seed) => {
      const levels = levelsOf(mood, calm, offset, seededDraw(seed));
      expect(Math.abs(levels.mood - clamp(meanOf(mood) + offset / 20))).toBeLessThan(0.5);
      expect(Math.abs(levels.calm - clamp(meanOf(calm) + offset / 20))).toBeLessThan(0.5);
      expect([2, 2.5, 3, 3.5, 4]).toContain(levels.mood);
    }),
  );
});

test('a level goes up in exact proportion: over all draws it is the mean with its offset', () => {
  const aSmall = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 5, maxLength: 5 });
  const some = aSmall.filter((bins) => rowsOf(bins) > 0);
  fc.assert(
    fc.property(some, some, anOffset, (mood, calm, offset) => {
      const means = [mood, calm].map((bins) => meanOf(bins) + offset / 20);
      fc.pre(means.every((mean) => mean >= 2 && mean <= 4));
      const draws = 10 * rowsOf(mood) * rowsOf(calm);
      const every = Array.from({ length: draws }, (_, i): Draw => ({ below: () => i }));
      const levels = every.map((draw) => levelsOf(mood, calm, offset, draw));
      expect(levels.reduce((sum, each) => sum + each.mood, 0) / draws).toBeCloseTo(means[0] ?? 0, 9);
      expect(levels.reduce((sum, each) => sum + each.calm, 0) / draws).toBeCloseTo(means[1] ?? 0, 9);
    }),
    { numRuns: 50 },
  );
});

test('mood and calm share their draw: with the same rows they are the same', () => {
  fc.assert(
    fc.property(aHistogram, anOffset, fc.integer(), (bins, offset, seed) => {
      const { mood, calm } = levelsOf(bins, bins, offset, seededDraw(seed));
      expect(mood).toBe(calm);
    }),
  );
});

test('offsets are from −0.2 to 0.2 of a step, each as likely', () => {
  const draw = seededDraw(2);
  const drawn = Map.groupBy(
    Array.from({ length: 9000 }, () => drawOffset(draw)),
    (offset) => offset,
  );
  expect([...drawn.keys()].toSorted((a, b) => a - b)).toEqual([-4, -3, -2, -1, 0, 1, 2, 3, 4]);
  for (const same of drawn.values()) expect(same.length / 1000).toBeCloseTo(1, 0);
});

test('a band holds its share, and the lowest holds none and the highest all', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(400), fc.nat(100), (rows, some, slots) => {
      const part = Math.min(some, rows);
      const { from, below } = bandOf(part, rows, slots);
      expect(part * 100).toBeGreaterThanOrEqual(from * rows);
      expect(part * 100).toBeLessThan((below ?? 101) * rows);
      expect(from).not.toBe(100);
      expect(below).not.toBe(0);
    }),
  );
});

/** How many bands 24 rows can fall into. */
const bands = (slots: number) =>
  new Set(Array.from({ length: 25 }, (_, part) => bandOf(part, 24, slots).from)).size;

test('three bands below forty slots and five from there, whatever the rows', () => {
  expect(bands(39)).toBe(3);
  expect(bands(40)).toBe(5);
  expect(bandOf(3, 24, 40)).toEqual({ from: 12.5, below: 25 });
  expect(bandOf(6, 24, 39)).toEqual({ from: 25, below: 50 });
  expect(bandOf(24, 24, 39)).toEqual({ from: 50, below: null });
});
