import { z } from 'zod';
import { careContent } from '../care.ts';
import { instant } from '../clock.ts';
import { id } from '../hub-contract/shapes.ts';
import { mailboxKind } from '../hub-contract/voices.ts';
import { noteContent, noteState, replyContent } from '../note.ts';
import { exportedFile } from './journal.ts';
import { fingerprint, nothing, type SeatExchange } from './shapes.ts';

/** Long enough that a stolen file is not opened by guessing; the page says how to choose one. */
export const passphrase = z.string().min(10).max(200);

/** A passphrase as somebody types it, right or wrong. */
const typed = z.string().min(1).max(200);

/** The mailbox of whoever is signed in at the desk. */
export const mailboxState = z.strictObject({
  stage: z.enum([
    /** Nobody is offered this mailbox until it has a key. */
    'notSetUp',
    /** Its keys are on another computer: bring them here as a file, or begin anew and have it confirmed again. */
    'elsewhere',
    'locked',
    'open',
  ]),
  kind: mailboxKind,
  /** What senders compare with the one they are shown; null without a key. */
  fingerprint: fingerprint.nullable(),
  /** When the newest key ends. Opening the mailbox renews it in its last two weeks. */
  expiresAt: instant.nullable(),
});
export type MailboxState = z.infer<typeof mailboxState>;

const noteRef = z.string().regex(/^[0-9a-f]{64}$/);
const recordRef = z.string().regex(/^[0-9a-f]{32}$/);

/** A raised hand, opened on this computer. */
export const openedRequest = z.strictObject({
  note: noteRef,
  /** When it was raised, by the sender's clock. */
  at: instant,
  state: noteState,
  /** Here because nobody answered it where it was sent first. */
  second: z.boolean(),
  /** Null where it does not open: sealed to a key that is not here, changed on the way, or signed by nobody. */
  opened: z
    .strictObject({
      content: noteContent,
      /** The slot that signed: the same over all notes of one person, and no name. */
      slot: z.string(),
    })
    .nullable(),
});
export type OpenedRequest = z.infer<typeof openedRequest>;

const careEntry = z.strictObject({
  record: recordRef,
  version: z.int().min(0).max(1_000_000),
  closed: z.boolean(),
  /** Null where it does not open with the keys that are here. */
  content: careContent.nullable(),
});
export type CareEntry = z.infer<typeof careEntry>;

/**
 * L3, L10, L11: requests and the care list, for the lead's, HR's and the assistance programme's pages in the app. They work
 * for whoever is signed in at the desk, and no page that a hub serves has them. All but the first five want an open
 * mailbox: `mailboxLocked`.
 */
export const mailboxCalls = {
  mailbox: { input: nothing, output: mailboxState },
  /** Makes the first key, or begins anew; seats then have it confirmed by its fingerprint. */
  setUpMailbox: { input: z.strictObject({ passphrase, anew: z.boolean() }), output: mailboxState },
  /** Refused with `wrongPassphrase`, `tooManyTries`, `keystoreLost`. */
  openMailbox: { input: z.strictObject({ passphrase: typed }), output: mailboxState },
  lockMailbox: { input: nothing, output: mailboxState },
  /** Brings the keys of another computer here, under a passphrase of this one. */
  importMailbox: {
    input: z.strictObject({
      text: z.string().min(1).max(50_000),
      filePassphrase: typed,
      passphrase,
    }),
    output: mailboxState,
  },
  /** The keys as a file that opens with this passphrase alone, on any computer. */
  exportMailbox: { input: z.strictObject({ passphrase }), output: exportedFile },
  /** From the first time on the hub is listened to, and `mailbox` announced when there may be something new. */
  openRequests: { input: nothing, output: z.strictObject({ requests: z.array(openedRequest) }) },
  /** Whether what is new is known at once; otherwise it is looked for every half minute. */
  mailboxLive: { input: nothing, output: z.strictObject({ live: z.boolean() }) },
  readRequest: { input: z.strictObject({ note: noteRef }), output: nothing },
  answerRequest: { input: z.strictObject({ note: noteRef, reply: replyContent }), output: nothing },
  careList: { input: nothing, output: z.strictObject({ entries: z.array(careEntry) }) },
  /** A new entry has version 0 and an id from `newCareRecord`. Refused with `changedMeanwhile`, `tooLarge`. */
  putCare: {
    input: careEntry.extend({ content: careContent }),
    output: z.strictObject({ version: z.int() }),
  },
  newCareRecord: { input: nothing, output: z.strictObject({ record: recordRef }) },
  /** Colleagues an entry can be handed to. */
  fellows: {
    input: nothing,
    output: z.strictObject({
      fellows: z.array(
        z.strictObject({
          mailbox: id,
          kind: mailboxKind,
          name: z.string(),
          fingerprint,
        }),
      ),
    }),
  },
  /** Seals an entry for a colleague, with the consent of the person it is about; the own one stays until it is closed. */
  handOver: {
    input: z.strictObject({ record: recordRef, mailbox: id, fingerprint }),
    output: nothing,
  },
} as const satisfies Record<string, SeatExchange>;
