// What `npm run attack` measured on the real release code: the figures of docs/privacy.md and of the page for everyone, in
// one place (measured.test.ts holds the two together). The bounds are PRIVACY.md's.

/** A figure with one standard error; null where it is under half of the last digit. */
export interface Measured {
  value: number;
  error: number | null;
}

const m = (value: number, error: number | null = null): Measured => ({ value, error });

export const measured = {
  /** The day of the run, and how it is done again. */
  day: '2026-11-29',
  command: 'npm run attack',
  seeds: 3,
  sites: 300,

  /**
   * Points of accuracy on one person's daily mood; how often the one at risk is picked out of two (0.5 is blind). Two
   * controls: the live page must leak, and the release of strangers must tell nothing.
   */
  bounds: { gain: 2, who: 0.57 },
  units: [
    {
      slots: 8,
      gain: m(1.51, 0.1),
      who: m(0.5),
      liveGain: 24.7,
      liveWho: 0.72,
      strangers: m(-0.03, 0.07),
      comesOut: 32,
    },
    {
      slots: 12,
      gain: m(1.87, 0.07),
      who: m(0.53, 0.01),
      liveGain: 38.4,
      liveWho: 0.71,
      strangers: m(0, 0.02),
      comesOut: 99,
    },
    {
      slots: 20,
      gain: m(1.17, 0.05),
      who: m(0.53, 0.01),
      liveGain: 49.3,
      liveWho: 0.72,
      strangers: m(0.07, 0.05),
      comesOut: 100,
    },
    {
      slots: 30,
      gain: m(0.75, 0.04),
      who: m(0.52, 0.01),
      liveGain: 54.9,
      liveWho: 0.72,
      strangers: m(0, 0.08),
      comesOut: 100,
    },
  ],

  /** Twelve further runs at twelve slots, where the bound is near: everyone's gain, and that of one who comes or goes. */
  twelve: { gain: m(1.87, 0.02), joiner: m(2.2, 0.1), leaver: m(2.3, 0.1) },

  /** One who comes or goes after six weeks. */
  changing: [
    { slots: 8, joiner: m(0.9, 0.2), leaver: m(1.2, 0.3) },
    { slots: 12, joiner: m(2.3, 0.3), leaver: m(2.1, 0.3) },
    { slots: 20, joiner: m(1.1, 0.2), leaver: m(1, 0.2) },
    { slots: 30, joiner: m(0.9, 0.2), leaver: m(0.9, 0.2) },
  ],

  /** Gain where half the slots are ghosts whose rows the attacker chose. */
  ghosts: { eight: m(2.3, 0.2), twelve: m(2.4, 0.1), twenty: m(1.5, 0.1), thirty: m(1.1, 0.1) },

  /** All but one colluding: share of right guesses of the victim's mood and of whether they are strained. */
  guessing: { mood: 0.49, strained: 0.87 },
  colluding: [
    { slots: 8, week: [0.6, 0.87], twelveWeeks: [0.62, 0.97], offsetKnown: [0.93, 0.98] },
    { slots: 12, week: [0.57, 0.87], twelveWeeks: [0.59, 0.94], offsetKnown: [0.86, 0.95] },
    { slots: 20, week: [0.53, 0.87], twelveWeeks: [0.55, 0.91], offsetKnown: [0.79, 0.93] },
    { slots: 30, week: [0.52, 0.87], twelveWeeks: [0.53, 0.86], offsetKnown: [0.8, 0.91] },
  ],

  /** The smallest set of people whose rows any published sums came down to, over half a year of coming and going. */
  fewestRows: 8,
  /** How good the numbers still are in a unit of twelve. */
  utility: { moodError: 0.19, strainedError: 0.77, firstGroup: 95 },
} as const;
