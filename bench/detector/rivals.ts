// What else one might ship. Each says of every workday whether the person is in alarm.
import { dayScore, freshHabit, learnHabit } from '../../src/shared/strain/day-score.ts';
import { freshStrain, nextStrain } from '../../src/shared/strain/detector.ts';
import { type StrainRule, strainRule } from '../../src/shared/strain/rule.ts';
import { type Agent, calendar } from './agents.ts';

export type Detector = (agent: Agent) => boolean[];

/** The seat's own code, by any setting; alarm is the chart's: strain and above, but for the absolute rule. */
export function seatDetector(rule: StrainRule = strainRule): Detector {
  return (agent) => {
    let state = freshStrain();
    return agent.days.map((checkIns, i) => {
      const day = { day: calendar[i] ?? '', checkIns, stressorLoad: 0, breaks: null, wornOut: null };
      state = nextStrain(state, day, rule);
      return state.alarm !== null;
    });
  };
}

/** The numbers first set, which the figures first given belong to (docs/science.md). */
export const firstRule: StrainRule = {
  ...strainRule,
  windowDays: 80,
  newestDays: 10,
  lambda: 0.15,
  limit: 2.6,
  endBelow: 0.5,
};

interface Usual {
  mean: number;
  sd: number;
}

/** Workdays with a score from which a textbook takes the mean and SD, once and for all ("phase I"). */
const phaseOne = 20;

/**
 * An alarm by a level that is 1 at its limit: from there until it has been under 1/2 on three scored days, as the seat's
 * own is, so that all are counted alike. `levelOf` is asked on scored days once the usual is known.
 */
function byLevel(levelOf: (score: number, usual: Usual, memory: number[]) => number): Detector {
  return (agent) => {
    const first: number[] = [];
    const memory: number[] = [];
    let usual: Usual | null = null;
    let alarm = false;
    let calmer = 0;
    return scoresOf(agent).map((score) => {
      if (score === null) return alarm;
      if (!usual) {
        first.push(score);
        if (first.length === phaseOne) usual = usualOf(first);
        return false;
      }
      const level = levelOf(score, usual, memory);
      calmer = level < 0.5 ? calmer + 1 : 0;
      if (level >= 1) alarm = true;
      else if (calmer >= 3) alarm = false;
      return alarm;
    });
  };
}

/** Day scores as the seat works them out. */
function scoresOf(agent: Agent): (number | null)[] {
  let habit = freshHabit();
  return agent.days.map((checkIns) => {
    const score = dayScore(checkIns, habit);
    habit = learnHabit(habit, checkIns);
    return score;
  });
}

function usualOf(scores: readonly number[]): Usual {
  const mean = meanOf(scores);
  const squares = scores.reduce((sum, s) => sum + (s - mean) ** 2, 0);
  // Somebody who always taps the same would alarm at the first other tap.
  return { mean, sd: Math.max(Math.sqrt(squares / (scores.length - 1)), 0.1) };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, v) => sum + v, 0) / values.length;
}

/** Roberts 1959 as in Montgomery: λ = 0.1, L = 2.7, days taken for independent and the usual for known. */
const textbookEwma = byLevel((score, { mean, sd }, memory) => {
  const [z = 0, days = 0] = memory;
  const next = 0.1 * ((mean - score) / sd) + 0.9 * z;
  memory.splice(0, 2, next, days + 1);
  return next / Math.sqrt((0.1 / 1.9) * (1 - 0.9 ** (2 * (days + 1)))) / 2.7;
});

/** Page 1954 as in Montgomery: k = 1/2, h = 5; held at 2h, as else it would take weeks to come down. */
const textbookCusum = byLevel((score, { mean, sd }, memory) => {
  const [sum = 0] = memory;
  const next = Math.min(Math.max(sum + (mean - score) / sd - 0.5, 0), 10);
  memory[0] = next;
  return next / 5;
});

/** A rule on the last few scored days. */
function lastDays(count: number, holds: (last: number[], usual: Usual) => boolean): Detector {
  return byLevel((score, usual, memory) => {
    memory.push(score);
    if (memory.length > count) memory.shift();
    return memory.length === count && holds(memory, usual) ? 1 : 0;
  });
}

const threeLowDays = lastDays(3, (last) => last.every((s) => s <= 2));
const lowFiveDayMean = lastDays(5, (last, { mean, sd }) => meanOf(last) < mean - sd);
const oneVeryLowDay = lastDays(1, ([last = 0], { mean, sd }) => last < mean - 2 * sd);

export const rivals: Record<string, Detector> = {
  'textbook EWMA (0.1, 2.7)': textbookEwma,
  'textbook CUSUM (0.5, 5)': textbookCusum,
  'three days in a row at 2 or lower': threeLowDays,
  'five-day mean under own mean − 1 SD': lowFiveDayMean,
  'one day under own mean − 2 SD': oneVeryLowDay,
};
