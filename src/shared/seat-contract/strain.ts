import { z } from 'zod';
import { step } from '../check-in.ts';
import { day } from '../clock.ts';
import { routineId } from '../routine.ts';
import { strainReasons, tiers } from '../strain/tier.ts';
import { stressor } from '../stressor.ts';
import { nothing, type SeatExchange } from './shapes.ts';

/** One reason of a tier, with what was said on the days behind it. */
export const strainWhy = z.strictObject({
  id: z.enum(strainReasons),
  /** Oldest first. `mood` is the lowest of the day where the reason is how the days felt, else null. */
  days: z.array(z.strictObject({ day, mood: step.nullable() })).min(1),
  /** For `stressorLoad`: what was named most often on those days, at most three. */
  stressors: z.array(stressor).max(3),
});
export type StrainWhy = z.infer<typeof strainWhy>;

/** S7: the person's own tier, and why. When it is off, nothing is worked out and there is nothing to tell. */
export const strainView = z.discriminatedUnion('on', [
  z.strictObject({ on: z.literal(false) }),
  z.strictObject({
    on: z.literal(true),
    tier: z.enum(tiers),
    /** The last rostered day, which the tier stands after; null before the first. */
    after: day.nullable(),
    /** Days with a check-in that it was worked out from. */
    scoredDays: z.int().min(0),
    /** From watch upwards, all that speaks for it. */
    reasons: z.array(strainWhy),
    /** Routines that likely helped before, surest first. */
    helped: z.array(routineId),
  }),
]);
export type StrainView = z.infer<typeof strainView>;

/** What Today may hint at: one quiet line, and the neutral card of help (S9). */
export const notice = z.strictObject({
  /** Null when the early notice is off. */
  tier: z.enum(tiers).nullable(),
  /** Whether the card of help is offered: by what was just said, or at reach out; not again in a shift it was put away in. */
  help: z.boolean(),
});
export type Notice = z.infer<typeof notice>;

export const strainCalls = {
  strain: { input: nothing, output: strainView },
  setStrain: { input: z.strictObject({ on: z.boolean() }), output: strainView },
  notice: { input: nothing, output: notice },
  putHelpAway: { input: nothing, output: notice },
} as const satisfies Record<string, SeatExchange>;
