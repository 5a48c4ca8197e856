import { z } from 'zod';
import type { EndedCall } from './call.ts';

/** Why a hard call is offered to be noted. It says something about the call, nothing about the person. */
export const offerReason = z.enum(['transferred', 'repeat', 'long']);
export type OfferReason = z.infer<typeof offerReason>;

/** No call is long below this, in seconds, whatever the person is used to; a site may set its own. */
export const siteMinimum = 600;

/** Below so many known calls a tenth of them says little, and the minimum alone decides. */
const enoughCalls = 30;

/**
 * Above how many seconds a call is long for a person: the 90th percentile (nearest rank) of the lengths of their own
 * last calls, and the minimum of their site.
 */
export function longCallAfter(lengths: readonly number[], minimum: number = siteMinimum): number {
  if (lengths.length < enoughCalls) return minimum;
  const sorted = lengths.toSorted((a, b) => a - b);
  const ninetieth = sorted[Math.ceil(sorted.length * 0.9) - 1];
  return Math.max(minimum, ninetieth ?? minimum);
}

/** Whether a call that has ended is worth an offer: it was handed on, a caller's third of the day or later, or long. */
export function offerFor({ seconds, transferred, repeat }: EndedCall, longAfter: number): OfferReason | null {
  if (transferred) return 'transferred';
  if (repeat >= 3) return 'repeat';
  return seconds > longAfter ? 'long' : null;
}
