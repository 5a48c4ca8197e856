import type { Level, ShareBand } from '../../shared/release.ts';
import type { Draw } from './draw.ts';

/**
 * The mean of a histogram over steps 1–5, moved to the half step above or below at random in proportion to how near it
 * lies, then clamped to [2, 4]. Fixed edges would let colluders put the edge on a victim; a random one has no place to
 * be put. From whole sums: no float is compared.
 */
export function levelOf(histogram: readonly number[], draw: Draw): Level {
  const rows = histogram.reduce((sum, n) => sum + n, 0);
  const halfSteps = histogram.reduce((sum, n, i) => sum + 2 * n * (i + 1), 0);
  const below = Math.floor(halfSteps / rows);
  const up = draw.below(rows) < halfSteps % rows;
  const rounded = up ? below + 1 : below;
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
