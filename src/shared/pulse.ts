import { z } from 'zod';
import { step } from './check-in.ts';
import { day, instant } from './clock.ts';
import { theme } from './theme.ts';

/**
 * The five items of the two-week pulse, in the order of `pulse.1` to `pulse.5` (SCIENCE.md, own wording; not a validated
 * instrument). Each is agreed with from 1 (not at all) to 5 (completely). Ids and order are stable for ever.
 */
export const pulseItems = ['wornOut', 'stress', 'recovered', 'workload', 'supported'] as const;
export type PulseItem = (typeof pulseItems)[number];

/** What is said in a pulse: the five answers, and a theme to be heard upward or none. */
export const pulseInput = z.strictObject({
  wornOut: step,
  stress: step,
  recovered: step,
  workload: step,
  supported: step,
  theme: theme.nullable(),
});
export type PulseInput = z.infer<typeof pulseInput>;

/** A pulse as the journal keeps it: it belongs to the shift after which it was answered. */
export const pulse = z.strictObject({
  id: z.uuid(),
  shiftId: z.uuid(),
  day,
  at: instant,
  ...pulseInput.shape,
});
export type Pulse = z.infer<typeof pulse>;

/** A later edit: only what changes is named. */
export const pulseEdit = pulseInput.partial().extend({ id: z.uuid() });
export type PulseEdit = z.infer<typeof pulseEdit>;
