// Finer numbers than the release shows, for the frontier: the release itself decides what comes out and when, and these
// take the place of its level and band, drawn from the same rows by the same rules.
import type { Counts } from '../../src/hub/release/counts.ts';
import { rowsOf, total } from '../../src/hub/release/counts.ts';
import type { Draw } from '../../src/hub/release/draw.ts';
import { noised } from '../../src/hub/release/ledger.ts';
import { bandOf, levelsOf } from '../../src/hub/release/rounding.ts';
import type { ShareBand } from '../../src/shared/release.ts';

/** How finely mood and calm are shown, in steps, and how many bands the strained share has. */
export interface Fineness {
  step: 0.5 | 0.25;
  bands: 3 | 5;
}

/** The finest first. */
export const finenesses: readonly Fineness[] = [
  { step: 0.25, bands: 5 },
  { step: 0.5, bands: 5 },
  { step: 0.25, bands: 3 },
  { step: 0.5, bands: 3 },
];

/** Mean variance of the random rounding to a step, p(1 − p) times its square over all p. */
export function roundingVariance(step: number): number {
  return step ** 2 / 6;
}

/** Slots of units that the release gives three bands, and five. */
const slotsWith = { 3: 8, 5: 40 } as const;

/** What would be shown of the rows of a release that took `weeks` weeks. */
export function shownAt(
  { step, bands }: Fineness,
  counts: Counts,
  weeks: number,
  offset: number,
  draw: Draw,
): { mood: number; calm: number; strained: ShareBand } {
  const rows = rowsOf(counts);
  const [, watch = 0, strain = 0] = counts.tier;
  const strained = Math.min(Math.max(noised('unit.strained', watch + strain, draw, weeks), 0), rows);
  const levels =
    step === 0.5
      ? levelsOf(counts.mood, counts.calm, offset, draw)
      : quarterLevels(counts.mood, counts.calm, offset, draw);
  return { ...levels, strained: bandOf(strained, rows, slotsWith[bands]) };
}

/** `levelsOf` with quarter steps. */
function quarterLevels(mood: readonly number[], calm: readonly number[], offset: number, draw: Draw) {
  const drawn = draw.below(2 ** 32) / 2 ** 32;
  const [moodLevel = 3, calmLevel = 3] = [mood, calm].map((histogram) => {
    const mean = histogram.reduce((sum, n, i) => sum + n * (i + 1), 0) / total(histogram) + offset / 20;
    const below = Math.floor(4 * mean);
    const rounded = drawn < 4 * mean - below ? below + 1 : below;
    return Math.min(Math.max(rounded / 4, 2), 4);
  });
  return { mood: moodLevel, calm: calmLevel };
}
