import { z } from 'zod';
import { day } from '../clock.ts';
import { routineRating, routineSession, routineSessionInput } from '../routine-session.ts';
import { byId, type SeatExchange } from './shapes.ts';

/** Routines done, and how one felt before and after. */
export const routineCalls = {
  /** Once it is over. "And now?" comes after it, so that whoever leaves without a word has it noted all the same. */
  recordRoutineSession: { input: routineSessionInput, output: routineSession },
  rateRoutineSession: { input: routineRating, output: routineSession },
  deleteRoutineSession: { input: byId, output: routineSession },
  /** Undo of `deleteRoutineSession`. */
  putBackRoutineSession: { input: routineSession, output: routineSession },
  /** Those of the days from `from` to `to`, both included; oldest first. */
  routineSessionsBetween: {
    input: z.strictObject({ from: day, to: day }),
    output: z.array(routineSession),
  },
} as const satisfies Record<string, SeatExchange>;
