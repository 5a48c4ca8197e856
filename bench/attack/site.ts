// A site of two teams: one is cut to a unit of any size and attacked, the other shares its sums.
import { seededDraw } from '../../src/hub/release/seeded-draw.ts';
import { type Chance, chanceFrom } from './chance.ts';
import { aPerson, aPresence, aTeam, ghost, type Person, type Presence, type Window, weeks } from './world.ts';

/** A person, and a stranger who was present at the very same times. */
interface Twin {
  person: Person;
  stranger: Person;
}

export interface Site {
  people: readonly Person[];
  others: readonly Person[];
  /** Strangers for the first people. */
  strangers: readonly Person[];
  /** Somebody who joins half-way and somebody who leaves half-way, to stand in the first place. */
  joiner: Twin;
  leaver: Twin;
  /** A stranger in somebody's place meets the same draws. */
  seed: number;
}

/** People attacked in each site. */
const victims = 8;

/** People of the second team: with the smallest unit they still make the site's twenty rows. */
const elsewhere = 30;

export function aSite(chance: Chance, size = 30, windows: readonly Window[] = [5]): Site {
  const team = aTeam(chance);
  const drawn = (presence: Presence) => aPerson(chance, team, presence, { windows });
  const presences = Array.from({ length: size }, () => aPresence(chance));
  const twin = (from: number, to: number): Twin => {
    const presence = aPresence(chance, from, to);
    return { person: drawn(presence), stranger: drawn(presence) };
  };
  const other = aTeam(chance);
  return {
    people: presences.map(drawn),
    others: Array.from({ length: elsewhere }, () => aPerson(chance, other, aPresence(chance), { windows })),
    strangers: presences.slice(0, victims).map(drawn),
    joiner: twin(weeks / 2, weeks),
    leaver: twin(0, weeks / 2),
    seed: Math.floor(chance.uniform() * 2 ** 31),
  };
}

/** Sites from a seed. */
export function sites(seed: number, count: number, size?: number, windows?: readonly Window[]): Site[] {
  const chance = chanceFrom(seededDraw(seed));
  return Array.from({ length: count }, () => aSite(chance, size, windows));
}

/** A unit under attack. */
export interface Case {
  people: readonly Person[];
  others: readonly Person[];
  victims: readonly { index: number; stranger: Person }[];
  seed: number;
}

/** The first people of a site as a unit, everyone there all the time. */
export function steadyUnit(site: Site, size: number): Case {
  return {
    people: site.people.slice(0, size),
    others: site.others,
    victims: site.strangers.map((stranger, index) => ({ index, stranger })),
    seed: site.seed,
  };
}

/** The same with ghosts in the last half of the slots: the attacker knows half of what was reported. */
export function halfGhosts(site: Site, size: number): Case {
  const unit = steadyUnit(site, size);
  const real = Math.ceil(size / 2);
  return {
    ...unit,
    people: unit.people.map((person, i) => (i < real ? person : ghost)),
    victims: unit.victims.filter(({ index }) => index < real),
  };
}

/** The same with a joiner or a leaver in the first place, and nobody else attacked. */
export function unitWith(who: 'joiner' | 'leaver'): (site: Site, size: number) => Case {
  return (site, size) => {
    const { person, stranger } = site[who];
    const unit = steadyUnit(site, size);
    return { ...unit, people: unit.people.with(0, person), victims: [{ index: 0, stranger }] };
  };
}
