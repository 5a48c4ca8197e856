// Turns what was published into what the Bayesian attacker reckons with.
import { widestOffset } from '../../src/hub/release/rounding.ts';
import { meanOf, type NoisedCounts, type NoisedVoices, type ShareBand } from '../../src/shared/release.ts';
import { estimate, type Estimate, type Observation, type Spread } from './estimate.ts';
import { roundingVariance } from './fineness.ts';
import type { Published } from './publish.ts';
import { days, firstWeek, ghostRow, type Person, type Row, type Window } from './world.ts';

/** What the attacker reasons about, each from its own number. */
export const traits = ['mood', 'calm', 'strained'] as const;
export type Trait = (typeof traits)[number];
export type Spreads = Record<Trait, Spread>;
export type Estimates = Record<Trait, Estimate>;

const readRow: Record<Trait, (row: Row) => number> = {
  mood: ({ mood }) => mood,
  calm: ({ calm }) => calm,
  strained: ({ tier }) => Number(tier >= 2),
};

/** Spreads of the model's rows, as an attacker learns them who can simulate the model. */
export function learnSpreads(teams: readonly (readonly Person[])[], window: Window): Spreads {
  const spread = (trait: Trait): Spread => {
    const values = teams.map((people) =>
      people
        .map((person) => (person.rows.get(window) ?? []).flatMap((row) => (row ? [readRow[trait](row)] : [])))
        .filter((own) => own.length > 1),
    );
    const everyone = values.flat();
    const within = mean(everyone.map(variance));
    const between =
      mean(values.map((team) => variance(team.map(mean)))) - within / mean(everyone.map((own) => own.length));
    const apart =
      variance(values.map((team) => mean(team.map(mean)))) - between / mean(teams.map((team) => team.length));
    // A team's weeks are inside `within`; the model gives them about a tenth of it.
    return {
      mean: mean(everyone.map(mean)),
      person: between,
      week: 0.9 * within,
      teamWeek: 0.1 * within,
      team: Math.max(apart, 0),
    };
  };
  return { mood: spread('mood'), calm: spread('calm'), strained: spread('strained') };
}

export function mean(of: readonly number[]): number {
  return of.reduce((sum, x) => sum + x, 0) / of.length;
}

function variance(of: readonly number[]): number {
  const middle = mean(of);
  return of.reduce((sum, x) => sum + (x - middle) ** 2, 0) / Math.max(of.length - 1, 1);
}

/** Variance of a unit's offset, which is one of so many twentieths of a step either way. */
const lasting = (widestOffset * (widestOffset + 1)) / 3 / 20 ** 2;

function geometricVariance(epsilon: number): number {
  return (2 * Math.exp(-epsilon)) / (1 - Math.exp(-epsilon)) ** 2;
}

/** Middle of a band and its width, as shares; the open one is taken to end at three quarters. */
function bandMiddle({ from, below }: ShareBand): { middle: number; width: number } {
  const top = below ?? 75;
  return { middle: (from + top) / 200, width: (top - from) / 100 };
}

/** Everything the releases say about the people of the unit. */
export function readAll(
  published: Published,
  people: readonly Person[],
  others: readonly Person[],
  spreads: Spreads,
  window: Window,
  step: number,
): Estimates {
  const rounding = roundingVariance(step);
  const own = reporters(people, window);
  const theirs = reporters(others, window);
  const seen: Record<Trait, Observation[]> = { mood: [], calm: [], strained: [] };
  const ghosts = people.filter((person) => person.ghost).length;
  /** What the mean of rows would be if everyone were like the model's mean; ghosts say what they were told to. */
  const expected = (trait: Trait, rows: number, ofGhosts: number) =>
    spreads[trait].mean + (ofGhosts / rows) * (readRow[trait](ghostRow) - spreads[trait].mean);

  for (const outcome of published.unit) {
    if (outcome.state !== 'released') continue;
    const weeks = outcome.weeks.map((week) => own[week - firstWeek] ?? { week: 0, people: [] });
    const ofGhosts = ghosts * weeks.length;
    const rows = weeks.reduce((sum, each) => sum + each.people.length, ofGhosts);
    const add = (trait: Trait, value: number, rest: Pick<Observation, 'noise' | 'lasting'>) =>
      seen[trait].push({ value: value - expected(trait, rows, ofGhosts), weeks, share: 1 / rows, ...rest });
    const { middle, width } = bandMiddle(outcome.strained);
    const noise = geometricVariance(1 / weeks.length) / rows ** 2 + width ** 2 / 12;
    add('mood', outcome.mood, { noise: rounding, lasting });
    add('calm', outcome.calm, { noise: rounding, lasting });
    add('strained', middle, { noise, lasting: 0 });
  }

  published.site.forEach((outcome, at) => {
    const mine = own[at];
    const foreign = theirs[at]?.people.length ?? 0;
    // The site's sum has this unit in it when the unit came out with this week alone.
    const unit = published.unit[at];
    if (outcome.state !== 'released' || !mine || unit?.state !== 'released' || unit.weeks.length > 1) return;
    const rows = mine.people.length + ghosts + foreign;
    for (const trait of traits) {
      const { person, week, teamWeek, team } = spreads[trait];
      const reads = readSite(outcome.counts, outcome.voices, trait);
      if (reads.length === 0) continue;
      // What the others add is unknown to the attacker: it is taken for their mean, give or take their spread. It is the same
      // in every look at the rows; the noise is not, and averages out.
      const elsewhere = (foreign / rows) ** 2 * (teamWeek + team + (person + week) / foreign);
      const noise = elsewhere + mean(reads.map((read) => read.noise)) / reads.length / rows ** 2;
      const value = mean(reads.map((read) => read.value)) - expected(trait, rows, ghosts);
      seen[trait].push({ value, weeks: [mine], share: 1 / rows, noise, lasting: 0 });
    }
  });

  const of = (trait: Trait) => estimate(seen[trait], spreads[trait], people.length, days / window);
  return { mood: of('mood'), calm: of('calm'), strained: of('strained') };
}

const perBin = geometricVariance(1 / 2);

/**
 * A trait's mean as each of a site's noised histograms has it, and the variance of its noise times the squared rows. The
 * pulse's items repeat the rows (publish.ts), so each is one more look at them.
 */
function readSite(
  counts: NoisedCounts,
  voices: NoisedVoices | null,
  trait: Trait,
): { value: number; noise: number }[] {
  if (trait === 'strained') {
    return [counts.tier, voices?.['pulse.5'] ?? []].flatMap(([steady = 0, ...strained]) => {
      const ill = strained.reduce((sum, n) => sum + n, 0);
      return ill + steady === 0 ? [] : [{ value: ill / (ill + steady), noise: 2 * perBin }];
    });
  }
  const items = { mood: ['pulse.1', 'pulse.2', 'pulse.3'], calm: ['pulse.4'] } as const;
  const histograms = [counts[trait], ...items[trait].map((item) => voices?.[item] ?? [])];
  return histograms.flatMap((histogram) => {
    const value = meanOf(histogram);
    return value === null ? [] : [{ value, noise: 10 * perBin }];
  });
}

/** Which people reported in each window; ghosts are no people. */
function reporters(people: readonly Person[], window: Window): { week: number; people: number[] }[] {
  return Array.from({ length: days / window }, (_, week) => ({
    week,
    people: people.flatMap((person, p) => (!person.ghost && person.rows.get(window)?.[week] ? [p] : [])),
  }));
}
