import { z } from 'zod';

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

/** One phase of a breathing routine, in seconds. */
export interface BreathPhase {
  kind: 'in' | 'topUp' | 'hold' | 'out' | 'rest';
  seconds: number;
}

/** A paced breathing routine (SCIENCE.md, "Routines"). */
export interface Routine {
  id: Extract<RoutineId, 'sigh' | 'resonance' | 'long_exhale'>;
  /** How long the full form lasts, in seconds. */
  seconds: number;
  /** A shorter form, where there is one. */
  shortSeconds?: number;
  phases: readonly BreathPhase[];
  /** How strong the evidence is: B+ best here, C weak. */
  evidence: 'B+' | 'B' | 'C';
  source?: string;
}

export const routines: readonly Routine[] = [
  {
    id: 'sigh',
    seconds: 300,
    shortSeconds: 60,
    phases: [
      { kind: 'in', seconds: 2 },
      { kind: 'topUp', seconds: 1 },
      { kind: 'out', seconds: 6 },
    ],
    evidence: 'B',
    source: '10.1016/j.xcrm.2022.100895',
  },
  {
    id: 'resonance',
    seconds: 300,
    phases: [
      { kind: 'in', seconds: 5 },
      { kind: 'out', seconds: 5 },
    ],
    evidence: 'B+',
    source: '10.1007/s12671-023-02294-2',
  },
  {
    id: 'long_exhale',
    seconds: 120,
    phases: [
      { kind: 'in', seconds: 4 },
      { kind: 'out', seconds: 6 },
    ],
    evidence: 'C',
  },
];

/** Where a breath is at a moment. */
export interface BreathMoment {
  phase: BreathPhase;
  /** Seconds left in the phase, rounded up, never 0. */
  secondsLeft: number;
  /** How full the lungs are drawn, 0 (empty) to 1 (full); a half-cosine within each phase. */
  fullness: number;
  /** Whole breaths finished. */
  breaths: number;
}

/** How full the lungs are when each kind of phase ends. A top-up breath fills the last fifth. */
function fullAfter(phases: readonly BreathPhase[], index: number): number {
  const phase = phases[index];
  if (!phase) return 0;
  if (phase.kind === 'out') return 0;
  if (phase.kind === 'in') return phases[index + 1]?.kind === 'topUp' ? 0.8 : 1;
  if (phase.kind === 'topUp') return 1;
  return index === 0 ? 0 : fullAfter(phases, index - 1);
}

/** The breath `seconds` after the routine began; pure, so the pacer is right to the frame whatever the timer does. */
export function breathAt(phases: readonly BreathPhase[], seconds: number): BreathMoment {
  const length = phases.reduce((sum, p) => sum + p.seconds, 0);
  const breaths = Math.floor(seconds / length);
  let into = seconds - breaths * length;
  for (const [index, phase] of phases.entries()) {
    if (into < phase.seconds) {
      const from = index === 0 ? fullAfter(phases, phases.length - 1) : fullAfter(phases, index - 1);
      const to = fullAfter(phases, index);
      const eased = (1 - Math.cos((Math.PI * into) / phase.seconds)) / 2;
      return {
        phase,
        secondsLeft: Math.ceil(phase.seconds - into),
        fullness: from + (to - from) * eased,
        breaths,
      };
    }
    into -= phase.seconds;
  }
  throw new RangeError('a routine needs at least one phase');
}
