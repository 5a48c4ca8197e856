// As fresh as privacy allows: for each size of unit, window and fineness, whether the bounds hold against the trained
// insider and, for windows under a week, against all but one colluding through every release of one week.
import { seededDraw } from '../../src/hub/release/seeded-draw.ts';
import { chanceFrom } from './chance.ts';
import { type Guess, steadyGuess } from './collude.ts';
import { type Fineness, finenesses } from './fineness.ts';
import { type Figure, measureGain, measureWho, realRelease } from './gain.ts';
import { learnSpreads } from './observe.ts';
import { beliefsFrom, oneWeek } from './play.ts';
import { type Case, sites, steadyUnit } from './site.ts';
import { aPerson, aPresence, aTeam, daysInWeek, type Row, type Window } from './world.ts';

/** Gain and who of a size released in windows of so many days. */
export interface FrontierPoint extends Fineness {
  size: number;
  window: Window;
  gain: Figure;
  who: Figure;
  holds: boolean;
}

/** What all but one win in one week of windows, as the release rounds: right guesses of mood and of strain. */
export interface FrontierCollusion {
  size: number;
  window: Window;
  mood: Guess;
  tier: Guess;
}

/** Sites to train on, and as many to attack. */
const sitesEach = 40;

/** Sites for the release as it is built, of which one point is measured and not up to four. */
const sitesBuilt = 60;

/** Gain and who of the release as it is built. */
export function measureBuilt(window: Window, size: number): Pick<FrontierPoint, 'gain' | 'who'> {
  const [known = [], unknown = []] = unitsOf(window, size, sitesBuilt);
  const shown = realRelease(spreadsOf(known, window), window);
  return { gain: measureGain(known, unknown, shown), who: measureWho(known, unknown, shown) };
}

/** Units to train on and to attack, the same for all that is measured of a size and window. */
function unitsOf(window: Window, size: number, count: number): Case[][] {
  return [101, 102].map((seed) => sites(seed, count, size, [window]).map((site) => steadyUnit(site, size)));
}

function spreadsOf(units: readonly Case[], window: Window) {
  const teams = units.map(({ people }) => people);
  return learnSpreads(teams, window);
}

/** Measures a size and window on the same people, the finest numbers first, until the bounds hold. */
export function measureFrontier(window: Window, size: number): FrontierPoint[] {
  const [learned = [], attacked = []] = unitsOf(window, size, sitesEach);
  const spreads = spreadsOf(learned, window);
  const points: FrontierPoint[] = [];
  for (const fineness of finenesses) {
    const shown = realRelease(spreads, window, fineness);
    const gain = measureGain(learned, attacked, shown);
    const who = measureWho(learned, attacked, shown);
    const holds = gain.value <= 2 && who.value <= 0.57;
    points.push({ size, window, ...fineness, gain, who, holds });
    if (holds) break;
  }
  return points;
}

/**
 * The bound for one week against all but one colluding, who know the unit's offset, when a week is published in
 * `5 ÷ window` parts in which the victim says the same: nobody's tier changes from one day to the next.
 */
export function measureFrontierCollusion(window: Window, size: number): FrontierCollusion {
  const chance = chanceFrom(seededDraw(size));
  const people = Array.from({ length: 400 }, () => aPerson(chance, aTeam(chance), aPresence(chance)));
  const beliefs = beliefsFrom(
    people.flatMap((person) => (person.rows.get(5) ?? []).filter((row): row is Row => row !== null)),
  );
  const guess = (target: 'mood' | 'tier') => {
    const weeks = Math.ceil(daysInWeek / window);
    return steadyGuess(oneWeek(size), beliefs, target, { weeks, victims: 4000, offset: 'known' }, chance);
  };
  return { size, window, mood: guess('mood'), tier: guess('tier') };
}
