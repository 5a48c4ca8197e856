import { z } from 'zod';
import { pulse, pulseEdit, pulseInput } from '../pulse.ts';
import { byId, nothing, type SeatExchange } from './shapes.ts';

/** The two-week pulse as the person sees it. */
export const pulses = z.strictObject({
  /** The card may ask: a shift of a pulse week has just ended, nothing was answered in that week and it was not put off. */
  asked: z.boolean(),
  /** Every pulse that was answered, newest first. */
  pulses: z.array(pulse),
});
export type Pulses = z.infer<typeof pulses>;

export const pulseCalls = {
  pulses: { input: nothing, output: pulses },
  recordPulse: { input: pulseInput, output: pulse },
  editPulse: { input: pulseEdit, output: pulse },
  deletePulse: { input: byId, output: pulse },
  /** Undo of `deletePulse`. */
  putBackPulse: { input: pulse, output: pulse },
  /** "Not now": not asked again after this shift. */
  putOffPulse: { input: nothing, output: pulses },
} as const satisfies Record<string, SeatExchange>;
