import { z } from 'zod';
import { callState } from '../call.ts';
import { callEventTypes } from '../call-event.ts';
import { errorCode } from '../errors.ts';
import { offerReason } from '../hard-call-offer.ts';
import { nothing, type SeatExchange } from './shapes.ts';

/** How the seat knows of calls: not at all, from telephony events, or from the microphone being in use. */
export const callSource = z.enum(['off', 'telephony', 'microphone']);
export type CallSource = z.infer<typeof callSource>;

/** What Today shows of calls. */
export const callView = callState.extend({
  source: callSource,
  /** A hard call to offer, for the last call that ended; never while one rings or is on. */
  offer: offerReason.nullable(),
});
export type CallView = z.infer<typeof callView>;

/** The origin of the page in which a telephony's desktop runs. */
export const pageOrigin = z.string().regex(/^https:\/\/[a-z0-9.-]{1,200}(:\d{1,5})?$/);

/** S3: how the telephony reaches this seat, for whoever sets it up. */
export const callSetup = z.strictObject({
  source: callSource,
  /** Where events are sent; null until it was first switched on. */
  address: z.url().nullable(),
  token: z.string(),
  pageOrigin: pageOrigin.nullable(),
  /** Why it does not listen although it should. */
  trouble: errorCode.nullable(),
  lastEvent: z.strictObject({ type: z.enum(callEventTypes), secondsAgo: z.int().nonnegative() }).nullable(),
  /** Since the app was started. */
  eventsHeard: z.int().nonnegative(),
  /** Whether this system tells that a microphone is in use. */
  microphoneTold: z.boolean(),
});
export type CallSetup = z.infer<typeof callSetup>;

/** Call state, the offer after a call, and the way of the telephony to this seat. */
export const callCalls = {
  callState: { input: nothing, output: callView },
  /** The offer of this call is not shown again, whether or not something was noted. */
  dismissHardCallOffer: { input: nothing, output: nothing },
  callSetup: { input: nothing, output: callSetup },
  setCallSource: { input: z.strictObject({ source: callSource }), output: callSetup },
  setCallPage: { input: z.strictObject({ pageOrigin: pageOrigin.nullable() }), output: callSetup },
  /** A new token; adapters with the old one are refused from now on. */
  renewCallToken: { input: nothing, output: callSetup },
  /** Another free port, when another program has taken ours. */
  changeCallPort: { input: nothing, output: callSetup },
} as const satisfies Record<string, SeatExchange>;
