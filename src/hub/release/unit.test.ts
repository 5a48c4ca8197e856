import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unitWeek } from '../../shared/release.ts';
import { type Cell, type Counts, countsFrom } from './counts.ts';
import { charge } from './ledger.ts';
import { seededDraw } from './seeded-draw.ts';
import { byGroup, noMemory, releaseUnit, type UnitMemory } from './unit.ts';

/** What one person may report. */
interface Row {
  mood: number;
  calm: number;
  tier: number;
  stressor: number;
}

const aRow = (some: Partial<Row> = {}): Row => ({ mood: 3, calm: 3, tier: 1, stressor: 0, ...some });
const rows = (n: number, some: Partial<Row> = {}): Row[] => Array.from({ length: n }, () => aRow(some));

function counted(people: readonly Row[]): Counts {
  return countsFrom(
    people.flatMap((row): Cell[] => [
      { attribute: 'mood', value: row.mood, n: 1 },
      { attribute: 'calm', value: row.calm, n: 1 },
      { attribute: 'tier', value: row.tier, n: 1 },
      { attribute: 'stressor', value: row.stressor, n: 1 },
    ]),
  );
}

/** A unit's week; 1,300 is the first week of a quarter. */
const aWeek = (people: readonly Row[], week = 1300, slots = Math.max(people.length, 8)) => ({
  unit: 5,
  week,
  slots,
  counts: counted(people),
});

const people = fc.array(
  fc.record({
    mood: fc.integer({ min: 1, max: 5 }),
    calm: fc.integer({ min: 1, max: 5 }),
    tier: fc.integer({ min: 1, max: 3 }),
    stressor: fc.integer({ min: 0, max: 12 }),
  }),
  { maxLength: 60 },
);

const seeds = (n: number) => Array.from({ length: n }, (_, seed) => seed);

/** Releases week after week with one draw, each with what the one before left. */
function inTurn(weeks: readonly Parameters<typeof releaseUnit>[0][], seed = 1) {
  const draw = seededDraw(seed);
  let memory: UnitMemory = noMemory;
  return weeks.map((week) => {
    const release = releaseUnit(week, memory, draw);
    memory = release.memory;
    return release;
  });
}

test('a unit under eight slots shows nothing and keeps nothing', () => {
  fc.assert(
    fc.property(people, fc.integer({ min: 0, max: 7 }), fc.integer(), (some, slots, seed) => {
      const { outcome, charges, memory } = releaseUnit(aWeek(some, 1300, slots), noMemory, seededDraw(seed));
      expect(outcome).toEqual({ state: 'tooSmall', week: 1300 });
      expect(charges).toEqual([]);
      expect(memory).toEqual(noMemory);
    }),
  );
});

function allowed(rows: number, slots: number): string[] {
  if (rows < 8) return ['discarded'];
  if (rows * 2 < slots) return ['held'];
  return rows >= 10 ? ['released'] : ['held', 'released'];
}

test('a released week has eight rows and half the slots behind it, and nothing else about their number', () => {
  fc.assert(
    fc.property(people, fc.integer({ min: 8, max: 80 }), fc.integer(), (some, slots, seed) => {
      const { outcome } = releaseUnit(aWeek(some, 1300, slots), noMemory, seededDraw(seed));
      expect(unitWeek.parse(outcome)).toEqual(outcome);
      expect(allowed(some.length, slots)).toContain(outcome.state);
    }),
  );
});

/** In what share of 3,000 weeks `n` rows of `n` slots are released. */
const released = (n: number) =>
  seeds(3000).filter(
    (seed) => releaseUnit(aWeek(rows(n)), noMemory, seededDraw(seed)).outcome.state === 'released',
  ).length / 3000;

test('the floor is 8, 9 or 10, each in a third of the weeks', () => {
  expect(released(7)).toBe(0);
  expect(released(8)).toBeCloseTo(1 / 3, 1);
  expect(released(9)).toBeCloseTo(2 / 3, 1);
  expect(released(10)).toBe(1);
});

test('the attribute with the fewest rows decides, and all are released or none', () => {
  const full = counted(rows(20));
  const lost = { ...full, calm: [0, 0, 7, 0, 0] };
  const { outcome } = releaseUnit({ ...aWeek(rows(20)), counts: lost }, noMemory, seededDraw(1));
  expect(outcome.state).toBe('discarded');
});

test('a held week comes out with the next that passes, and the label says so', () => {
  const [first, second] = inTurn([
    aWeek(rows(9, { mood: 1 }), 1300, 30),
    aWeek(rows(21, { mood: 5 }), 1301, 30),
  ]);
  expect(first?.outcome).toEqual({ state: 'held', week: 1300 });
  expect(first?.charges).toEqual([]);
  // 9 rows at 1 and 21 at 5: the mean is 3.8, give or take the offset, so both weeks are in it.
  expect(second?.outcome).toMatchObject({ state: 'released', week: 1301, weeks: [1300, 1301] });
  expect(second?.outcome.state === 'released' && second.outcome.mood).toBeOneOf([3.5, 4]);
  expect(second?.memory.bag).toEqual([]);
});

test('a held week waits four weeks and is then thrown away', () => {
  const held = (week: number) => aWeek(rows(9), week, 30);
  const waited = inTurn([held(1300), held(1301), held(1302), held(1303), aWeek(rows(20), 1304, 30)]);
  expect(waited.at(-1)?.outcome).toMatchObject({ weeks: [1300, 1301, 1302, 1303, 1304] });
  const tooLong = inTurn([...[1300, 1301, 1302, 1303, 1304].map(held), aWeek(rows(20), 1305, 30)]);
  expect(tooLong.at(-1)?.outcome).toMatchObject({ weeks: [1301, 1302, 1303, 1304, 1305] });
  // What the next week could not take along is gone with this one.
  expect(tooLong.map(({ memory }) => memory.bag.length)).toEqual([1, 2, 3, 4, 4, 0]);
});

test('a week under eight rows never waits, so that nobody weighs more in a bag than in a week', () => {
  const [alone, next] = inTurn([aWeek(rows(1, { mood: 1 }), 1300, 12), aWeek(rows(12), 1301, 12)]);
  expect(alone?.outcome).toEqual({ state: 'discarded', week: 1300 });
  expect(next?.outcome).toMatchObject({ weeks: [1301] });
  expect(next?.outcome.state === 'released' && next.outcome.mood).toBeGreaterThanOrEqual(2.5);
});

test('nothing crosses a quarter', () => {
  const [held, next] = inTurn([aWeek(rows(9), 1312, 30), aWeek(rows(20), 1313, 30)]);
  expect(held?.outcome.state).toBe('held');
  expect(next?.outcome).toMatchObject({ weeks: [1313] });
  // Nor does it lie there until the next release: held rows and pooled stressors end with the quarter's last one.
  const [pooled, last] = inTurn([aWeek(rows(20), 1311, 20), aWeek(rows(20), 1312, 20)]);
  expect(pooled?.memory.pool.weeks).toEqual([1311]);
  expect([held, last].map((release) => [release?.memory.bag, release?.memory.pool.stressor])).toEqual([
    [[], []],
    [[], []],
  ]);
});

test('groups are listed from three rows, the heaviest first, give or take the noise', () => {
  const some = [
    ...rows(9, { stressor: 1 }),
    ...rows(6, { stressor: 6 }),
    ...rows(1, { stressor: 5 }),
    ...rows(4),
  ];
  const lists = seeds(400).map((seed) => {
    const { outcome } = releaseUnit(aWeek(some), noMemory, seededDraw(seed));
    return outcome.state === 'released' ? outcome.groups : [];
  });
  const share = (of: (list: string[]) => boolean) => lists.filter(of).length / lists.length;
  expect(share((list) => list[0] === 'customer' && list[1] === 'task')).toBeGreaterThan(0.85);
  // P(1 + noise ≥ 3) = α² ÷ (1 + α), α = 1/e.
  expect(share((list) => list.includes('emotion'))).toBeCloseTo(0.099, 1);
  expect(share((list) => list.includes('organisation'))).toBeLessThan(0.08);
});

test('every stressor has its group', () => {
  expect(byGroup([7, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1])).toEqual([4, 1, 3, 4]);
});

test('names come when four weeks are out, stay until the next four, and are charged once for each week', () => {
  const weeks = Array.from({ length: 8 }, (_, i) => aWeek(rows(20, { stressor: i < 4 ? 7 : 12 }), 1300 + i));
  const releases = inTurn(weeks);
  const names = releases.map(({ outcome }) => (outcome.state === 'released' ? outcome.names : null));
  expect(names).toEqual([
    [],
    [],
    [],
    ['queue_pressure'],
    ['queue_pressure'],
    ['queue_pressure'],
    ['queue_pressure'],
    ['roster'],
  ]);
  const ledger = releases.map(({ charges }) => charges).reduce<ReturnType<typeof charge>>(charge, []);
  expect(ledger).toHaveLength(8 * 5);
  expect(
    releases[3]?.charges.filter(({ number }) => number === 'unit.names').map(({ week }) => week),
  ).toEqual([1300, 1301, 1302, 1303]);
});

test('one person with the same stressor every week never makes a name', () => {
  const alone = [...rows(19), aRow({ stressor: 10 })];
  const named = seeds(300).filter((seed) =>
    inTurn(
      [1300, 1301, 1302, 1303].map((week) => aWeek(alone, week)),
      seed,
    ).some(({ outcome }) => outcome.state === 'released' && outcome.names.includes('qa_dispute')),
  );
  // 4 rows against 6: only the noise could list it, P(noise ≥ 2) = 0.099.
  expect(named.length / 300).toBeLessThan(0.15);
});

test('the offset is drawn once and stays, through held and discarded weeks and over quarters', () => {
  const weeks = [aWeek(rows(9), 1311, 30), aWeek(rows(3), 1312, 30), aWeek(rows(20), 1313, 30)];
  const offsets = inTurn(weeks, 3).map(({ memory }) => memory.offset);
  expect(offsets[0]).not.toBeNull();
  expect(new Set(offsets).size).toBe(1);
  expect(new Set(seeds(60).map((seed) => inTurn(weeks.slice(0, 1), seed)[0]?.memory.offset)).size).toBe(9);
});

test('the same draw decides the same', () => {
  fc.assert(
    fc.property(people, fc.integer(), (some, seed) => {
      const once = releaseUnit(aWeek(some), noMemory, seededDraw(seed));
      expect(releaseUnit(aWeek(some), noMemory, seededDraw(seed))).toEqual(once);
    }),
  );
});

/** Lower edges of the strained band that a unit's last week got, one for each of 400 seeds. */
const strainedFrom = (weeks: readonly ReturnType<typeof aWeek>[]) =>
  seeds(400).map((seed) => {
    const outcome = inTurn(weeks, seed).at(-1)?.outcome;
    return outcome?.state === 'released' ? outcome.strained.from : null;
  });

test('the strained share follows the rows', () => {
  const from = strainedFrom([aWeek([...rows(12, { tier: 2 }), ...rows(18)])]);
  // 12 of 30 with edges at 8 and 15: P(|noise| ≤ 2) or so, 0.94.
  expect(from.filter((edge) => edge === 25).length / 400).toBeGreaterThan(0.9);
});

test('the noise on the strained share grows with the weeks in the bag', () => {
  const held = (week: number) => aWeek([...rows(3, { tier: 3 }), ...rows(6)], week, 30);
  const last = aWeek([...rows(6, { tier: 2 }), ...rows(14)], 1304, 30);
  const from = strainedFrom([held(1300), held(1301), held(1302), held(1303), last]);
  // 18 of 56 with the edge at 14: P(noise ≤ −5) is 0.005 at ε = 1 and 0.20 at ε = 1/5.
  expect(from.filter((edge) => edge === 0).length / 400).toBeCloseTo(0.2, 1);
});
