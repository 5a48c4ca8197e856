import { z } from 'zod';
import { stressor, stressorGroups } from './stressor.ts';
import { week } from './week.ts';

/** Fewer slots than this and a team is joined with a sibling; fewer in the whole unit and nothing is ever shown. */
export const fewestSlots = 8;

/** Weeks a held week waits before it is thrown away. */
export const longestWait = 4;

/** A weekly mean rounded at random to a half step and clamped to [2, 4]. */
export const level = z.literal([2, 2.5, 3, 3.5, 4]);
export type Level = z.infer<typeof level>;

/** A share in percent, as a band: `from` ≤ share < `below` (no `below`: that and more). */
export const shareBand = z.strictObject({
  from: z.number().min(0).max(100),
  below: z.number().min(0).max(100).nullable(),
});
export type ShareBand = z.infer<typeof shareBand>;

/** Place of a band, 0 to 2: bands of an eighth (large units) count in pairs, so that units of both sizes compare. */
export function bandPlace({ from }: ShareBand): number {
  return Math.min(2, Math.floor(from / 25));
}

const stressorGroup = z.enum(stressorGroups);

/** What a unit's week looks like from outside. Nothing here says how many reported. */
export const unitWeek = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('released'),
    week,
    /** The weeks in this release: more than one when held weeks came along. */
    weeks: z.array(week).min(1).max(5),
    mood: level,
    calm: level,
    /** Share of rows at watch or worse. */
    strained: shareBand,
    /** Stressor groups that stood out, the heaviest first. */
    groups: z.array(stressorGroup).max(stressorGroups.length),
    /** Single stressors over four weeks pooled, the heaviest first; empty when four weeks are not out yet. */
    names: z.array(stressor).max(12),
  }),
  /** Fewer rows than that week's floor, or than half the slots; it waits for the next. */
  z.strictObject({ state: z.literal('held'), week }),
  /** Too few rows even to wait, or waited four weeks: thrown away. */
  z.strictObject({ state: z.literal('discarded'), week }),
  /** The unit has fewer than eight slots. */
  z.strictObject({ state: z.literal('tooSmall'), week }),
  /** The hub was put back from a copy while the week was open, so what it had counted cannot be relied upon. */
  z.strictObject({ state: z.literal('voided'), week }),
]);
export type UnitWeek = z.infer<typeof unitWeek>;

const count = z.int().min(0);

/** Counts of a site or organisation, each with noise already in it and cut off at 0. */
export const noisedCounts = z.strictObject({
  /** Rows at each step 1–5. */
  mood: z.array(count).length(5),
  calm: z.array(count).length(5),
  /** Rows at tier 1, 2, 3. */
  tier: z.array(count).length(3),
  /** Rows without a stressor, then by group in the order of `stressorGroups`. */
  groups: z.array(count).length(5),
});
export type NoisedCounts = z.infer<typeof noisedCounts>;

const pulse = z.array(count).length(5);

/** What a site said every second week, each count with noise already in it and cut off at 0. */
export const noisedVoices = z.strictObject({
  /** Answers to each item of the pulse at each step 1–5. */
  'pulse.1': pulse,
  'pulse.2': pulse,
  'pulse.3': pulse,
  'pulse.4': pulse,
  'pulse.5': pulse,
  /** Rows without a theme, then by theme 1–12. */
  theme: z.array(count).length(13),
});
export type NoisedVoices = z.infer<typeof noisedVoices>;

export const siteWeek = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('released'),
    week,
    counts: noisedCounts,
    /** Null in weeks without a pulse, and where fewer than 20 answered. */
    voices: noisedVoices.nullable(),
  }),
  /** Fewer than two released units, or fewer than 20 rows. */
  z.strictObject({ state: z.literal('tooSmall'), week }),
  z.strictObject({ state: z.literal('voided'), week }),
]);
export type SiteWeek = z.infer<typeof siteWeek>;

/** A published result as the hub keeps it for good: the exact bytes, their place in the chain, and a signature. */
export const signedRelease = z.strictObject({
  /** `unit:<number>` or `site:<number>`, and the week. */
  subject: z.string().max(20),
  week,
  body: z.string().max(10_000),
  previous: z.string().max(64),
  signature: z.string().max(128),
});
export type SignedRelease = z.infer<typeof signedRelease>;

/** −1, 0 or +1: an arrow is shown only after two moves the same way, oldest first. */
export function steadyMove(levels: readonly number[]): -1 | 0 | 1 {
  const [a, b, c] = levels.slice(-3);
  if (a === undefined || b === undefined || c === undefined) return 0;
  if (a < b && b < c) return 1;
  if (a > b && b > c) return -1;
  return 0;
}

/** Mean step of a noised histogram; null when it is empty. */
export function meanOf(histogram: readonly number[]): number | null {
  const rows = histogram.reduce((sum, n) => sum + n, 0);
  if (rows === 0) return null;
  return histogram.reduce((sum, n, i) => sum + n * (i + 1), 0) / rows;
}
