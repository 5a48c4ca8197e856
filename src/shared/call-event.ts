import { z } from 'zod';

/**
 * A call's name in the telephony, so that two calls at once are told apart. Digits alone are refused: they might be a
 * caller's number. Left out by telephony that knows of one call at a time.
 */
export const callId = z
  .string()
  .regex(/^[\w.:-]{1,64}$/)
  .refine((id) => !/^\d+$/.test(id), { error: 'may be a telephone number' });

const call = callId.optional();
/** The how manyth call of this caller today it is, counted where the caller is known: 1 the first, 9 the ninth or later. */
const repeat = z.int().min(1).max(9).optional();
const nothing = z.strictObject({});

/**
 * What the telephony says about one person's line, by CloudEvents type. `data` takes these fields and no others: whoever
 * sends a caller's number is refused, not tolerated.
 */
export const callEventData = {
  'sidetone.call.ringing': z.strictObject({ call, repeat }),
  'sidetone.call.connected': z.strictObject({ call, repeat }),
  /** The person handed the call on; `ended` follows. */
  'sidetone.call.transferred': z.strictObject({ call }),
  'sidetone.call.ended': z.strictObject({ call }),
  'sidetone.wrap-up.began': z.strictObject({ call }),
  'sidetone.wrap-up.ended': nothing,
  'sidetone.break.began': nothing,
  'sidetone.break.ended': nothing,
  /** Everything there is at this moment, sent by an adapter that may have missed something. */
  'sidetone.line.current': z.strictObject({
    calls: z.array(z.strictObject({ call: callId, connected: z.boolean() })).max(16),
    wrapUp: z.boolean(),
    break: z.boolean(),
  }),
} as const;

type Data = typeof callEventData;
export type CallEventType = keyof Data;

/** One event of the telephony: a CloudEvent's type and data. Adapters use this type. */
export type CallEvent = { [T in CallEventType]: { type: T; data: z.infer<Data[T]> } }[CallEventType];

// Object.keys does not say which keys; these are all there are.
export const callEventTypes = Object.keys(callEventData) as CallEventType[];

export function isCallEventType(type: string): type is CallEventType {
  return Object.hasOwn(callEventData, type);
}
