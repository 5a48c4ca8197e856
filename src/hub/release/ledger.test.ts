import { expect, test } from 'vitest';
import {
  type Charge,
  charge,
  ledgerTable,
  noised,
  type PublishedNumber,
  quarterBudget,
  spent,
} from './ledger.ts';
import { isPulseWeek } from '../../shared/week-report.ts';
import { seededDraw } from './seeded-draw.ts';

const numbers = Object.keys(ledgerTable) as PublishedNumber[]; // Object.keys forgets the table's own keys

const everythingOnce = (week: number): Charge[] => numbers.map((number) => ({ unit: 1, week, number }));

const isVoice = ({ number }: Charge) => /pulse|theme/.test(number);

test('thirteen weeks of everything, the pulse in every second, are exactly the budget, ε = 86', () => {
  const quarter = Array.from({ length: 13 }, (_, week) =>
    everythingOnce(week).filter((charge) => isPulseWeek(week) || !isVoice(charge)),
  ).reduce(charge, []);
  expect(spent(quarter)).toBe(quarterBudget);
  expect(quarterBudget).toBe(13 * (3 * 2 + 4 * 1) + 7 * (6 * 1));
});

test('refuses to charge a number of a week twice, in two releases or in one', () => {
  const first = charge([], everythingOnce(1));
  expect(() => charge(first, [{ unit: 1, week: 1, number: 'unit.strained' }])).toThrow('charged twice');
  expect(() => charge([], [...everythingOnce(1), ...everythingOnce(1)])).toThrow('charged twice');
  expect(charge(first, [{ unit: 2, week: 1, number: 'unit.strained' }])).toHaveLength(numbers.length + 1);
});

/** Variance of two-sided geometric noise. */
const variance = (epsilon: number) => (2 * Math.exp(-epsilon)) / (1 - Math.exp(-epsilon)) ** 2;

/** Variance of 20,000 draws of a number's noise. */
const spread = (number: 'unit.strained' | 'site.tier', weeks?: number) => {
  const draw = seededDraw(5);
  const squares = Array.from({ length: 20_000 }, () => noised(number, 0, draw, weeks) ** 2);
  return squares.reduce((sum, n) => sum + n, 0) / squares.length;
};

test('the noise of a number is as wide as its ε says, and wider for a bag of weeks', () => {
  expect(spread('unit.strained') / variance(1)).toBeCloseTo(1, 1);
  expect(spread('site.tier') / variance(1 / 2)).toBeCloseTo(1, 1);
  expect(spread('unit.strained', 3) / variance(1 / 3)).toBeCloseTo(1, 1);
});
