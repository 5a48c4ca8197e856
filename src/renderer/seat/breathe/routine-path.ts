import { type Routine, routines } from '../../../shared/routine.ts';

/** A routine in one of its lengths, as an address names it. */
export interface ChosenRoutine {
  routine: Routine;
  seconds: number;
  /** Without a question before it: right after a hard call nobody wants one. */
  atOnce: boolean;
}

/** Where a routine is: `/breathe/sigh`, in its short form `/breathe/sigh-60`, and at once `/breathe/sigh-60-now`. */
export function routinePath({ routine: { id, seconds: full }, seconds, atOnce }: ChosenRoutine): string {
  if (atOnce) return `/breathe/${id}-${seconds}-now`;
  return seconds === full ? `/breathe/${id}` : `/breathe/${id}-${seconds}`;
}

/** What the last part of such an address names; null for one that names nothing. */
export function routineAt(part: string | undefined): ChosenRoutine | null {
  const [id, seconds, now] = part?.split('-') ?? [];
  const routine = routines.find((r) => r.id === id);
  if (!routine) return null;
  const isShort = seconds === String(routine.shortSeconds);
  return {
    routine,
    seconds: (isShort && routine.shortSeconds) || routine.seconds,
    atOnce: now === 'now',
  };
}
