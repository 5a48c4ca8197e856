import type { CheckIn, Phase } from '../check-in.ts';

/** What the detector reads of a check-in. */
export type Felt = Pick<CheckIn, 'phase' | 'mood' | 'calm'>;

/** How a person's check-ins at each phase differ from their days, as sums that a new day adds to. */
export type PhaseHabit = Record<Phase, { count: number; sum: number }>;

export function freshHabit(): PhaseHabit {
  return { start: { count: 0, sum: 0 }, middle: { count: 0, sum: 0 }, end: { count: 0, sum: 0 } };
}

/** Weight, in check-ins, of the guess that a phase is like any other. */
const priorCheckIns = 10;

/** How much higher (or lower) than their day a person usually is at a phase, in points, shrunk to 0 while little is known. */
export function phaseOffset(habit: PhaseHabit, phase: Phase): number {
  const { count, sum } = habit[phase];
  return sum / (count + priorCheckIns);
}

const level = ({ mood, calm }: Felt) => (mood + calm) / 2;

/**
 * The day's score, 1–5 give or take an offset: the mean of (mood + calm)/2, each freed of its phase's offset, so that a
 * day with only an end-of-shift check-in is not a bad day. Every check-in counts, also two of one phase (a split shift).
 * Null for a day without any.
 */
export function dayScore(checkIns: readonly Felt[], habit: PhaseHabit): number | null {
  if (checkIns.length === 0) return null;
  const sum = checkIns.reduce((sum, c) => sum + level(c) - phaseOffset(habit, c.phase), 0);
  return sum / checkIns.length;
}

/**
 * The habit after a day. Learned within days, from those with more than one check-in: a change from one day to the next
 * can then not pass for a habit of the phase, even when somebody comes to check in at one phase only.
 */
export function learnHabit(habit: PhaseHabit, checkIns: readonly Felt[]): PhaseHabit {
  if (checkIns.length < 2) return habit;
  const mean = checkIns.reduce((sum, c) => sum + level(c), 0) / checkIns.length;
  const next = { ...habit };
  for (const c of checkIns) {
    const { count, sum } = next[c.phase];
    next[c.phase] = { count: count + 1, sum: sum + level(c) - mean };
  }
  return next;
}
