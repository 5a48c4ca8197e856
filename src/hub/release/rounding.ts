import type { Level, ShareBand } from '../../shared/release.ts';
import { total } from './counts.ts';
import type { Draw } from './draw.ts';

/** Offsets are in twentieths of a step, up to this many either way: 0.2. */
export const widestOffset = 4;

/**
 * A unit's own offset, drawn once and kept as long as the unit lives. Random rounding averages out over the weeks and
 * leaves the team's mean bare; an offset that nobody knows stays on it, at no cost to the trend.
 */
export function drawOffset(draw: Draw): number {
  return draw.below(2 * widestOffset + 1) - widestOffset;
}

/**
 * Mood and calm of a unit: the mean of each histogram over steps 1–5, moved by the unit's offset, then to the half step
 * above or below at random in proportion to how near it lies, then clamped to [2, 4].
 *
 * Fixed edges would let colluders put the edge on a victim; a random one has no place to be put. One draw serves both:
 * the two go together in most people, and with a draw each they would give a victim away together (docs/privacy.md).
 * From whole sums: no float is compared. Up to 20,000 rows.
 */
export function levelsOf(
  mood: readonly number[],
  calm: readonly number[],
  offset: number,
  draw: Draw,
): { mood: Level; calm: Level } {
  const [moodRows, calmRows] = [total(mood), total(calm)];
  const drawn = draw.below(10 * moodRows * calmRows);
  return {
    mood: levelOf(mood, offset, (part) => drawn < part * calmRows),
    calm: levelOf(calm, offset, (part) => drawn < part * moodRows),
  };
}

/** `isUp` says whether to go up, given the part of the way in the `10 × rows` parts of a half step. */
function levelOf(histogram: readonly number[], offset: number, isUp: (part: number) => boolean): Level {
  const rows = total(histogram);
  const halfStep = 10 * rows;
  const sum = histogram.reduce((so, n, i) => so + 20 * n * (i + 1), 0) + offset * rows;
  const below = Math.floor(sum / halfStep);
  const rounded = isUp(sum % halfStep) ? below + 1 : below;
  if (rounded <= 4) return 2;
  if (rounded === 5) return 2.5;
  if (rounded === 6) return 3;
  if (rounded === 7) return 3.5;
  return 4;
}

/** From this many slots a unit has five bands: with half of them reporting there are 20 rows. */
const fiveBandsFrom = 40;

/** Lower edges in per mille. The top band is open: never "all"; the lowest holds 0: never "none". */
const threeEdges = [0, 250, 500];
const fiveEdges = [0, 125, 250, 375, 500];

/**
 * The band of `part` out of `rows` (0 ≤ part ≤ rows). Three bands or five goes by the slots enrolled, which everyone
 * knows, and not by the rows: otherwise the number of bands would tell how many reported.
 */
export function bandOf(part: number, rows: number, slots: number): ShareBand {
  const edges = slots >= fiveBandsFrom ? fiveEdges : threeEdges;
  const at = edges.findLastIndex((edge) => part * 1000 >= edge * rows);
  const [from = 0, below] = edges.slice(at);
  return { from: from / 10, below: below === undefined ? null : below / 10 };
}
