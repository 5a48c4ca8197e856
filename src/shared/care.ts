import { z } from 'zod';
import { day, instant } from './clock.ts';

/** One person on the care list: somebody who asked, and what was agreed. Sealed before it leaves its owner's computer. */
export const careContent = z.strictObject({
  /** The name they gave, or how the owner remembers them. */
  who: z.string().max(80),
  /** The note it began with, and the slot that signed it; null for one that was begun without. */
  note: z.string().nullable(),
  slot: z.string().nullable(),
  nextContact: day.nullable(),
  followUps: z.array(z.strictObject({ at: instant, words: z.string() })),
  /** What came of it; null while it is open. */
  outcome: z.string().nullable(),
});
export type CareContent = z.infer<typeof careContent>;
