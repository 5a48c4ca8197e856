import { expect, test } from 'vitest';
import { meanOf, type SiteWeek, siteWeek } from '../../shared/release.ts';
import { isolates } from './audit.ts';
import type { Counts } from './counts.ts';
import { seededDraw } from './seeded-draw.ts';
import { releaseSite, wholeOf } from './site.ts';
import { noMemory, releaseUnit, type UnitCount, type UnitMemory } from './unit.ts';

/** `n` rows that all say the same: mood and calm 3, steady, no stressor. */
const alike = (n: number): Counts => ({
  mood: [0, 0, n, 0, 0],
  calm: [0, 0, n, 0, 0],
  tier: [n, 0, 0],
  stressor: [n, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
});

const aUnit = (unit: number, rows: number, week = 1300, slots = 30): UnitCount => ({
  unit,
  week,
  slots,
  counts: alike(rows),
});

const draw = seededDraw(1);
const decided = (count: UnitCount, memory: UnitMemory = noMemory, voices = answers(0)) => ({
  count,
  release: releaseUnit(count, memory, draw),
  voices,
});

/** `n` people who all say 3 to every item and have no theme; of the last item `last` of them. */
function answers(n: number, last = n) {
  const item = [0, 0, n, 0, 0];
  const theme = [n, ...Array.from({ length: 12 }, () => 0)];
  const pulse = { 'pulse.1': item, 'pulse.2': item, 'pulse.3': item, 'pulse.4': item };
  return { ...pulse, 'pulse.5': [0, 0, last, 0, 0], theme };
}

test('a site needs two released units and twenty rows', () => {
  const small = (unit: number, rows: number) => decided(aUnit(unit, rows, 1300, rows));
  const out = (...units: ReturnType<typeof decided>[]) => releaseSite(1300, units, draw).outcome.state;
  expect(out()).toBe('tooSmall');
  expect(out(decided(aUnit(1, 30)))).toBe('tooSmall');
  expect(out(decided(aUnit(1, 30)), decided(aUnit(2, 10)))).toBe('tooSmall');
  expect(out(small(1, 10), small(2, 10))).toBe('released');
  expect(releaseSite(1300, [decided(aUnit(1, 30)), decided(aUnit(2, 30))], draw).units).toEqual([1, 2]);
});

test('a held unit stays out, also of the week in which it comes out with its bag', () => {
  const [a, b, held] = [decided(aUnit(1, 30)), decided(aUnit(2, 30)), decided(aUnit(3, 10))];
  expect(held.release.outcome.state).toBe('held');
  expect(releaseSite(1300, [a, b, held], draw).units).toEqual([1, 2]);

  const next = [decided(aUnit(1, 30, 1301)), decided(aUnit(2, 30, 1301))];
  const withBag = decided(aUnit(3, 30, 1301), held.release.memory);
  expect(withBag.release.outcome).toMatchObject({ weeks: [1300, 1301] });
  expect(releaseSite(1301, [...next, withBag], draw).units).toEqual([1, 2]);
});

test('a team of four never shows: not by itself and in no sum', () => {
  const four = decided({ ...aUnit(9, 4), slots: 4 });
  expect(four.release.outcome.state).toBe('tooSmall');
  const site = releaseSite(1300, [decided(aUnit(1, 30)), decided(aUnit(2, 30)), four], draw);
  expect(site.units).toEqual([1, 2]);
  expect(site.charges.some(({ unit }) => unit === 9)).toBe(false);
});

test('ten weeks of units that come and go: no sum of what is out isolates anyone', () => {
  const chance = seededDraw(42);
  const memories = new Map<number, UnitMemory>();
  const sums: { unit: number; week: number; slots: number }[][] = [];
  for (let week = 1300; week < 1310; week++) {
    const units = [1, 2, 3, 4].map((unit) => {
      const slots = unit === 4 ? 4 : 12;
      const count = aUnit(unit, Math.min(slots, 7 + chance.below(6)), week, slots);
      const release = releaseUnit(count, memories.get(unit) ?? noMemory, chance);
      memories.set(unit, release.memory);
      return { count, release, voices: answers(0) };
    });
    for (const { count, release } of units) {
      if (release.outcome.state !== 'released') continue;
      sums.push(release.outcome.weeks.map((each) => ({ unit: count.unit, week: each, slots: count.slots })));
    }
    const { units: entered } = releaseSite(week, units, chance);
    if (entered.length > 0) sums.push(entered.map((unit) => ({ unit, week, slots: 12 })));
  }
  expect(sums.length).toBeGreaterThan(20);
  expect(sums.flat().some(({ unit }) => unit === 4)).toBe(false);
  expect(isolates([], sums)).toBe(false);
});

test('counts carry noise of ε = 1/2 each and are never negative', () => {
  const units = [decided(aUnit(1, 30)), decided(aUnit(2, 30))];
  const out = Array.from({ length: 2000 }, () => releaseSite(1300, units, draw).outcome);
  const moods = out.map((week) => (week.state === 'released' ? week.counts.mood : []));
  for (const week of out.slice(0, 50)) expect(siteWeek.parse(week)).toEqual(week);
  const threes = moods.map((mood) => (mood[2] ?? 0) - 60);
  const variance = threes.reduce((sum, z) => sum + z * z, 0) / threes.length;
  const alpha = Math.exp(-1 / 2);
  expect(variance / ((2 * alpha) / (1 - alpha) ** 2)).toBeCloseTo(1, 0);
  expect(moods.every((mood) => mood.every((n) => n >= 0))).toBe(true);
  expect(meanOf(moods[0] ?? [])).toBeCloseTo(3, 0);
});

test('each slot is charged for each histogram of its unit once', () => {
  const { charges } = releaseSite(1300, [decided(aUnit(1, 30)), decided(aUnit(2, 30))], draw);
  expect(charges).toHaveLength(8);
  expect(new Set(charges.map(({ unit, number }) => `${unit} ${number}`)).size).toBe(8);
});

/** A week of two units in each of which `n` people answered, the last item only `last`. */
const heard = (week: number, n = 30, last = n) =>
  releaseSite(
    week,
    [1, 2].map((unit) => decided(aUnit(unit, 30, week), noMemory, answers(n, last))),
    draw,
  );

test('pulse and themes come every second week, with noise of ε = 1/2, and are charged then', () => {
  const { outcome, charges } = heard(1300);
  expect(siteWeek.parse(outcome)).toEqual(outcome);
  expect(charges.filter(({ unit }) => unit === 1).map(({ number }) => number)).toEqual([
    'site.mood',
    'site.calm',
    'site.tier',
    'site.groups',
    'site.pulse.1',
    'site.pulse.2',
    'site.pulse.3',
    'site.pulse.4',
    'site.pulse.5',
    'site.theme',
  ]);
  expect(heard(1301).outcome).toMatchObject({ state: 'released', voices: null });
  expect(heard(1301).charges).toHaveLength(8);

  const noise = Array.from({ length: 2000 }, () => {
    const { outcome: next } = heard(1300);
    return next.state === 'released' ? (next.voices?.['pulse.3'][2] ?? 0) - 60 : 0;
  });
  const alpha = Math.exp(-1 / 2);
  const variance = noise.reduce((sum, z) => sum + z * z, 0) / noise.length;
  expect(variance / ((2 * alpha) / (1 - alpha) ** 2)).toBeCloseTo(1, 0);
});

test('fewer than twenty answers to any one item, and nothing of the pulse is shown or charged', () => {
  expect(heard(1300, 10).outcome).toMatchObject({ voices: { theme: expect.any(Array) } });
  for (const few of [heard(1300, 9), heard(1300, 30, 9)]) {
    expect(few.outcome).toMatchObject({ state: 'released', voices: null });
    expect(few.charges).toHaveLength(8);
  }
});

test('a held unit’s pulse stays out of the site’s, as its week does', () => {
  const [a, b] = [1, 2].map((unit) => decided(aUnit(unit, 30), noMemory, answers(9)));
  const held = decided(aUnit(3, 10), noMemory, answers(500));
  if (!a || !b) throw new Error('no units');
  expect(releaseSite(1300, [a, b, held], draw).outcome).toMatchObject({ voices: null });
});

const counts = (n: number) => ({
  mood: [n, 0, 0, 0, 0],
  calm: [0, n, 0, 0, 0],
  tier: [n, 1, 0],
  groups: [n, 0, 0, 0, 2],
});
const site = (n: number, week = 1300): SiteWeek => ({
  state: 'released',
  week,
  counts: counts(n),
  voices: null,
});

test('the organisation is the sum of its noised sites, from two on', () => {
  expect(wholeOf(1300, [site(3)])).toEqual({ state: 'tooSmall', week: 1300 });
  expect(wholeOf(1300, [site(3), site(4, 1299), { state: 'tooSmall', week: 1300 }]).state).toBe('tooSmall');
  expect(wholeOf(1300, [site(3), site(4), { state: 'tooSmall', week: 1300 }])).toEqual({
    state: 'released',
    week: 1300,
    counts: { mood: [7, 0, 0, 0, 0], calm: [0, 7, 0, 0, 0], tier: [7, 2, 0], groups: [7, 0, 0, 0, 4] },
    voices: null,
  });
});

test('the organisation’s pulse is the sum of the sites that have one, from two on', () => {
  const said = (n: number): SiteWeek => ({
    state: 'released',
    week: 1300,
    counts: counts(n),
    voices: answers(n),
  });
  expect(wholeOf(1300, [said(3), site(4)])).toMatchObject({ voices: null });
  expect(wholeOf(1300, [said(3), said(4), site(5)])).toMatchObject({ voices: answers(7) });
});
