import { z } from 'zod';
import { nothing, type SeatExchange } from './shapes.ts';

/** What can come to a seat from somebody: an answer to a raised hand (S8), praise sealed to it (L5). */
export const arrivalKinds = ['answer', 'praise'] as const;
export const arrivalKind = z.enum(arrivalKinds);
export type ArrivalKind = z.infer<typeof arrivalKind>;

export const arrivals = z.strictObject({
  /** How many of each have not been read yet. */
  unread: z.record(arrivalKind, z.int().min(0)),
  /** Whether a notification may say that there is something, and never what or from whom. */
  notify: z.boolean(),
});
export type Arrivals = z.infer<typeof arrivals>;

/** What has come and was not read yet; `sync` is announced when something has. */
export const arrivalCalls = {
  arrivals: { input: nothing, output: arrivals },
  /** The person is looking at the page on which all of this kind stands. */
  readArrivals: { input: z.strictObject({ kind: arrivalKind }), output: arrivals },
  setArrivalNotice: { input: z.strictObject({ on: z.boolean() }), output: arrivals },
} as const satisfies Record<string, SeatExchange>;
