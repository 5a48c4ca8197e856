// The two figures of PRIVACY.md. Gain: how much better an attacker guesses one person's daily mood than when that
// person's data were a stranger's. Who: how often the one at risk is picked out of two (one half is blind).
import { seededDraw } from '../../src/hub/release/seeded-draw.ts';
import type { Fineness } from './fineness.ts';
import { type Estimates, mean, readAll, type Spreads } from './observe.ts';
import { type Published, publish } from './publish.ts';
import type { Case } from './site.ts';
import { best, type Classifier, type Example, train } from './train.ts';
import { days, type Person, type Window } from './world.ts';

/** What is known of a person on a day of the stretch; days about which the same is known give the same array. */
export type Known = (person: number, day: number) => readonly number[];

/** How a unit is shown and read: the real release with the Bayesian attacker, or a leaky one that must fail. */
export type Shown = (unit: Case) => Known;

/** The real release, or a finer one, read by an attacker who knows the model's spreads. */
export function realRelease(spreads: Spreads, window: Window = 5, fineness?: Fineness): Shown {
  return ({ people, others, seed }) => {
    const published = publish(people, others, seededDraw(seed), window, fineness);
    const estimates = readAll(published, people, others, spreads, window, fineness?.step ?? 0.5);
    const known = people.map((_, p) =>
      published.unit.map((_outcome, at) => knownOf(published, estimates, p, at)),
    );
    return (person, day) => known[person]?.[Math.floor(day / window)] ?? [];
  };
}

function knownOf(
  published: Published,
  { mood, calm, strained }: Estimates,
  person: number,
  at: number,
): number[] {
  const outcome = published.unit[at];
  const released = outcome?.state === 'released';
  const own = mood.week[at]?.[person] ?? 0;
  return [
    own,
    own * own,
    mood.person[person] ?? 0,
    calm.week[at]?.[person] ?? 0,
    calm.person[person] ?? 0,
    strained.week[at]?.[person] ?? 0,
    strained.person[person] ?? 0,
    released ? outcome.mood - 3 : 0,
    released ? 1 : 0,
  ];
}

/** A figure, its standard error, and how many samples it is the mean of. */
export interface Figure {
  value: number;
  error: number;
  samples: number;
}

/** Mean of samples that do not depend on each other. */
export function figureOf(samples: readonly number[]): Figure {
  const value = mean(samples);
  const squares = samples.reduce((sum, x) => sum + (x - value) ** 2, 0);
  return { value, error: Math.sqrt(squares) / samples.length, samples: samples.length };
}

/** Figures that do not depend on each other as one, each with the same weight. */
export function pooled(figures: readonly Figure[]): Figure {
  const n = figures.length;
  return {
    value: figures.reduce((sum, { value }) => sum + value, 0) / n,
    error: Math.sqrt(figures.reduce((sum, { error }) => sum + error ** 2, 0)) / n,
    samples: figures.reduce((sum, { samples }) => sum + samples, 0),
  };
}

/** Gain in points, over all victims of the cases; the attacker is trained on other cases. */
export function measureGain(training: readonly Case[], attacked: readonly Case[], shown: Shown): Figure {
  const classify = train(
    training.flatMap((unit) => moodExamples(unit, shown(unit))),
    5,
  );
  const units = attacked.map((unit) => {
    const known = shown(unit);
    return unit.victims.flatMap(({ index, stranger }) => {
      const victim = unit.people[index];
      const answered = victim?.mood.filter((step) => step > 0).length;
      if (!victim || !answered) return [];
      const blind = shown({ ...unit, people: unit.people.with(index, stranger) });
      return (100 * (hits(classify, known, victim, index) - hits(classify, blind, victim, index))) / answered;
    });
  });
  // People of one unit share its releases, so the unit is the sample.
  return figureOf(units.filter((gains) => gains.length > 0).map(mean));
}

/** Days on which the attacker's best guess is the mood. */
function hits(classify: Classifier, known: Known, { mood }: Person, index: number): number {
  let right = 0;
  let last: { known: readonly number[]; guess: number } = { known: [], guess: 0 };
  for (let day = 0; day < days; day++) {
    const now = known(index, day);
    if (last.known !== now) last = { known: now, guess: best(classify(now)) };
    if (mood[day] === last.guess + 1) right++;
  }
  return right;
}

/** Days about which the same is known make one example. */
function moodExamples({ people, victims }: Case, known: Known): Example[] {
  return victims.flatMap(({ index }) => {
    const examples = new Map<readonly number[], number[]>();
    people[index]?.mood.forEach((step, day) => {
      if (step === 0) return;
      const now = known(index, day);
      const seen = examples.get(now) ?? [0, 0, 0, 0, 0];
      seen[step - 1] = (seen[step - 1] ?? 0) + 1;
      examples.set(now, seen);
    });
    return [...examples].map(([now, seen]) => ({ known: now, seen }));
  });
}

/**
 * How often the one at risk is picked, over pairs of the cases of which one is. With `first`, only pairs with the first
 * person count, who is as often the one at risk as not: otherwise guessing "not the first" would win by their number.
 */
export function measureWho(
  training: readonly Case[],
  attacked: readonly Case[],
  shown: Shown,
  first = false,
): Figure {
  // Each pair both ways round, so that nothing rests on the order.
  const examples = training
    .flatMap((unit) => pairsOf(unit, shown, first))
    .flatMap((difference): Example[] => [
      { known: difference, seen: [1, 0] },
      { known: difference.map((x) => -x), seen: [0, 1] },
    ]);
  const classify = train(examples, 2);
  const picks = (units: readonly Case[]) =>
    units.map((unit) =>
      pairsOf(unit, shown, first).map((difference) => {
        const [ill = 0, well = 0] = classify(difference);
        return ill === well ? 1 / 2 : Number(ill > well);
      }),
    );
  const halves = first
    ? Map.groupBy(attacked, ({ people }) => people[0]?.atRisk)
    : [['all', attacked] as const];
  return pooled(
    [...halves].map(([, units]) =>
      figureOf(picks(units).flatMap((own) => (own.length > 0 ? [mean(own)] : []))),
    ),
  );
}

/** Pairs of one unit that are looked at, at most. */
const mostPairs = 12;

/** What is known of the one at risk less what is known of the other, over the whole stretch. */
function pairsOf(unit: Case, shown: Shown, first: boolean): number[][] {
  const everyone = unit.people.map(({ atRisk, ghost }, index) => ({ atRisk, ghost, index }));
  const well = everyone.filter(({ atRisk, ghost }) => !atRisk && !ghost);
  const pairs = everyone
    .filter(({ atRisk }) => atRisk)
    .flatMap((a) => well.map((b) => [a.index, b.index] as const))
    .filter(([a, b]) => !first || a === 0 || b === 0);
  if (pairs.length === 0) return [];
  const known = shown(unit);
  // Spread over all pairs, and not the first person's alone.
  const step = Math.max(1, Math.floor(pairs.length / mostPairs));
  return pairs
    .filter((_, i) => i % step === 0)
    .slice(0, mostPairs)
    .map(([a, b]) => {
      const other = wholeStretch(known, b);
      return wholeStretch(known, a).map((x, k) => x - (other[k] ?? 0));
    });
}

function wholeStretch(known: Known, person: number): number[] {
  const sum: number[] = known(person, 0).map(() => 0);
  for (let day = 0; day < days; day++) {
    known(person, day).forEach((x, k) => {
      sum[k] = (sum[k] ?? 0) + x / days;
    });
  }
  return sum;
}
