// The control: what vendors ship. A page shows today's mean mood as soon as five have checked in, and follows each new
// check-in. The attacker watches who comes in which order and takes differences. This must fail the bench.
import { seededDraw } from '../../src/hub/release/seeded-draw.ts';
import { chanceFrom } from './chance.ts';
import type { Known, Shown } from './gain.ts';
import { mean } from './observe.ts';
import type { Case } from './site.ts';
import { days } from './world.ts';

/** Fewer check-ins of a day than this and the page stays empty. */
const threshold = 5;

/** The page of every day: the mean after each check-in, in the order in which people came. */
export const liveDashboard: Shown = ({ people, seed }: Case): Known => {
  const chance = chanceFrom(seededDraw(seed));
  const known = people.map((): number[][] => []);
  for (let day = 0; day < days; day++) {
    const order = people
      .map(({ mood }, person) => ({ person, mood: mood[day] ?? 0, at: chance.uniform() }))
      .filter(({ mood }) => mood > 0)
      .toSorted((a, b) => a.at - b.at);
    const shownAfter = (count: number) => mean(order.slice(0, count).map(({ mood }) => mood));
    const first = order.length < threshold ? 3 : shownAfter(threshold);
    people.forEach((_, person) => known[person]?.push(facts(first, false)));
    order.forEach(({ person }, i) => {
      const count = i + 1;
      if (count <= threshold) return;
      // What the page moved by is what this person said.
      const said = count * shownAfter(count) - i * shownAfter(i);
      known[person]?.splice(day, 1, facts(said, true));
    });
  }
  return (person, day) => known[person]?.[day] ?? [];
};

/** A mood as the five classes see it, marked as certain or as the mean of five. */
function facts(mood: number, certain: boolean): number[] {
  const step = Math.round(mood);
  const classes = [1, 2, 3, 4, 5].map((each) => (certain && step === each ? 1 : 0));
  return [certain ? 0 : mood - 3, certain ? mood - 3 : 0, ...classes];
}
