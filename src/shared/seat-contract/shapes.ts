import { z } from 'zod';

/** One call between a window and the app: what goes in, what comes out. */
export interface SeatExchange {
  input: z.ZodType;
  output: z.ZodType;
}

export const nothing = z.strictObject({});
export const byId = z.strictObject({ id: z.uuid() });
/** Sixteen groups of four hex digits, to compare by eye. */
export const fingerprint = z.string().regex(/^[0-9a-f]{4}( [0-9a-f]{4}){15}$/);
