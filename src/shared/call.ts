import { z } from 'zod';
import { instant } from './clock.ts';

export const callPhases = ['idle', 'ringing', 'onCall', 'wrapUp', 'break'] as const;
export const callPhase = z.enum(callPhases);
export type CallPhase = z.infer<typeof callPhase>;

/** What a person's line is doing, and since when. Without any telephony it is idle. */
export const callState = z.strictObject({ phase: callPhase, since: instant });
export type CallState = z.infer<typeof callState>;

/** Whether nothing may appear, sound or take the focus: a call rings or is on. */
export const isBusy = ({ phase }: Pick<CallState, 'phase'>): boolean =>
  phase === 'ringing' || phase === 'onCall';

/** A call that was answered and has ended, with all that is ever known of it. */
export interface EndedCall {
  /** How long it was connected, by this computer's clock. */
  seconds: number;
  transferred: boolean;
  /** The how manyth call of this caller today. */
  repeat: number;
}
