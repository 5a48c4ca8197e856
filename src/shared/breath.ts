/** One phase of a breathing routine, in seconds. */
export interface BreathPhase {
  kind: 'in' | 'topUp' | 'hold' | 'out' | 'rest';
  seconds: number;
}

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

/** How long one breath takes, in ms. */
export function breathLength(phases: readonly BreathPhase[]): number {
  return phases.reduce((sum, phase) => sum + phase.seconds * 1000, 0);
}

/** How long a session of about so many seconds lasts, in ms: it never ends inside a breath. */
export function sessionLength(phases: readonly BreathPhase[], seconds: number): number {
  const breath = breathLength(phases);
  return Math.ceil((seconds * 1000) / breath) * breath;
}

/** The breath `ms` after the routine began; pure, so the pacer is right to the frame whatever the timer does. */
export function breathAt(phases: readonly BreathPhase[], ms: number): BreathMoment {
  const length = breathLength(phases);
  const breaths = Math.floor(ms / length);
  let into = ms - breaths * length;
  for (const [index, phase] of phases.entries()) {
    const lasts = phase.seconds * 1000;
    if (into < lasts) {
      const from = fullAfter(phases, (index === 0 ? phases.length : index) - 1);
      const to = fullAfter(phases, index);
      const eased = (1 - Math.cos((Math.PI * into) / lasts)) / 2;
      return {
        phase,
        secondsLeft: Math.ceil((lasts - into) / 1000),
        fullness: from + (to - from) * eased,
        breaths,
      };
    }
    into -= lasts;
  }
  throw new RangeError('a routine needs at least one phase');
}

/** How full the lungs are when each kind of phase ends. A top-up breath fills the last fifth. */
function fullAfter(phases: readonly BreathPhase[], index: number): number {
  const phase = phases[index];
  if (!phase || phase.kind === 'out') return 0;
  if (phase.kind === 'in') return phases[index + 1]?.kind === 'topUp' ? 0.8 : 1;
  if (phase.kind === 'topUp') return 1;
  return index === 0 ? 0 : fullAfter(phases, index - 1);
}
