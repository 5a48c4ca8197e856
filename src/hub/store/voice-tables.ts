import type { Generated } from 'kysely';
import type { Day } from '../../shared/clock.ts';
import type { MailboxKey } from '../../shared/hub-contract/voices.ts';
import type { NoteState } from '../../shared/note.ts';
import type { WorkKind } from '../../shared/voice.ts';

// What is said by choice, and the mailboxes it lies in.

/** Same-day work reports as they were said: no token, no time of day. */
export interface WorkCountTable {
  unit: number;
  /** The site's calendar day. */
  day: Day;
  kind: WorkKind;
  n: number;
}

/** Keys of the mailboxes; a mailbox has the number of its owner's account. */
export interface MailboxKeyTable extends MailboxKey {
  mailbox: number;
}

/** A raised hand: what its sender may ask about it. What it says lies sealed in its envelopes. */
export interface NoteTable {
  /** Hash of the address that only sender and recipient know. */
  id: string;
  withdrawHash: string;
  /** SHA-256 of the deposit, so that the identical one is answered again. */
  depositHash: string;
  expiresAt: number;
  state: NoteState;
  /** When it was answered last, withdrawn or expired; it is forgotten 30 days later. */
  closedAt: number | null;
}

/** A note as it lies in one mailbox; gone once the note is withdrawn or expired. */
export interface NoteEnvelopeTable {
  note: string;
  mailbox: number;
  keyId: number;
  sealed: string;
  /** 0 for the first mailbox; for the second, when it is shown there unless somebody has answered. */
  visibleFrom: number;
  /** 0 or 1: whether it was opened in this mailbox. */
  opened: Generated<number>;
}

/** Answers to a note, sealed to a key that only the note carries; `n` from 1. */
export interface NoteReplyTable {
  note: string;
  n: number;
  sealed: string;
}

/** What a mailbox's owner keeps about those who asked, sealed to the mailbox's own key. */
export interface CareRecordTable {
  mailbox: number;
  id: string;
  keyId: number;
  sealed: string;
  version: number;
  /** When it was closed; it is forgotten 30 days later. */
  closedAt: number | null;
}

/** Somebody with a mailbox who is away, by their own word. */
export interface AwayTable {
  account: number;
  until: Day;
  /** Who covers meanwhile; null for nobody. */
  cover: number | null;
}

export interface VoiceTables {
  workCount: WorkCountTable;
  mailboxKey: MailboxKeyTable;
  note: NoteTable;
  noteEnvelope: NoteEnvelopeTable;
  noteReply: NoteReplyTable;
  careRecord: CareRecordTable;
  away: AwayTable;
}
