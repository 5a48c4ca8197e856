// People whose days are known from the inside: what nobody can look up about real ones. Every number below is an
// assumption; docs/science.md says where each comes from. None was chosen by what the detector makes of it.
import { type Phase, phases, type Step, steps } from '../../src/shared/check-in.ts';
import { addDays, type Day } from '../../src/shared/clock.ts';
import type { Felt } from '../../src/shared/strain/day-score.ts';
import { type Random, randomFrom } from './random.ts';

/** A year at work. */
export const workdays = 230;

/** How the people of a case live. */
export interface World {
  agents: number;
  /** Share of them whose level goes down. */
  shifted: number;
  shift: {
    /** First workday of it, drawn evenly. */
    from: number;
    to: number;
    /** How far down, in SD, drawn evenly; and of what the SD is: the day score's, or the hidden day's alone. */
    least: number;
    most: number;
    unit: 'score' | 'day';
    /** Workdays until it has come in full, and until it is over again. */
    over: number;
    lasts: number;
  };
  /** A person's usual level on the scale, and the SD of that between people. */
  level: number;
  levelSd: number;
  /** SD of a person's days (log-normal between people, this the mean), their autocorrelation, drawn evenly. */
  daySd: number;
  daySdSpread: number;
  phi: [from: number, to: number];
  /** SD of one answer around its day. */
  answerSd: number;
  /** How a phase differs from the day for people in general, and the SD of that between people. */
  phaseMean: Record<Phase, number>;
  phaseSd: number;
  /** Chance of a missing check-in (or of a missing day), and how much likelier in log-odds with each SD the day is lower. */
  missing: number;
  missingBy: 'checkIn' | 'day';
  missingLow: number;
}

/** The base case. */
export const baseWorld: World = {
  agents: 1000,
  shifted: 0.2,
  shift: { from: 80, to: 160, least: 0.5, most: 1, unit: 'score', over: 0, lasts: Infinity },
  level: 3.4,
  levelSd: 0.5,
  daySd: 0.5,
  daySdSpread: 0.25,
  phi: [0.3, 0.3],
  answerSd: 0.6,
  phaseMean: { start: 0.1, middle: 0, end: -0.1 },
  phaseSd: 0.15,
  missing: 0.25,
  missingBy: 'checkIn',
  missingLow: 0,
};

export interface Agent {
  /** The check-ins of each workday. */
  days: Felt[][];
  /** First workday of the decline; null for those who stay as they are. */
  shiftedFrom: number | null;
  /** First workday on which it is over; null when it stays. */
  recoveredFrom: number | null;
}

/** Monday to Friday, without a holiday. */
export const calendar: readonly Day[] = Array.from({ length: workdays }, (_, i) =>
  addDays('2026-01-05', Math.floor(i / 5) * 7 + (i % 5)),
);

/** The people of a world; the same seed gives the same ones. The first of them are the shifted. */
export function agentsOf(world: World, seed: number): Agent[] {
  return Array.from({ length: world.agents }, (_, i) =>
    agentOf(world, i < world.agents * world.shifted, randomFrom(seed * 100_003 + i)),
  );
}

function agentOf(world: World, shifts: boolean, random: Random): Agent {
  const { shift } = world;
  const level = world.level + world.levelSd * random.normal();
  // exp of a normal has mean exp(σ²/2): taken off, so that `daySd` is the mean.
  const daySd = world.daySd * Math.exp(world.daySdSpread * random.normal() - world.daySdSpread ** 2 / 2);
  const offsets = phases.map((phase) => world.phaseMean[phase] + world.phaseSd * random.normal());
  const phi = random.between(...world.phi);
  const from = Math.floor(random.between(shift.from, shift.to));
  const until = from + shift.lasts;
  const fall =
    random.between(shift.least, shift.most) * (shift.unit === 'day' ? daySd : scoreSd(daySd, world));

  let swing = random.normal();
  const days = calendar.map((_, day) => {
    swing = phi * swing + Math.sqrt(1 - phi ** 2) * random.normal();
    const come = shift.over === 0 ? 1 : Math.min((day - from) / shift.over, 1);
    const fallen = shifts && day >= from && day < until ? fall * come : 0;
    const mean = level + daySd * swing - fallen;
    const odds = Math.log(world.missing / (1 - world.missing)) + (world.missingLow * (level - mean)) / daySd;
    return checkInsOf(mean, offsets, 1 / (1 + Math.exp(-odds)), world, random);
  });
  const over = shifts && until < workdays;
  return { days, shiftedFrom: shifts ? from : null, recoveredFrom: over ? until : null };
}

/** SD of the day score of a full day: the day's own, and what six rounded answers leave of theirs. */
function scoreSd(daySd: number, { answerSd }: World): number {
  const rounding = 1 / 12;
  return Math.sqrt(daySd ** 2 + (answerSd ** 2 + rounding) / (2 * phases.length));
}

function checkInsOf(
  mean: number,
  offsets: readonly number[],
  missing: number,
  { missingBy, answerSd }: World,
  random: Random,
): Felt[] {
  const dayIsMissing = random.uniform() < missing;
  return phases.flatMap((phase, i) => {
    const answer = () => toStep(mean + (offsets[i] ?? 0) + answerSd * random.normal());
    const felt = { phase, mood: answer(), calm: answer() };
    const isMissing = random.uniform() < missing;
    return (missingBy === 'day' ? dayIsMissing : isMissing) ? [] : [felt];
  });
}

function toStep(level: number): Step {
  return steps[Math.min(Math.max(Math.round(level), 1), 5) - 1] ?? 3;
}
