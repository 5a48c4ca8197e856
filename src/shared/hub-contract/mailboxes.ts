import { z } from 'zod';
import { instant } from '../clock.ts';
import { noteState } from '../note.ts';
import { type Exchange, hex, id, idInPath, nothing } from './shapes.ts';
import {
  keyNumber,
  mailboxCard,
  mailboxKey,
  mailboxKind,
  sealedNoteLength,
  sealedReplyLength,
} from './voices.ts';

/** Longest a key may be good for, in days. */
export const keyDays = 90;

/** Largest sealed care record, in bytes. */
export const largestCareRecord = 8192;

/** The caller's own mailbox; without keys while it is not set up, and then nobody is offered it. */
export const ownMailbox = z.strictObject({
  org: hex(16),
  mailbox: id,
  kind: mailboxKind,
  keys: z.array(mailboxKey),
});
export type OwnMailbox = z.infer<typeof ownMailbox>;

/** A note in the caller's mailbox: ciphertext, and what the hub knows of it. */
export const sealedRequest = z.strictObject({
  note: hex(32),
  keyId: keyNumber,
  sealed: hex(sealedNoteLength),
  expiresAt: instant,
  state: noteState,
  /** Here because nobody answered it in the mailbox it was sent to first. */
  second: z.boolean(),
});

const sealedCare = z
  .string()
  .regex(/^([0-9a-f]{2})+$/)
  .max(largestCareRecord * 2);
const record = hex(16);

export const careRecord = z.strictObject({
  record,
  keyId: keyNumber,
  sealed: sealedCare,
  /** Counts the writes: a write names the version it changes, 0 for a new record. */
  version: z.int().min(0),
  closed: z.boolean(),
});
export type CareRecord = z.infer<typeof careRecord>;

const noteInPath = z.strictObject({ note: hex(32) });

/** What the owner of a mailbox asks, in the app. No page that a hub serves does: it has no key to open anything with. */
export const mailboxExchanges = {
  myMailbox: { method: 'GET', path: '/v1/mailbox', who: 'recipient', input: nothing, output: ownMailbox },
  /** The next key. Without the signature of the key before, seats have it confirmed by its fingerprint. */
  addMailboxKey: {
    method: 'POST',
    path: '/v1/mailbox/keys',
    who: 'recipient',
    input: mailboxKey,
    output: ownMailbox,
  },
  requests: {
    method: 'GET',
    path: '/v1/mailbox/notes',
    who: 'recipient',
    input: nothing,
    output: z.strictObject({ requests: z.array(sealedRequest) }),
  },
  readNote: {
    method: 'POST',
    path: '/v1/mailbox/notes/:note/read',
    who: 'recipient',
    input: noteInPath,
    output: nothing,
  },
  answerNote: {
    method: 'POST',
    path: '/v1/mailbox/notes/:note/replies',
    who: 'recipient',
    input: noteInPath.extend({ sealed: hex(sealedReplyLength) }),
    output: nothing,
  },
  careRecords: {
    method: 'GET',
    path: '/v1/mailbox/care',
    who: 'recipient',
    input: nothing,
    output: z.strictObject({ records: z.array(careRecord) }),
  },
  putCareRecord: {
    method: 'PUT',
    path: '/v1/mailbox/care/:record',
    who: 'recipient',
    input: careRecord,
    output: z.strictObject({ version: z.int() }),
  },
  /** Mailboxes that a care record may be handed to: leads of the same teams, HR, the assistance programme. */
  fellowMailboxes: {
    method: 'GET',
    path: '/v1/mailboxes',
    who: 'recipient',
    input: nothing,
    output: z.strictObject({ mailboxes: z.array(mailboxCard) }),
  },
  /** Puts a record, sealed anew for its new owner, into another's care list. */
  handOverCare: {
    method: 'POST',
    path: '/v1/mailboxes/:mailbox/care',
    who: 'recipient',
    input: z.strictObject({ mailbox: idInPath, record, keyId: keyNumber, sealed: sealedCare }),
    output: nothing,
  },
} as const satisfies Record<string, Exchange>;

/**
 * Where a signed-in recipient listens (server-sent events): an event `new` without data whenever there is something new
 * in the mailbox. A second stream of the same person ends the first.
 */
export const mailboxEventsPath = '/v1/mailbox/events';
