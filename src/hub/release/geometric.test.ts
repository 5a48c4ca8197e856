import { expect, test } from 'vitest';
import { secureDraw } from './draw.ts';
import { bernoulliExp, type Fraction, twoSidedGeometric } from './geometric.ts';
import { seededDraw } from './seeded-draw.ts';

const samples = 200_000;
const furthest = 8;

/** Chance of z under two-sided geometric noise, (1 − α) ÷ (1 + α) · α^|z| with α = e^(−ε). */
function chance(z: number, epsilon: number): number {
  const alpha = Math.exp(-epsilon);
  return ((1 - alpha) / (1 + alpha)) * alpha ** Math.abs(z);
}

/** Pearson's χ² of seeded samples against a law: one bin for each of −8 … 8, and what lies outside in one more. */
function chiSquare(drawn: Fraction, law: number): number {
  const draw = seededDraw(7);
  const seen = new Map<number, number>();
  for (let i = 0; i < samples; i++) {
    const z = twoSidedGeometric(drawn, draw);
    const bin = Math.abs(z) > furthest ? furthest + 1 : z;
    seen.set(bin, (seen.get(bin) ?? 0) + 1);
  }
  let inside = 0;
  let sum = 0;
  const add = (bin: number, share: number) => {
    const expected = samples * share;
    sum += ((seen.get(bin) ?? 0) - expected) ** 2 / expected;
  };
  for (let z = -furthest; z <= furthest; z++) {
    inside += chance(z, law);
    add(z, chance(z, law));
  }
  add(furthest + 1, 1 - inside);
  return sum;
}

/** Quantile 0.999 of χ² with 17 degrees of freedom. */
const limit = 40.79;

test.each([
  { epsilon: { over: 1, under: 1 }, law: 1 },
  { epsilon: { over: 2, under: 2 }, law: 1 },
  { epsilon: { over: 1, under: 2 }, law: 1 / 2 },
  { epsilon: { over: 1, under: 5 }, law: 1 / 5 },
  { epsilon: { over: 3, under: 2 }, law: 3 / 2 },
])('noise follows its law at ε = $law', ({ epsilon, law }) => {
  expect(chiSquare(epsilon, law)).toBeLessThan(limit);
});

test('the test of the law tells an ε apart that is off by a twentieth', () => {
  expect(chiSquare({ over: 1, under: 1 }, 1.05)).toBeGreaterThan(limit);
});

test.each([0, 1, 2, 3, 4])('a coin of e^(−%i/4) falls as often as it should', (over) => {
  const draw = seededDraw(11 + over);
  let heads = 0;
  for (let i = 0; i < samples; i++) if (bernoulliExp({ over, under: 4 }, draw)) heads++;
  const p = Math.exp(-over / 4);
  const fourSigma = 4 * Math.sqrt((p * (1 - p)) / samples);
  expect(Math.abs(heads / samples - p)).toBeLessThanOrEqual(fourSigma);
});

test('the seeded draw repeats itself and the secure one stays in range', () => {
  const [a, b] = [seededDraw(3), seededDraw(3)];
  expect(Array.from({ length: 100 }, () => a.below(1000))).toEqual(
    Array.from({ length: 100 }, () => b.below(1000)),
  );
  const drawn = Array.from({ length: 300 }, () => secureDraw.below(3));
  expect(new Set(drawn)).toEqual(new Set([0, 1, 2]));
});
