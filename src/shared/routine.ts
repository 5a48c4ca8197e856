import { z } from 'zod';
import type { BreathPhase } from './breath.ts';

/** The twelve of SCIENCE.md, in its order. Ids are stable for ever. */
export const routineIds = [
  'sigh',
  'resonance',
  'long_exhale',
  'box',
  'b478',
  'green',
  'eyes',
  'move',
  'social',
  'water_music',
  'vent',
  'rest',
] as const;
export const routineId = z.enum(routineIds);
export type RoutineId = z.infer<typeof routineId>;

/** How strong the evidence is: B+ best here, C weak. */
export type Evidence = 'B+' | 'B' | 'C';

/** One routine (SCIENCE.md, "Routines"). */
export interface Routine {
  id: RoutineId;
  /** How long the full form lasts, in seconds. */
  seconds: number;
  /** A form of a minute at most, for peak days and after a hard call; null where the full form is short or cannot be cut. */
  shortSeconds: number | null;
  /** The phases of one breath; null where nothing is paced. */
  phases: readonly BreathPhase[] | null;
  evidence: Evidence;
  /** What the grade rests on, to be looked up; null where SCIENCE.md names nothing. */
  source: string | null;
}

/** A routine that paces the breath. */
export type BreathRoutine = Routine & { phases: readonly BreathPhase[] };

const breathIn = (seconds: number): BreathPhase => ({ kind: 'in', seconds });
const breathOut = (seconds: number): BreathPhase => ({ kind: 'out', seconds });
const hold = (seconds: number): BreathPhase => ({ kind: 'hold', seconds });

export const routines: readonly Routine[] = [
  {
    id: 'sigh',
    seconds: 300,
    shortSeconds: 60,
    phases: [breathIn(2), { kind: 'topUp', seconds: 1 }, breathOut(6)],
    evidence: 'B',
    source: 'Balban 2023, 10.1016/j.xcrm.2022.100895',
  },
  {
    id: 'resonance',
    seconds: 300,
    shortSeconds: 60,
    phases: [breathIn(5), breathOut(5)],
    evidence: 'B+',
    source: '10.1007/s12671-023-02294-2',
  },
  {
    id: 'long_exhale',
    seconds: 120,
    shortSeconds: 60,
    phases: [breathIn(4), breathOut(6)],
    evidence: 'C',
    source: null,
  },
  {
    id: 'box',
    seconds: 192,
    shortSeconds: 48,
    phases: [breathIn(4), hold(4), breathOut(4), { kind: 'rest', seconds: 4 }],
    evidence: 'B',
    source: 'Balban 2023, 10.1016/j.xcrm.2022.100895',
  },
  {
    id: 'b478',
    seconds: 76,
    shortSeconds: 57,
    phases: [breathIn(4), hold(7), breathOut(8)],
    evidence: 'C',
    source: null,
  },
  {
    id: 'green',
    seconds: 40,
    shortSeconds: null,
    phases: null,
    evidence: 'C', // found once, not found again with a meadow
    source: 'Lee 2015, 10.1016/j.jenvp.2015.04.003; Johnson 2022, 10.3389/fpsyg.2022.809629',
  },
  { id: 'eyes', seconds: 20, shortSeconds: null, phases: null, evidence: 'C', source: null },
  { id: 'move', seconds: 180, shortSeconds: 60, phases: null, evidence: 'B', source: null },
  {
    id: 'social',
    seconds: 300,
    shortSeconds: null,
    phases: null,
    evidence: 'B',
    source: '10.1037/apl0000308',
  },
  { id: 'water_music', seconds: 180, shortSeconds: null, phases: null, evidence: 'C', source: null },
  { id: 'vent', seconds: 180, shortSeconds: null, phases: null, evidence: 'C', source: null },
  {
    id: 'rest',
    seconds: 300,
    shortSeconds: null,
    phases: null,
    evidence: 'B',
    source: 'Albulescu 2022, 10.1371/journal.pone.0272460',
  },
];

/** The routine with an id; every id has one. */
export function routineOf(id: RoutineId): Routine {
  const found = routines.find((routine) => routine.id === id);
  if (!found) throw new RangeError(id);
  return found;
}

export function isBreath(routine: Routine): routine is BreathRoutine {
  return routine.phases !== null;
}

/** Whether the breath is held, which some people must not do: the long caution stands before it. */
export function holdsBreath({ phases }: Routine): boolean {
  return phases?.some(({ kind }) => kind === 'hold' || kind === 'rest') ?? false;
}

/** The form that takes a minute at most, in seconds; null where there is none. */
export function shortForm({ seconds, shortSeconds }: Routine): number | null {
  return shortSeconds ?? (seconds <= 60 ? seconds : null);
}
