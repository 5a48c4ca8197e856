import type { Clock } from '../shared/clock.ts';
import type { ErrorCode } from '../shared/errors.ts';
import type { UnitCard } from '../shared/hub-contract/desks.ts';
import type { HubInput } from '../shared/hub-contract.ts';
import type { InviteBundle } from '../shared/hub-contract/seats.ts';
import type { TeamBoard } from '../shared/hub-contract/team-board.ts';
import type { MailboxCard, VoiceToken } from '../shared/hub-contract/voices.ts';
import type { NoteBody, NoteState, ReplyBody } from '../shared/note.ts';
import type { SignedRelease } from '../shared/release.ts';
import type { RowFate } from '../shared/seat-contract/leaving.ts';
import type { Voice, WorkKind } from '../shared/voice.ts';
import type { WeekReport } from '../shared/week-report.ts';
import type { Week } from '../shared/week.ts';
import type { Journal } from './journal/journal.ts';
import type { KeyValue } from './journal/settings.ts';

/**
 * One person's place: their open journal, the way to the hub, the time. What it can do is in the functions of this
 * folder.
 */
export interface Seat {
  journal: Journal;
  sync: SeatSync;
  clock: Clock;
  /** A new UUID. */
  newId: () => string;
  /** Told when rows could not be put in the outbox. What the person said is safe; the rows are made up again later. */
  unreported: (error: unknown) => void;
}

/** What a seat needs of the way to the hub; `sync/sync.ts` provides it. `settings` are the open journal's. */
export interface SeatSync {
  joined(): Enrolment | null;
  readInvite(invite: Invite): Promise<{ bundle: InviteBundle; fingerprint: string }>;
  join(settings: KeyValue, invite: Invite, recoverySecret: Uint8Array): Promise<Enrolment>;
  leave(settings: KeyValue): Promise<void>;
  /** The membership as a text, for a journal to carry to another computer; null without one. */
  membership(): string | null;
  /** Takes up a membership that a journal has carried here. Throws `Refusal('alreadyJoined')`. */
  carryOn(membership: string): void;
  /** Takes a week's rows for the outbox in place of earlier ones; false once the earlier ones are on their way. */
  compose(settings: KeyValue, report: WeekReport): Promise<boolean>;
  /** Puts dummies in the place of every message that has no answer yet. */
  withhold(settings: KeyValue): Promise<void>;
  /** Whether there are tokens for a week, without which only dummies can be sent. */
  hasTokens(settings: KeyValue, week: Week): boolean;
  /** What stands in the way to the hub, and since when; null when nothing does. */
  obstacle(): { code: ErrorCode; since: number } | null;
  /** What became of a week's rows, in the order of the attributes; empty when the outbox knows of none. */
  fates(week: Week): RowFate[];
  /** Why the hub is not trusted, or what was not done with it last; null for nothing. */
  trouble(): ErrorCode | null;
  /** What colleagues compare, over all keys that the hub has announced. Throws `Refusal('notJoined')`. */
  fingerprint(): string;
  /** What was released to the team, found signed and linked. */
  results(): {
    card: UnitCard | null;
    unit: readonly SignedRelease[];
    site: readonly SignedRelease[];
    at: number | null;
  };
  /** What the team is told of the work around it. Throws `Refusal`. */
  board(settings: KeyValue): Promise<TeamBoard>;
  voices: SeatVoices;
}

/** The way of raised hands and work reports; `sync/voices.ts` provides it. What talks to a hub throws `Refusal`. */
export interface SeatVoices {
  /** 32 random bytes in hex, for a new note. */
  newSecret(): string;
  /** The mailboxes the team is offered now. */
  mailboxes(settings: KeyValue): Promise<MailboxCard[]>;
  /** How many tokens of a voice are left this week; null while they have not been fetched. */
  left(settings: KeyValue, voice: Voice): number | null;
  /** Takes one of this week's tokens, within the caller's transaction; null when there is none. */
  takeToken(settings: KeyValue, voice: Voice): VoiceToken | null;
  /** Seals a note for its mailboxes. Throws `Refusal('tooLarge', 'words')`, `Refusal('notJoined')`. */
  seal(settings: KeyValue, draft: NoteDraft): Promise<Omit<HubInput<'depositNote'>, 'token'>>;
  deposit(hub: string, note: HubInput<'depositNote'>): Promise<void>;
  status(hub: string, secret: string): Promise<NoteStatus>;
  withdraw(hub: string, secret: string): Promise<void>;
  report(settings: KeyValue, kind: WorkKind, token: VoiceToken): Promise<void>;
}

/** A mailbox and the key of it to seal to. */
export interface SealTarget {
  mailbox: number;
  keyId: number;
  sealKey: string;
}

/** A note before it is sealed. */
export interface NoteDraft {
  content: NoteBody;
  secret: string;
  expiresAt: number;
  to: SealTarget;
  second: (SealTarget & { afterHours: number }) | null;
}

export interface NoteStatus {
  state: NoteState;
  /** Oldest first. */
  replies: ReplyBody[];
}

/** A membership, as the invite pinned it. */
export interface Enrolment {
  hub: string;
  bundle: InviteBundle;
  /** The first week the slot may report in. */
  countsFrom: Week;
}

/** An invite as a person types it: the hub's address and the code on the slip. */
export interface Invite {
  hub: string;
  code: string;
}
