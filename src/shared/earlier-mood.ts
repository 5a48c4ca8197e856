import { z } from 'zod';
import { note, step, tag } from './check-in.ts';
import { day, instant } from './clock.ts';

/**
 * A mood noted in another diary before this one. It belongs to no shift and has no calm, so it is not a check-in and
 * moves neither the trend nor the early notice; the year in faces shows it on days without one.
 */
export const earlierMood = z.strictObject({
  id: z.uuid(),
  day,
  at: instant,
  mood: step,
  activities: z.array(tag).max(60),
  note,
});
export type EarlierMood = z.infer<typeof earlierMood>;
