import { z } from 'zod';
import { instant } from '../clock.ts';
import { noteState, secondAfter } from '../note.ts';
import { workKind } from '../voice.ts';
import { week } from '../week.ts';
import { away } from './relief.ts';
import { type Exchange, hex, id, idInPath, name, nothing } from './shapes.ts';
import { workCount } from './team-board.ts';

/** Bytes of a sealed note and of a sealed reply, as `protocol/note.ts` makes them. */
export const sealedNoteLength = 721;
export const sealedReplyLength = 560;

/** A voice's token as it is spent. */
const voiceToken = z.strictObject({ week, nonce: hex(32), output: hex(64) });
export type VoiceToken = z.infer<typeof voiceToken>;

export const keyNumber = z.int().min(1).max(65_535);

/** One key of a mailbox's history. */
export const mailboxKey = z.strictObject({
  keyId: keyNumber,
  /** X25519: notes are sealed to it. */
  sealKey: hex(32),
  /** Ed25519: signs the next key. */
  signKey: hex(32),
  expiresAt: instant,
  /** By the key before, over `mailboxKeyText`; null for a first key, which people compare by its fingerprint. */
  signature: hex(64).nullable(),
});
export type MailboxKey = z.infer<typeof mailboxKey>;

export const mailboxKind = z.enum(['lead', 'hr', 'assistance']);
export type MailboxKind = z.infer<typeof mailboxKind>;

/** A mailbox that can be written to, with its whole history of keys, oldest first. */
export const mailboxCard = z.strictObject({
  mailbox: id,
  kind: mailboxKind,
  name,
  keys: z.array(mailboxKey).min(1),
  /** By their own word; a seat looks whether the day has passed where it is. */
  away: away.nullable(),
});
export type MailboxCard = z.infer<typeof mailboxCard>;

/** A note as it lies in one mailbox. */
const envelope = z.strictObject({ mailbox: id, keyId: keyNumber, sealed: hex(sealedNoteLength) });

const workCounts = z.strictObject({ reports: z.array(workCount) });
export type WorkReports = z.infer<typeof workCounts>;

/** What is said by choice: notes and same-day work reports. No session: a token speaks, or an address only the note carries. */
export const voiceExchanges = {
  mailboxes: {
    method: 'POST',
    path: '/v1/mailboxes',
    who: 'anyone',
    /** As `unitOf` told: the same for everyone in the team. */
    input: z.strictObject({ team: id, door: hex(16) }),
    output: z.strictObject({ mailboxes: z.array(mailboxCard) }),
  },
  depositNote: {
    method: 'POST',
    path: '/v1/notes',
    who: 'anyone',
    input: z.strictObject({
      /** `noteId` of the note's address. */
      id: hex(32),
      /** `withdrawHash` of the secret that withdraws it. */
      withdrawHash: hex(32),
      expiresAt: instant,
      first: envelope,
      /** Shown to the second mailbox when nobody has answered by then. */
      second: envelope.extend({ afterHours: z.int().min(secondAfter.from).max(secondAfter.to) }).nullable(),
      token: voiceToken,
    }),
    output: nothing,
  },
  noteStatus: {
    method: 'POST',
    path: '/v1/notes/status',
    who: 'anyone',
    input: z.strictObject({ address: hex(32) }),
    output: z.strictObject({ state: noteState, replies: z.array(hex(sealedReplyLength)) }),
  },
  withdrawNote: {
    method: 'POST',
    path: '/v1/notes/withdraw',
    who: 'anyone',
    input: z.strictObject({ address: hex(32), secret: hex(32) }),
    output: nothing,
  },
  workReport: {
    method: 'POST',
    path: '/v1/work-reports',
    who: 'anyone',
    input: z.strictObject({ team: id, kind: workKind, token: voiceToken }),
    output: z.strictObject({ counted: z.literal(true) }),
  },
  /** S20 for the lead: what was said in the last 14 days of the site, oldest first. */
  workReports: {
    method: 'GET',
    path: '/v1/units/:unit/work-reports',
    who: 'lead',
    input: z.strictObject({ unit: idInPath }),
    output: workCounts,
  },
} as const satisfies Record<string, Exchange>;
