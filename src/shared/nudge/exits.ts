import { z } from 'zod';
import type { BreakRecord } from './break-record.ts';
import { nudgeRule as rule } from './rule.ts';

/** Minutes by which a break can be put off. */
export const postponeMinutes = z.literal([5, 10]);
export type PostponeMinutes = z.infer<typeof postponeMinutes>;

/** The ways out of an offer. There is always one: skipping takes a second press at most. */
export const exits = z.strictObject({
  later: z.array(postponeMinutes),
  skip: z.enum(['atOnce', 'afterAsking']),
});
export type Exits = z.infer<typeof exits>;

/** Which ways out an offer has, by the shift's records; "hold me to it" leaves fewer. */
export function exitsOf(
  { postponed }: BreakRecord,
  records: readonly BreakRecord[],
  holdMeToIt: boolean,
): Exits {
  if (!holdMeToIt) return { later: postponed < rule.postpones ? [5, 10] : [], skip: 'atOnce' };
  const skips = records.filter(({ fate }) => fate === 'skipped').length;
  return {
    later: postponed < rule.heldPostpones ? [5] : [],
    skip: skips < rule.freeSkips ? 'atOnce' : 'afterAsking',
  };
}
