// The parts of the bench, each small enough for one thread.
import { seededDraw } from '../../src/hub/release/seeded-draw.ts';
import { chanceFrom } from './chance.ts';
import { bestGuess, type Guess, steadyGuess, type Target, throughRelease } from './collude.ts';
import {
  type FrontierCollusion,
  type FrontierPoint,
  measureBuilt,
  measureFrontier,
  measureFrontierCollusion,
} from './frontier.ts';
import { beliefsFrom, oneWeek } from './play.ts';
import { type Figure, measureGain, measureWho, realRelease } from './gain.ts';
import { type Isolation, measureIsolation } from './isolation.ts';
import { liveDashboard } from './live-dashboard.ts';
import { learnSpreads } from './observe.ts';
import { halfGhosts, sites, steadyUnit, unitWith } from './site.ts';
import { strangersRelease } from './strangers-release.ts';
import { measureUtility, type Utility } from './utility.ts';
import { aPerson, aPresence, aTeam, type Row, weeks, type Window } from './world.ts';

/** Sites to train the attacker on, and to attack. */
export interface Effort {
  training: number;
  attacked: number;
}

export type Job =
  | ({ kind: 'seed'; seed: number; sizes: readonly number[] } & Effort)
  | { kind: 'collusion'; size: number; people: number; victims: number; releases: number }
  | { kind: 'isolation'; seed: number }
  | { kind: 'frontier'; size: number; window: Window };

export interface SizeResult {
  size: number;
  gain: Figure;
  who: Figure;
  joiner: { gain: Figure; who: Figure };
  leaver: { gain: Figure; who: Figure };
  /** Half the slots are ghosts, and it is the others who are attacked. */
  ghosts: { gain: Figure; who: Figure };
  /** The control that must leak, and the one that knows nothing. */
  live: { gain: Figure; who: Figure };
  strangers: { gain: Figure; who: Figure };
  utility: Utility;
}

export interface CollusionResult {
  size: number;
  target: Target;
  /** One week, the colluders knowing the unit's offset; and the same move through the whole release. */
  week: Guess;
  through: number;
  /** Four held weeks and one that passes, as built, and as PRIVACY.md first had it: any week waits, one noise for all. */
  bag: Guess;
  bagAtFirst: Guess;
  /** Twelve weeks of a victim who always says the same, the offset not known, and known. */
  steady: Guess;
  steadyKnown: Guess;
}

export type Result =
  | { kind: 'seed'; seed: number; sizes: SizeResult[] }
  | { kind: 'collusion'; targets: CollusionResult[] }
  | { kind: 'isolation'; seed: number; isolation: Isolation }
  | {
      kind: 'frontier';
      built: Pick<FrontierPoint, 'size' | 'window' | 'gain' | 'who'>;
      points: FrontierPoint[];
      collusion: FrontierCollusion;
    };

export async function run(job: Job): Promise<Result> {
  if (job.kind === 'seed') return { kind: 'seed', seed: job.seed, sizes: attackSizes(job) };
  if (job.kind === 'frontier') {
    const { size, window } = job;
    return {
      kind: 'frontier',
      built: { size, window, ...measureBuilt(window, size) },
      points: measureFrontier(window, size),
      collusion: measureFrontierCollusion(window, size),
    };
  }
  if (job.kind === 'collusion') return { kind: 'collusion', targets: collude(job) };
  return { kind: 'isolation', seed: job.seed, isolation: await measureIsolation(job.seed) };
}

/** Sites whose releases stand in for others', numbered apart from those of all seeds. */
const strangersSites = { firstSeed: 1000, count: 100 };

function attackSizes({ seed, sizes, training, attacked }: Extract<Job, { kind: 'seed' }>): SizeResult[] {
  const known = sites(2 * seed, training);
  const unknown = sites(2 * seed + 1, attacked);
  const foreign = sites(strangersSites.firstSeed + seed, strangersSites.count);
  const real = realRelease(
    learnSpreads(
      known.map(({ people }) => people),
      5,
    ),
  );
  return sizes.map((size) => {
    const [learned, steady] = [known, unknown].map((all) => all.map((site) => steadyUnit(site, size)));
    const passing = (who: 'joiner' | 'leaver') => {
      const [before, after] = [known, unknown].map((all) => all.map((site) => unitWith(who)(site, size)));
      return {
        gain: measureGain(before ?? [], after ?? [], real),
        who: measureWho(before ?? [], after ?? [], real, true),
      };
    };
    const [haunted, haunting] = [known, unknown].map((all) => all.map((site) => halfGhosts(site, size)));
    const strangers = strangersRelease(
      real,
      foreign.map((site) => steadyUnit(site, size)),
      seed,
    );
    return {
      size,
      gain: measureGain(learned ?? [], steady ?? [], real),
      who: measureWho(learned ?? [], steady ?? [], real),
      joiner: passing('joiner'),
      leaver: passing('leaver'),
      ghosts: {
        gain: measureGain(haunted ?? [], haunting ?? [], real),
        who: measureWho(haunted ?? [], haunting ?? [], real),
      },
      live: {
        gain: measureGain(learned ?? [], steady ?? [], liveDashboard),
        who: measureWho(learned ?? [], steady ?? [], liveDashboard),
      },
      strangers: {
        gain: measureGain(learned ?? [], steady ?? [], strangers),
        who: measureWho(learned ?? [], steady ?? [], strangers),
      },
      utility: measureUtility(steady ?? []),
    };
  });
}

/** Weeks that a held week may wait, and that a bag may then have. */
const longestBag = 4;

function collude({
  size,
  people,
  victims,
  releases,
}: Extract<Job, { kind: 'collusion' }>): CollusionResult[] {
  const chance = chanceFrom(seededDraw(size));
  const rows = Array.from({ length: people }, () => aPerson(chance, aTeam(chance), aPresence(chance)));
  const beliefs = beliefsFrom(
    rows.flatMap((person) => (person.rows.get(5) ?? []).filter((row): row is Row => row !== null)),
  );
  const bag = (heldRows: number, epsilon: number) => ({
    slots: size,
    rows: longestBag * heldRows + size,
    victims: longestBag + 1,
    epsilon,
  });
  return (['mood', 'tier'] as const).map((target) => {
    const week = bestGuess(oneWeek(size), beliefs, target);
    const steady = (offset: 'known' | 'unknown') =>
      steadyGuess(oneWeek(size), beliefs, target, { weeks, victims, offset }, chance);
    return {
      size,
      target,
      week,
      through: throughRelease(size, week, beliefs, target, releases, seededDraw(size)),
      bag: bestGuess(bag(8, 1 / (longestBag + 1)), beliefs, target),
      bagAtFirst: bestGuess(bag(1, 1), beliefs, target),
      steady: steady('unknown'),
      steadyKnown: steady('known'),
    };
  });
}
