import { z } from 'zod';
import { day, instant } from '../clock.ts';
import { errorCode } from '../errors.ts';
import { id } from '../hub-contract/shapes.ts';
import { mailboxKind } from '../hub-contract/voices.ts';
import { noteContent, noteState, replyContent, secondAfter } from '../note.ts';
import { workKind } from '../voice.ts';
import { byId, fingerprint, nothing, type SeatExchange } from './shapes.ts';

/** Somebody a hand can be raised to. */
export const recipient = z.strictObject({
  mailbox: id,
  kind: mailboxKind,
  name: z.string(),
  /** What to compare with the one on their own screen. */
  fingerprint,
  /**
   * `new`: compare the fingerprint and confirm it before writing. `changed`: the key is not the one that was confirmed, and
   * nothing is sent to it until it is confirmed anew.
   */
  trust: z.enum(['confirmed', 'new', 'changed']),
  /** By their own word (L11): away until and including a day, and who covers. Null when they are there. */
  away: z.strictObject({ until: day, cover: z.string().nullable() }).nullable(),
});
export type Recipient = z.infer<typeof recipient>;

const party = recipient.pick({ mailbox: true, kind: true, name: true });

/** A raised hand, as the person's own journal keeps it. */
export const hand = z.strictObject({
  id: z.uuid(),
  at: instant,
  content: noteContent,
  to: party,
  /** Who sees it when nobody has answered after so many hours; null for nobody. */
  second: party.extend({ afterHours: z.int().min(secondAfter.from).max(secondAfter.to) }).nullable(),
  /** `waiting`: kept here, and sent when the hub can be reached. `refused`: it cannot be sent, and `why` says why. */
  state: z.enum(['waiting', 'refused', ...noteState.options]),
  why: errorCode.nullable(),
  /** Being taken back; done when the hub has been reached. */
  lowering: z.boolean(),
  /** Oldest first. */
  replies: z.array(replyContent),
});
export type Hand = z.infer<typeof hand>;

/** A work report of today, as the person's own journal keeps it. */
export const ownWorkReport = z.strictObject({
  id: z.uuid(),
  at: instant,
  /** The site's day it is counted under; a report that the day ran out on is not counted. */
  day,
  kind: workKind,
  state: z.enum(['waiting', 'counted', 'notCounted']),
});
export type OwnWorkReport = z.infer<typeof ownWorkReport>;

/** S8 and S20: what the seat's page of raised hands shows. */
export const hands = z.strictObject({
  recipients: z.array(recipient),
  /** Why the hub could not be asked who can be written to; null when it was not asked or has answered. */
  trouble: errorCode.nullable(),
  /** How many can still be sent this week; null while the week's tokens have not been fetched. */
  left: z.strictObject({ note: z.int().nullable(), work: z.int().nullable() }),
  /** Newest first. */
  hands: z.array(hand),
  /** Today's, newest first. */
  workReports: z.array(ownWorkReport),
});
export type Hands = z.infer<typeof hands>;

export const raiseHandInput = z.strictObject({
  content: noteContent,
  to: id,
  second: z
    .strictObject({ mailbox: id, afterHours: z.int().min(secondAfter.from).max(secondAfter.to) })
    .nullable(),
});
export type RaiseHandInput = z.infer<typeof raiseHandInput>;

/** Raising a hand and lowering it, and the same-day work report. `sync` is announced when one of them has moved on. */
export const handCalls = {
  /** What is known here, at once. */
  hands: { input: nothing, output: hands },
  /** Asks the hub who can be written to, which may take a while; without an answer `trouble` says why. */
  lookUpRecipients: { input: nothing, output: hands },
  /** The person has compared the fingerprint. */
  confirmRecipient: { input: z.strictObject({ mailbox: id, fingerprint }), output: hands },
  /** Kept before anything is sent. Refused with `tooLarge`, `voicesUsedUp`, `mailboxGone`, `mailboxNotConfirmed`. */
  raiseHand: { input: raiseHandInput, output: hand },
  lowerHand: { input: byId, output: hand },
  /**
   * Removes a hand that is over, or an introduction that could not be sent, from the journal for good. Refused with
   * `notFound`, and `badInput` for one that is not over.
   */
  forgetNote: { input: byId, output: nothing },
  /** Refused with `voicesUsedUp`, `notJoined`. */
  workReport: { input: z.strictObject({ kind: workKind }), output: ownWorkReport },
} as const satisfies Record<string, SeatExchange>;
