import { expect, test } from 'vitest';
import { countsFrom } from '../../src/hub/release/counts.ts';
import { seededDraw } from '../../src/hub/release/seeded-draw.ts';
import { shownAt } from './fineness.ts';
import { learnSpreads, readAll } from './observe.ts';
import { halfGhosts, sites, steadyUnit } from './site.ts';

/** Twelve rows with a mean mood of 3.25 and calm of 2.5, four of them strained. */
const counts = countsFrom([
  { attribute: 'mood', value: 3, n: 9 },
  { attribute: 'mood', value: 4, n: 3 },
  { attribute: 'calm', value: 2, n: 6 },
  { attribute: 'calm', value: 3, n: 6 },
  { attribute: 'tier', value: 1, n: 8 },
  { attribute: 'tier', value: 2, n: 4 },
  { attribute: 'stressor', value: 0, n: 12 },
]);

test.each([0.25, 0.5] as const)(
  'levels at a step of %s lie at random on either side of the mean, and on it',
  (step) => {
    const draw = seededDraw(1);
    const shown = Array.from({ length: 4000 }, () => shownAt({ step, bands: 5 }, counts, 1, 2, draw));
    const mean = (of: (each: (typeof shown)[number]) => number) =>
      shown.reduce((sum, each) => sum + of(each), 0) / shown.length;
    // The offset is 2 twentieths.
    expect(mean(({ mood }) => mood)).toBeCloseTo(3.35, 1);
    expect(mean(({ calm }) => calm)).toBeCloseTo(2.6, 1);
    expect(new Set(shown.map(({ mood }) => mood))).toEqual(new Set(step === 0.5 ? [3, 3.5] : [3.25, 3.5]));
    expect(shown.some(({ strained }) => strained.from === 37.5)).toBe(true);
  },
);

test('an attacker who put in half the rows takes them for what they are', () => {
  const units = sites(1, 2, 12).map((site) => halfGhosts(site, 12));
  const spreads = learnSpreads(
    sites(2, 3, 12).map((site) => steadyUnit(site, 12).people),
    5,
  );
  for (const { people, others } of units) {
    const real = people.filter(({ ghost, rows }) => !ghost && rows.get(5)?.[0]).length;
    // What is shown is just what the model's mean and six ghosts at 3 give: it says nothing of anyone.
    const mood = (real * spreads.mood.mean + 6 * 3) / (real + 6);
    const week = 2925;
    const band = { from: 0, below: 25 };
    const shown = {
      state: 'released',
      week,
      weeks: [week],
      mood,
      calm: 3,
      strained: band,
      groups: [],
      names: [],
    } as const;
    const published = { unit: [{ ...shown, groups: [], names: [], weeks: [week] }], site: [] };
    const found = readAll(published, people, others, spreads, 5, 0.5).mood;
    for (const each of found.person) expect(each).toBeCloseTo(0, 9);
  }
});
