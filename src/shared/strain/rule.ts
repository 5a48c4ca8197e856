/**
 * Every number of the detector. docs/science.md shows where each comes from, what it was tried against, and how often
 * it is wrong.
 */
export interface StrainRule {
  /** Scored days before anything but the absolute rule speaks; also the fewest days a baseline is made of. */
  learningDays: number;
  /** The baseline: rostered days looked back on, and how many of the newest are left out. */
  windowDays: number;
  newestDays: number;
  /** Days at or above this ratio never enter the baseline. */
  calmBelow: number;
  /** How far from the median, in SD, a day counts in the baseline's mean. */
  winsorAt: number;
  /** The variance is shrunk towards this SD with this many days' weight, and the SD kept from getting smaller than the last. */
  priorSd: number;
  priorDays: number;
  leastSd: number;
  /** Weight of the newest day in the chart, the most one day may be off by in SD, and the days' assumed autocorrelation. */
  lambda: number;
  clipAt: number;
  phi: number;
  /** Tiers, in standard errors of the chart; the ratio is a share of `limit`. */
  watch: number;
  limit: number;
  reachOut: number;
  /** Scored days at strain after which it is reach out. */
  longDays: number;
  /** Strain ends after this many scored days in a row with a ratio under this. */
  endBelow: number;
  endDays: number;
  /** The absolute rule: so many scored days with a mean score this low or lower. */
  absoluteDays: number;
  absoluteScore: number;
  /** More days off than this, and the chart starts again. */
  daysOff: number;
}

/**
 * What the seat goes by. Five of the numbers (window, newest days, λ, limit, end of an alarm) are those that the search in
 * docs/science.md found better than the first ones.
 */
export const strainRule: StrainRule = {
  learningDays: 10,
  windowDays: 100,
  newestDays: 20,
  calmBelow: 0.6,
  winsorAt: 2.5,
  priorSd: 0.5,
  priorDays: 10,
  leastSd: 0.3,
  lambda: 0.11,
  clipAt: 2.5,
  phi: 0.3,
  watch: 2.0,
  limit: 2.5,
  reachOut: 3.2,
  longDays: 10,
  endBelow: 0.7,
  endDays: 3,
  absoluteDays: 5,
  absoluteScore: 2.0,
  daysOff: 10,
};
