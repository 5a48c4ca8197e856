// All but one collude: they know every value but the victim's, choose their own, and read what is published. What they
// see is worked out in play.ts; `throughRelease` holds that against weeks that went through the whole release.
import type { Draw } from '../../src/hub/release/draw.ts';
import { noMemory, releaseUnit } from '../../src/hub/release/unit.ts';
import { type Chance, chanceFrom } from './chance.ts';
import {
  bands,
  type Belief,
  edges,
  guessing,
  knowing,
  levels,
  type Move,
  movesOf,
  offsets,
  oneWeek,
  outcomes,
  placeOf,
  type Play,
} from './play.ts';
import { countRows } from './publish.ts';
import { firstWeek, type Row } from './world.ts';

/** What the attacker wants to know of a victim. */
export const targets = {
  mood: ({ mood }: Row) => mood,
  tier: ({ tier }: Row) => Number(tier >= 2),
} as const;
export type Target = keyof typeof targets;

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
