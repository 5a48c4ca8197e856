// All but one collude: they know every value but the victim's, choose their own, and read what is published. What they
// see of the victim is worked out exactly from the release's own rounding and bands; `throughRelease` holds that against
// weeks that went through the whole release.
import { bandOf, levelsOf, widestOffset } from '../../src/hub/release/rounding.ts';
import { noMemory, releaseUnit } from '../../src/hub/release/unit.ts';
import type { Draw } from '../../src/hub/release/draw.ts';
import { type Chance, chanceFrom } from './chance.ts';
import { countRows } from './publish.ts';
import { firstWeek, type Row } from './world.ts';

/** What a victim may have said under which offset of the unit, and how likely that is. */
export interface Belief {
  row: Row;
  offset: number;
  share: number;
}

/** How often people report what, by mood, calm and strain. */
export function beliefsFrom(rows: readonly Row[]): Belief[] {
  const same = Map.groupBy(rows, ({ mood, calm, tier }) => `${mood}${calm}${Number(tier >= 2)}`);
  return [...same.values()].flatMap((each) => {
    const [row] = each;
    return row ? [{ row, offset: 0, share: each.length / rows.length }] : [];
  });
}

/** The same people in a unit whose offset the colluders have found out. */
function knowing(beliefs: readonly Belief[], offset: number): Belief[] {
  return beliefs.map(({ row, share }) => ({ row, offset, share }));
}

const offsets = Array.from({ length: 2 * widestOffset + 1 }, (_, i) => i - widestOffset);

/** The same people in a unit of which the colluders know only how offsets are drawn. */
function guessing(beliefs: readonly Belief[]): Belief[] {
  return offsets.flatMap((offset) =>
    beliefs.map(({ row, share }) => ({ row, offset, share: share / offsets.length })),
  );
}

/** What the attacker wants to know of a victim. */
export const targets = {
  mood: ({ mood }: Row) => mood,
  tier: ({ tier }: Row) => Number(tier >= 2),
} as const;
export type Target = keyof typeof targets;

/** The release that is played upon: its rows, how many of them are the victim's, and the noise on the strained count. */
export interface Play {
  slots: number;
  rows: number;
  victims: number;
  epsilon: number;
}

/** One week of a unit in which everyone reports. */
export function oneWeek(slots: number): Play {
  return { slots, rows: slots, victims: 1, epsilon: 1 };
}

/** What the colluders put in: the sums of their moods and calms, and how many of them say they are strained. */
export interface Move {
  mood: number;
  calm: number;
  strained: number;
}

/** Chance of a pair of levels, for what a victim says under an offset. */
type Levels = (row: Row, offset: number, mood: number, calm: number) => number;

/** In exact: every draw of the rounding is tried once. The draw's last part, below the rows, decides nothing. */
function levels({ rows, victims }: Play, move: Move): Levels {
  const known = new Map<number, { mood: Uint8Array; calm: Uint8Array }>();
  const shown = (value: number, offset: number) => {
    const key = 100 * value + offset;
    const seen = known.get(key) ?? {
      mood: new Uint8Array(10 * rows),
      calm: new Uint8Array(10 * rows),
    };
    if (known.has(key)) return seen;
    const [mood, calm] = [move.mood, move.calm].map((sum) => histogramOf(rows, sum + victims * value));
    for (let i = 0; i < 10 * rows; i++) {
      const drawn = levelsOf(mood ?? [], calm ?? [], offset, { below: () => i * rows });
      seen.mood[i] = placeOf(drawn.mood);
      seen.calm[i] = placeOf(drawn.calm);
    }
    known.set(key, seen);
    return seen;
  };
  const pairs = new Map<number, Float64Array>();
  return (row, offset, mood, calm) => {
    const key = 1000 * row.mood + 100 * row.calm + offset;
    const seen = pairs.get(key) ?? pairChances(shown(row.mood, offset).mood, shown(row.calm, offset).calm);
    pairs.set(key, seen);
    return seen[5 * mood + calm] ?? 0;
  };
}

/** A level's place among the five, 0–4. */
function placeOf(level: number): number {
  return 2 * level - 4;
}

function pairChances(mood: Uint8Array, calm: Uint8Array): Float64Array {
  const chances = new Float64Array(25);
  mood.forEach((at, i) => {
    const pair = 5 * at + (calm[i] ?? 0);
    chances[pair] = (chances[pair] ?? 0) + 1 / mood.length;
  });
  return chances;
}

/** Some histogram of so many steps with this sum: two neighbouring steps suffice. */
function histogramOf(rows: number, sum: number): number[] {
  const low = Math.floor(sum / rows);
  const bins = [0, 0, 0, 0, 0];
  bins[low - 1] = rows - (sum - low * rows);
  if (low < 5) bins[low] = sum - low * rows;
  return bins;
}

/** Lower edges of every band there is, in percent. */
const edges = [0, 12.5, 25, 37.5, 50];

/** Chances of each band for a victim who is not strained or is. */
type Bands = (strained: number) => readonly number[];

/** From the law of the noise (the sampler is held against it in geometric.test.ts). */
function bands({ slots, rows, victims, epsilon }: Play, others: number): Bands {
  const alpha = Math.exp(-epsilon);
  const known = [0, 1].map((strained) => {
    const seen = new Map<number, number>();
    const count = others + victims * strained;
    const reach = Math.ceil(40 / epsilon);
    for (let z = -reach; z <= reach; z++) {
      const chance = ((1 - alpha) / (1 + alpha)) * alpha ** Math.abs(z);
      const { from } = bandOf(Math.min(Math.max(count + z, 0), rows), rows, slots);
      seen.set(from, (seen.get(from) ?? 0) + chance);
    }
    return edges.map((from) => seen.get(from) ?? 0);
  });
  return (value) => known[value] ?? [];
}

/** Chance of one outcome for each belief, times its share; an outcome is a mood level, a calm level and a band. */
function outcomes(play: Play, move: Move, beliefs: readonly Belief[]): number[][] {
  const [level, band] = [levels(play, move), bands(play, move.strained)];
  const all: number[][] = [];
  for (let m = 0; m < 5; m++) {
    for (let c = 0; c < 5; c++) {
      for (let b = 0; b < 5; b++) {
        const chances = beliefs.map(({ row, offset, share }) => {
          const bandChance = band(Number(row.tier >= 2))[b] ?? 0;
          return share * level(row, offset, m, c) * bandChance;
        });
        if (chances.some((chance) => chance > 0)) all.push(chances);
      }
    }
  }
  return all;
}

/** How often the best guess is right, before anything is shown and after. */
export interface Guess {
  base: number;
  right: number;
}

function bestShare(weights: readonly number[], beliefs: readonly Belief[], target: Target): number {
  const by = new Map<number, number>();
  beliefs.forEach(({ row }, i) => {
    const value = targets[target](row);
    by.set(value, (by.get(value) ?? 0) + (weights[i] ?? 0));
  });
  return Math.max(...by.values());
}

function guess(play: Play, move: Move, beliefs: readonly Belief[], target: Target): number {
  return outcomes(play, move, beliefs).reduce((sum, chances) => sum + bestShare(chances, beliefs, target), 0);
}

/** All moves worth trying: every place of the mean between two half steps, and every count around the edges. */
function movesOf({ rows, victims }: Play): Move[] {
  const others = rows - victims;
  // With the victim at 3, so that what is asked is which side of the middle they are on.
  const from = 3 * others;
  const sums = Array.from({ length: Math.ceil(rows / 2) }, (_, i) => from + i);
  const counts = edges.slice(1).flatMap((edge) => {
    const first = Math.ceil((edge / 100) * rows);
    return Array.from({ length: victims + 2 }, (_, i) => first - i);
  });
  const strained = [...new Set(counts)].filter((count) => count >= 0 && count <= others);
  return sums.flatMap((mood) => strained.map((count) => ({ mood, calm: mood, strained: count })));
}

/** The colluders' best move and what it wins them, at the worst offset, which they are taken to know. */
export function bestGuess(play: Play, beliefs: readonly Belief[], target: Target): Guess & Won {
  const base = bestShare(
    beliefs.map(({ share }) => share),
    beliefs,
    target,
  );
  const won = offsets.map((offset) => bestMove(play, knowing(beliefs, offset), target));
  return { base, ...won.reduce((top, next) => (next.right > top.right ? next : top)) };
}

/** A move, at an offset, and how often it makes the best guess right. */
export interface Won {
  move: Move;
  offset: number;
  right: number;
}

/** Calm is moved like mood first, and then by itself. */
function bestMove(play: Play, beliefs: readonly Belief[], target: Target): Won {
  const offset = beliefs[0]?.offset ?? 0;
  const tried = (moves: readonly Move[]) =>
    moves
      .map((move) => ({ move, offset, right: guess(play, move, beliefs, target) }))
      .toSorted((a, b) => b.right - a.right);
  const moves = movesOf(play);
  const [top] = tried(moves);
  if (!top) throw new Error('no move to try');
  const calms = new Set(moves.map(({ calm }) => calm));
  const [best = top] = tried([...calms].map((calm) => ({ ...top.move, calm })));
  return best;
}

/**
 * What colluders know of a victim who reports the same row week after week, and who change their move each week: how
 * often they are right in the end, over many victims. The unit's offset they have to find out meanwhile, or know it
 * from a week in which the victim was away. Of two plans the better counts: their best moves, or moves of every kind.
 */
export function steadyGuess(
  play: Play,
  beliefs: readonly Belief[],
  target: Target,
  effort: { weeks: number; victims: number; offset: 'unknown' | 'known' },
  chance: Chance,
): Guess {
  const moves = movesOf(play);
  const ranked = moves.toSorted((a, b) => guess(play, b, beliefs, target) - guess(play, a, beliefs, target));
  const step = moves.length / effort.weeks;
  const spread = Array.from({ length: effort.weeks }, (_, i) => moves[Math.floor(i * step)] ?? moves[0]);
  const both = effort.offset === 'known' ? beliefs : guessing(beliefs);
  const plans = [ranked.slice(0, effort.weeks), spread.filter((move) => move !== undefined)];
  const shares = both.map(({ share }) => share);
  const right = plans.map((plan) => {
    const tables = plan.map((move) => outcomes(play, move, both));
    return rightInTheEnd(tables, both, target, effort.victims, chance);
  });
  return { base: bestShare(shares, both, target), right: Math.max(...right) };
}

/** Each week's outcome weighs the beliefs anew; counts how often the one held last is true. */
function rightInTheEnd(
  tables: readonly (readonly (readonly number[])[])[],
  beliefs: readonly Belief[],
  target: Target,
  victims: number,
  chance: Chance,
): number {
  const shares = beliefs.map(({ share }) => share);
  let right = 0;
  for (let i = 0; i < victims; i++) {
    const victim = drawFrom(shares, chance);
    let known = shares;
    for (const table of tables) {
      const shown =
        table[
          drawFrom(
            table.map((chances) => chances[victim] ?? 0),
            chance,
          )
        ] ?? [];
      const weighed = known.map((weight, k) => (weight * (shown[k] ?? 0)) / (shares[k] ?? 1));
      const sum = weighed.reduce((a, b) => a + b, 0);
      known = weighed.map((weight) => weight / sum);
    }
    const truth = beliefs[victim];
    if (truth && bestValue(known, beliefs, target) === targets[target](truth.row)) right++;
  }
  return right / victims;
}

function bestValue(weights: readonly number[], beliefs: readonly Belief[], target: Target): number {
  const by = new Map<number, number>();
  beliefs.forEach(({ row }, i) => {
    const value = targets[target](row);
    by.set(value, (by.get(value) ?? 0) + (weights[i] ?? 0));
  });
  return [...by].reduce((top, entry) => (entry[1] > top[1] ? entry : top))[0];
}

function drawFrom(shares: readonly number[], chance: Chance): number {
  let left = chance.uniform() * shares.reduce((a, b) => a + b, 0);
  const at = shares.findIndex((share) => (left -= share) < 0);
  return at < 0 ? shares.length - 1 : at;
}

/**
 * The same move through the whole release, again and again: how often the guess that the tables call best is right.
 * Only weeks that come out count.
 */
export function throughRelease(
  slots: number,
  { move, offset }: Won,
  beliefs: readonly Belief[],
  target: Target,
  weeks: number,
  draw: Draw,
): number {
  const play = oneWeek(slots);
  const [level, band] = [levels(play, move), bands(play, move.strained)];
  const shares = beliefs.map(({ share }) => share);
  const chance = chanceFrom(draw);
  let [released, right] = [0, 0];
  while (released < weeks) {
    const victim = beliefs[drawFrom(shares, chance)];
    if (!victim) continue;
    const counts = countRows([victim.row, ...colluders(slots - 1, move)]);
    const { outcome } = releaseUnit(
      { unit: 1, week: firstWeek, slots, counts },
      { ...noMemory, offset },
      draw,
    );
    if (outcome.state !== 'released') continue;
    released++;
    const at = edges.indexOf(outcome.strained.from);
    const [mood, calm] = [placeOf(outcome.mood), placeOf(outcome.calm)];
    const weights = beliefs.map(
      ({ row, share }) => share * level(row, offset, mood, calm) * (band(Number(row.tier >= 2))[at] ?? 0),
    );
    if (bestValue(weights, beliefs, target) === targets[target](victim.row)) right++;
  }
  return right / released;
}

/** Rows of so many colluders that add up to a move. */
function colluders(count: number, { mood, calm, strained }: Move): Row[] {
  const spread = (sum: number, i: number) => Math.floor(sum / count) + Number(i < sum % count);
  return Array.from({ length: count }, (_, i) => ({
    mood: spread(mood, i),
    calm: spread(calm, i),
    tier: i < strained ? 2 : 1,
    stressor: 0,
  }));
}
