import { followStrain } from '../../src/shared/strain/detector.ts';
import { type StrainRule, strainRule } from '../../src/shared/strain/rule.ts';
import { type Tier, tiers } from '../../src/shared/strain/tier.ts';
import { type Agent, agentsOf, baseWorld, calendar, type World } from './agents.ts';
import { type Figure, type Figures, figuresOf, shareWithInterval } from './figures.ts';
import { type Detector, firstRule, rivals, seatDetector } from './rivals.ts';

/** The comparison: three worlds of a thousand people, a fifth of each shifted. */
export function baseFigures(agents: number): { name: string; figures: Figures }[] {
  const people = [1, 2, 3].flatMap((seed) => agentsOf({ ...baseWorld, agents }, seed));
  const detectors: Record<string, Detector> = {
    'the seat': seatDetector(),
    'the seat, first numbers': seatDetector(firstRule),
    ...rivals,
  };
  return Object.entries(detectors).map(([name, detector]) => ({
    name,
    figures: figuresOf(people, detector),
  }));
}

/** As the base case, but with as many who decline as do not: most cases are about declines. */
const half: World = { ...baseWorld, agents: 2000, shifted: 0.5 };
const { shift } = half;

interface Case {
  name: string;
  world: World;
  /** Workdays in which an alarm counts. */
  horizon: number;
}

/** What may be otherwise than the base case has it. */
const cases: readonly Case[] = [
  { name: 'as the base case', world: half, horizon: 60 },
  {
    name: 'shift in SD of the hidden day',
    world: { ...half, shift: { ...shift, unit: 'day' } },
    horizon: 60,
  },
  { name: 'φ from 0.1 to 0.6', world: { ...half, phi: [0.1, 0.6] }, horizon: 60 },
  { name: 'φ 0.1', world: { ...half, phi: [0.1, 0.1] }, horizon: 60 },
  { name: 'φ 0.6', world: { ...half, phi: [0.6, 0.6] }, horizon: 60 },
  { name: '40 % of check-ins missing', world: { ...half, missing: 0.4 }, horizon: 60 },
  { name: '25 % of whole days missing', world: { ...half, missingBy: 'day' }, horizon: 60 },
  { name: 'missing likelier on low days', world: { ...half, missingLow: 1 }, horizon: 60 },
  { name: 'decline on day 10 to 40', world: { ...half, shift: { ...shift, from: 10, to: 40 } }, horizon: 60 },
  { name: 'drift over 60 days', world: { ...half, shift: { ...shift, to: 110, over: 60 } }, horizon: 60 },
  { name: 'the same, in 120 days', world: { ...half, shift: { ...shift, to: 110, over: 60 } }, horizon: 120 },
  { name: 'over after 40 days', world: { ...half, shift: { ...shift, to: 150, lasts: 40 } }, horizon: 40 },
];

/** The seat in every case, beside its first numbers on the same people. */
export function caseFigures(): { name: string; seat: Figures; first: Figures }[] {
  return cases.map(({ name, world, horizon }, i) => {
    const people = agentsOf(world, 100 + i);
    return {
      name,
      seat: figuresOf(people, seatDetector(), horizon),
      first: figuresOf(people, seatDetector(firstRule), horizon),
    };
  });
}

const wider = { windowDays: 100, newestDays: 20 };

/** Numbers that were tried: what differs from the first ones. */
const tried: Record<string, Partial<StrainRule>> = {
  'the first numbers': {},
  'window 90': { windowDays: 90 },
  'window 100, newest 20': wider,
  'window 110, newest 30': { windowDays: 110, newestDays: 30 },
  'limit 2.5': { limit: 2.5 },
  'λ 0.10, limit 2.4, end 0.7': { lambda: 0.1, limit: 2.4, endBelow: 0.7 },
  'window 100, newest 20, λ 0.10, limit 2.4': { ...wider, lambda: 0.1, limit: 2.4 },
  'window 100, newest 20, λ 0.10, limit 2.4, end 0.7': { ...wider, lambda: 0.1, limit: 2.4, endBelow: 0.7 },
  'window 100, newest 20, λ 0.10, limit 2.45, end 0.7': { ...wider, lambda: 0.1, limit: 2.45, endBelow: 0.7 },
  'window 100, newest 20, λ 0.12, limit 2.5, end 0.7': { ...wider, lambda: 0.12, limit: 2.5, endBelow: 0.7 },
  'window 100, newest 20, λ 0.11, limit 2.5, end 0.7 (the seat)': strainRule,
};

/** What was tried, on other people than any figure is given for. */
export function triedFigures(): { name: string; figures: Figures; stepDown: Figure | null }[] {
  const people = agentsOf({ ...half, agents: 4000 }, 200);
  const recovering = agentsOf({ ...half, agents: 1000, shift: { ...shift, to: 150, lasts: 40 } }, 201);
  return Object.entries(tried).map(([name, numbers]) => {
    const detector = seatDetector({ ...firstRule, ...numbers });
    return { name, figures: figuresOf(people, detector), stepDown: figuresOf(recovering, detector).stepDown };
  });
}

/** Share of people low from their first day on (level 1.5–2.1 of 5) who are told to reach out within so many workdays. */
export function lowFromTheFirstDay(
  agents: number,
  within: readonly number[],
): { days: number; told: Figure }[] {
  const people = agentsOf({ ...baseWorld, agents, shifted: 0, level: 1.8, levelSd: 0.15 }, 300);
  const first = people.map((agent) => tiersOf(agent).indexOf('reachOut'));
  return within.map((days) => {
    const told = first.filter((day) => day !== -1 && day < days).length;
    return { days, told: shareWithInterval(told, people.length) };
  });
}

/** How a year of somebody whose level never changes divides into tiers. */
export function tierShares(agents: number): { tier: Tier; share: number }[] {
  const days = agentsOf({ ...baseWorld, agents, shifted: 0 }, 301).flatMap(tiersOf);
  return tiers.map((tier) => ({ tier, share: days.filter((t) => t === tier).length / days.length }));
}

function tiersOf(agent: Agent): Tier[] {
  const days = agent.days.map((checkIns, i) => ({
    day: calendar[i] ?? '',
    checkIns,
    stressorLoad: 0,
    breaks: null,
    wornOut: null,
  }));
  return followStrain(days).map(({ tier }) => tier);
}
