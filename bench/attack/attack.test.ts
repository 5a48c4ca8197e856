import { expect, test } from 'vitest';
import { seededDraw } from '../../src/hub/release/seeded-draw.ts';
import { boundsOf, verdict } from './bounds.ts';
import { chanceFrom } from './chance.ts';
import { bestGuess, throughRelease } from './collude.ts';
import { beliefsFrom, oneWeek } from './play.ts';
import { solve } from './estimate.ts';
import { measureGain, measureWho, pooled, realRelease } from './gain.ts';
import { measureIsolation } from './isolation.ts';
import { liveDashboard } from './live-dashboard.ts';
import { learnSpreads } from './observe.ts';
import { sites, steadyUnit } from './site.ts';
import { strangersRelease } from './strangers-release.ts';
import { best, train } from './train.ts';
import { aPerson, aPresence, aTeam, type Row } from './world.ts';

// The short form of `npm run attack`: few people, so its margins are wide; the bench itself holds the bounds.

const ofTwenty = (seed: number, count: number) => sites(seed, count, 20).map((site) => steadyUnit(site, 20));
const [known, unknown, foreign] = [ofTwenty(1, 12), ofTwenty(2, 12), ofTwenty(3, 12)];
const people = known.map((unit) => unit.people);
const real = realRelease(learnSpreads(people, 5));

test('the real release tells little of anyone, and the live dashboard everything, by the same attacker', () => {
  const gain = measureGain(known, unknown, real);
  const who = measureWho(known, unknown, real);
  expect(gain.value).toBeLessThan(2 + 3 * gain.error);
  expect(who.value).toBeLessThan(0.57 + 3 * who.error);
  expect(measureGain(known, unknown, liveDashboard).value).toBeGreaterThan(20);
  expect(measureWho(known, unknown, liveDashboard).value).toBeGreaterThan(0.7);
}, 60_000);

test('the release of strangers tells nothing of anyone, by the same attacker', () => {
  const lots = Array.from({ length: 16 }, (_, lot) => strangersRelease(real, foreign, lot));
  const gain = pooled(lots.map((strangers) => measureGain(known, unknown, strangers)));
  const who = pooled(lots.map((strangers) => measureWho(known, unknown, strangers)));
  expect(Math.abs(gain.value)).toBeLessThan(3 * gain.error);
  expect(Math.abs(who.value - 0.5)).toBeLessThan(3 * who.error);
  // Near enough to see a ghost as large as a bound.
  expect(3 * gain.error).toBeLessThan(2);
  expect(3 * who.error).toBeLessThan(0.07);
}, 60_000);

test('all but one colluding in a unit of eight win no more than the bounds, and the tables agree with the release', () => {
  const chance = chanceFrom(seededDraw(3));
  const drawn = Array.from({ length: 80 }, () => aPerson(chance, aTeam(chance), aPresence(chance)));
  const rows = drawn.flatMap((person) =>
    (person.rows.get(5) ?? []).filter((row): row is Row => row !== null),
  );
  const beliefs = beliefsFrom(rows);
  const mood = bestGuess(oneWeek(8), beliefs, 'mood');
  expect(mood.right).toBeGreaterThan(mood.base);
  expect(mood.right).toBeLessThan(mood.base + 0.14);
  expect(throughRelease(8, mood, beliefs, 'mood', 800, seededDraw(4))).toBeCloseTo(mood.right, 1);
  const tier = bestGuess(oneWeek(8), beliefs, 'tier');
  expect(tier.right).toBeLessThan(tier.base + 0.02);
  // As PRIVACY.md first had it, four weeks of the victim alone could wait in the bag.
  const first = { slots: 8, rows: 12, victims: 5, epsilon: 1 };
  expect(bestGuess(first, beliefs, 'tier').right).toBeGreaterThan(tier.base + 0.05);
});

test('half a year of joiners, leavers, ghost slots and held weeks isolates nobody', async () => {
  const { fewestSlots, fewestRows, states } = await measureIsolation(1);
  expect(fewestSlots).toBeGreaterThanOrEqual(5);
  expect(fewestRows).toBeGreaterThanOrEqual(8);
  expect(Object.keys(states).toSorted()).toEqual(['discarded', 'held', 'released']);
});

test('a broken bound is seen and makes the bench fail', () => {
  const week = { base: 0.5, right: 0.7, move: { mood: 0, calm: 0, strained: 0 }, offset: 0 };
  const target = { size: 8, target: 'mood' as const, week, through: 0.7, bag: week, bagAtFirst: week };
  const bounds = boundsOf([{ kind: 'collusion', targets: [{ ...target, steady: week, steadyKnown: week }] }]);
  expect(bounds.filter(({ holds }) => !holds).map(({ what }) => what)).toEqual([
    'n=8 all but one, one week: mood',
    'n=8 all but one, a full bag: mood',
  ]);
  expect(verdict(bounds)).toEqual({ words: '2 bounds are broken.', exitCode: 1 });
  expect(verdict(bounds.filter(({ holds }) => holds))).toEqual({ words: 'All bounds hold.', exitCode: 0 });
});

const found = (value: number) => ({ value, error: 0.1, samples: 300 });
const both = (gain: number, who: number) => ({ gain: found(gain), who: found(who) });

test('a control that finds something where there is nothing is a broken bound', () => {
  const utility = { mood: 0, strained: 0, firstGroup: 1, released: 1 };
  const others = { joiner: both(0, 0.5), leaver: both(0, 0.5), ghosts: both(0, 0.5), live: both(40, 0.9) };
  const seen = { size: 20, ...both(1, 0.5), ...others, strangers: both(-0.4, 0.75), utility };
  const bounds = boundsOf([{ kind: 'seed', seed: 1, sizes: [seen] }]);
  expect(bounds.filter(({ holds }) => !holds).map(({ what }) => what)).toEqual([
    "n=20 control: strangers' gain, points, off 0",
  ]);
});

test('the attacker learns what there is to learn', () => {
  const classify = train(
    [
      { known: [0, 1], seen: [9, 1] },
      { known: [1, 0], seen: [1, 9] },
    ],
    2,
  );
  expect(best(classify([0, 1]))).toBe(0);
  expect(best(classify([1, 0]))).toBe(1);
  expect(
    solve(
      [
        [4, 2],
        [2, 3],
      ],
      [2, 5],
    ),
  ).toEqual([expect.closeTo(-0.5, 9), expect.closeTo(2, 9)]);
});
