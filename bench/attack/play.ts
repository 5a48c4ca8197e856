// What colluders see of a victim: chances of every outcome, for all that the victim may have said, worked out exactly
// from the release's own rounding and bands.
import { bandOf, levelsOf, widestOffset } from '../../src/hub/release/rounding.ts';
import type { Row } from './world.ts';

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
export function knowing(beliefs: readonly Belief[], offset: number): Belief[] {
  return beliefs.map(({ row, share }) => ({ row, offset, share }));
}

export const offsets = Array.from({ length: 2 * widestOffset + 1 }, (_, i) => i - widestOffset);

/** The same people in a unit of which the colluders know only how offsets are drawn. */
export function guessing(beliefs: readonly Belief[]): Belief[] {
  return offsets.flatMap((offset) =>
    beliefs.map(({ row, share }) => ({ row, offset, share: share / offsets.length })),
  );
}

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
export function levels({ rows, victims }: Play, move: Move): Levels {
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
export function placeOf(level: number): number {
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
export const edges = [0, 12.5, 25, 37.5, 50];

/** Chances of each band for a victim who is not strained or is. */
type Bands = (strained: number) => readonly number[];

/** From the law of the noise (the sampler is held against it in geometric.test.ts). */
export function bands({ slots, rows, victims, epsilon }: Play, others: number): Bands {
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
export function outcomes(play: Play, move: Move, beliefs: readonly Belief[]): number[][] {
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

/** All moves worth trying: every place of the mean between two half steps, and every count around the edges. */
export function movesOf({ rows, victims }: Play): Move[] {
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
