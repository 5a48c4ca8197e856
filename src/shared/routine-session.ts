import { z } from 'zod';
import { step } from './check-in.ts';
import { day, instant } from './clock.ts';
import { routineId } from './routine.ts';

/** What a page says of a routine that was done; the day and the shift are the app's to know. */
export const routineSessionInput = z.strictObject({
  routine: routineId,
  /** How long it was done, in seconds, pauses not counted; longer than two hours is a window left open. */
  seconds: z.int().min(1).max(7200),
  /** Mood in one tap before it; null where that was skipped. */
  before: step.nullable(),
});
export type RoutineSessionInput = z.infer<typeof routineSessionInput>;

/** One routine done once, as the journal keeps it. It never leaves the seat. */
export const routineSession = z.strictObject({
  id: z.uuid(),
  /** The rostered day, as a check-in's; outside a shift the calendar's. */
  day,
  /** The shift it fell into; null on a day off or after work. */
  shiftId: z.uuid().nullable(),
  ...routineSessionInput.shape,
  begunAt: instant,
  /** Mood in one tap after it; null where that was skipped, or not yet asked. */
  after: step.nullable(),
});
export type RoutineSession = z.infer<typeof routineSession>;

/** The answer to "and now?"; null takes it back. */
export const routineRating = z.strictObject({ id: z.uuid(), after: step.nullable() });
export type RoutineRating = z.infer<typeof routineRating>;
