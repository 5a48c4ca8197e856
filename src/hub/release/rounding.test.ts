import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Draw } from './draw.ts';
import { bandOf, levelOf } from './rounding.ts';
import { seededDraw } from './seeded-draw.ts';

const aHistogram = fc
  .array(fc.integer({ min: 0, max: 40 }), { minLength: 5, maxLength: 5 })
  .filter((bins) => bins.some((n) => n > 0));

const rowsOf = (bins: readonly number[]) => bins.reduce((sum, n) => sum + n, 0);
const meanOf = (bins: readonly number[]) => bins.reduce((sum, n, i) => sum + n * (i + 1), 0) / rowsOf(bins);
const clamp = (mean: number) => Math.min(Math.max(mean, 2), 4);

test('a level is one of the two half steps around the mean, clamped to [2, 4]', () => {
  fc.assert(
    fc.property(aHistogram, fc.integer(), (bins, seed) => {
      const level = levelOf(bins, seededDraw(seed));
      expect(Math.abs(level - clamp(meanOf(bins)))).toBeLessThan(0.5);
      expect([2, 2.5, 3, 3.5, 4]).toContain(level);
    }),
  );
});

test('a level goes up in exact proportion: over all draws it is the mean', () => {
  fc.assert(
    fc.property(aHistogram, (bins) => {
      const mean = meanOf(bins);
      fc.pre(mean >= 2 && mean <= 4);
      const rows = rowsOf(bins);
      const every = Array.from({ length: rows }, (_, i): Draw => ({ below: () => i }));
      const sum = every.reduce((so, draw) => so + levelOf(bins, draw), 0);
      expect(sum / rows).toBeCloseTo(mean, 9);
    }),
  );
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
