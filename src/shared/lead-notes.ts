import { z } from 'zod';
import { day } from './clock.ts';
import { balanceFields } from './guide.ts';

const fullness = z.int().min(0).max(10);

/** A balance wheel (L6): how full each field of a life felt on a day. */
export const wheel = z.strictObject({ day, fields: z.record(z.enum(balanceFields), fullness) });
export type Wheel = z.infer<typeof wheel>;

/**
 * What a lead keeps for themselves alone, in their own journal: their wheels, and on which days they corrected somebody,
 * without whom. It is sent to nobody.
 */
export const leadNotes = z.strictObject({
  /** The newest first; one a day. */
  wheels: z.array(wheel).max(400),
  /** The newest first. */
  corrections: z.array(day).max(2000),
});
export type LeadNotes = z.infer<typeof leadNotes>;

export const noLeadNotes: LeadNotes = { wheels: [], corrections: [] };
