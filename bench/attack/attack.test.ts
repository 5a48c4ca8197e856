import { expect, test } from 'vitest';
import { seededDraw } from '../../src/hub/release/seeded-draw.ts';
import { boundsOf, verdict } from './bounds.ts';
import { chanceFrom } from './chance.ts';
import { bestGuess, throughRelease } from './collude.ts';
import { beliefsFrom, oneWeek } from './play.ts';
import { solve } from './estimate.ts';
import { measureGain, measureWho, realRelease } from './gain.ts';
import { measureIsolation } from './isolation.ts';
import { liveDashboard } from './live-dashboard.ts';
import { learnSpreads } from './observe.ts';
import { sites, steadyUnit } from './site.ts';
import { best, train } from './train.ts';
import { aPerson, aPresence, aTeam, type Row } from './world.ts';

// The short form of `npm run attack`: few people, so its margins are wide; the bench itself holds the bounds.

test('the real release tells little of anyone, and the live dashboard everything, by the same attacker', () => {
  const [known, unknown] = [sites(1, 12, 20), sites(2, 12, 20)].map((all) =>
    all.map((site) => steadyUnit(site, 20)),
  );
  const real = realRelease(
    learnSpreads(
      (known ?? []).map(({ people }) => people),
      5,
    ),
  );
  const gain = measureGain(known ?? [], unknown ?? [], real);
  const who = measureWho(known ?? [], unknown ?? [], real);
  expect(gain.value).toBeLessThan(2 + 3 * gain.error);
  expect(who.value).toBeLessThan(0.57 + 3 * who.error);
  expect(measureGain(known ?? [], unknown ?? [], liveDashboard).value).toBeGreaterThan(20);
  expect(measureWho(known ?? [], unknown ?? [], liveDashboard).value).toBeGreaterThan(0.7);
}, 60_000);

test('all but one colluding in a unit of eight win no more than the bounds, and the tables agree with the release', () => {
  const chance = chanceFrom(seededDraw(3));
  const people = Array.from({ length: 80 }, () => aPerson(chance, aTeam(chance), aPresence(chance)));
  const rows = people.flatMap((person) =>
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
