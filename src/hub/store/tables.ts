import type { Generated, Kysely } from 'kysely';
import type { Day } from '../../shared/clock.ts';
import type { Role } from '../../shared/hub-contract/accounts.ts';
import type { HuddleForm } from '../../shared/huddle.ts';
import type { PraiseInput } from '../../shared/praise.ts';
import type { SignalRule } from '../../shared/signals.ts';
import type { KeyLogEntry } from '../../shared/key-log.ts';
import type { MailboxKey } from '../../shared/hub-contract/voices.ts';
import type { Month } from '../../shared/month-grid.ts';
import type { NoteState } from '../../shared/note.ts';
import type { WorkKind } from '../../shared/voice.ts';
import type { SiteHelpLine } from '../../shared/site-help.ts';
import type { Attribute } from '../../shared/week-report.ts';
import type { WorkAction } from '../../shared/work-action.ts';
import type { PublishedNumber } from '../release/ledger.ts';

// Every table of the hub. Keys are natural, nothing a report touches has a time or an order of arrival, and SQLite keeps
// those tables without row numbers. Weeks and quarters are the numbers of src/shared/week.ts, hex is lower case.

/** The one organisation of this hub. */
export interface OrganisationTable {
  /** Random id, 32 hex digits: part of every token's public info. */
  org: string;
  name: string;
  firstDay: number;
  settleHours: number;
}

export interface SiteTable {
  id: number;
  name: string;
  zone: string;
}

export interface TeamTable {
  id: number;
  site: number;
  name: string;
  headcount: number;
}

export interface AccountTable {
  id: number;
  login: string;
  name: string;
  role: Role;
  /** PHC string; null until the person has taken the account up. */
  password: string | null;
}

export interface LeadTeamTable {
  account: number;
  team: number;
}

export interface AccountLinkTable {
  /** SHA-256 of the link's token. */
  hash: string;
  /** Null for the link of the first administrator. */
  account: number | null;
  expiresAt: number;
}

export interface InviteTable {
  locator: string;
  team: number;
  bundle: string;
  mac: string;
  expiresAt: number;
  /** 0 or 1. Which slot used it is not kept. */
  used: Generated<number>;
}

/** A membership: an Ed25519 public key, and the first week it counts in. */
export interface SlotTable {
  slotKey: string;
  team: number;
  countsFrom: number;
  /** 32 random hex digits, new each time the slot joins: what it signs to leave. */
  membership: string;
}

/** What is released: one or several teams of a site. It keeps its number while it is made of the same teams. */
export interface UnitTable {
  id: number;
  site: number;
}

export interface UnitQuarterTable {
  unit: number;
  quarter: number;
  /** The week of the quarter from which it is there. */
  firstWeek: number;
  /** Slots on its first roster of the quarter: the only figure that is shown. Below eight it is never released. */
  enrolled: number;
}

export interface UnitTeamTable {
  quarter: number;
  team: number;
  unit: number;
}

/** Weeks that have begun at a site, each once. */
export interface SiteWeekTable {
  site: number;
  week: number;
  /** 0 until its time has come and the releases are stored, then 1. */
  released: Generated<number>;
}

/** Weeks of a site that take no reports and publish nothing, because what the hub knew of them is lost. */
export interface VoidedWeekTable {
  site: number;
  week: number;
}

/** How far the database has come: a number that only grows, and that a file beside it remembers too. */
export interface HighWaterTable {
  onlyOne: 1;
  mark: number;
}

/** Who may report: the slots that were enrolled when the week began. */
export interface RosterTable {
  week: number;
  slotKey: string;
  unit: number;
}

/** Sets of tokens given to a slot for a week, so that a second one is refused; deleted when the week is released. */
export interface IssuanceTable {
  slotKey: string;
  week: number;
  /** Which set: the ten of the report, or the voices. */
  part: 'blinded' | 'voices';
  /** SHA-256 of the set as it was asked for. */
  blindedHash: string;
}

/** Tokens that were spent, by the hash of their nonce. */
export interface SpentTable {
  week: number;
  nonceHash: string;
}

/** All that is kept of reports: how many rows had a value. Dummies are not in it. */
export interface CountTable {
  unit: number;
  week: number;
  attribute: Attribute;
  value: number;
  n: number;
}

/** Published results for good, as `signedRelease` has them. */
export interface ReleaseTable {
  subject: string;
  week: number;
  body: string;
  previous: string;
  signature: string;
}

/** The key log as it is published, and what only the hub knows of each key. */
export interface KeyLogTable extends KeyLogEntry {
  /** 16 random bytes in hex, which with the hub's own secret give the key's secret half; null once it is forgotten. */
  salt: string | null;
}

/** What a unit carries from one release to the next, as JSON: held weeks and pooled names. */
export interface UnitMemoryTable {
  unit: number;
  memory: string;
}

/** Every number that was published of a unit's week. The key is what keeps it from being charged twice. */
export interface LedgerTable {
  unit: number;
  week: number;
  number: PublishedNumber;
}

/** Slots that were enrolled in a unit when a week began. */
export interface AuditCellTable {
  unit: number;
  week: number;
  slots: number;
}

/** Which cells a published sum adds up: the audit's matrix. */
export interface AuditSumTable {
  subject: string;
  /** The week it was published for. */
  released: number;
  unit: number;
  week: number;
}

/** What was changed about the work of a unit. */
export interface WorkActionTable {
  id: number;
  unit: number;
  action: WorkAction | null;
  words: string | null;
  owner: string;
  begun: string;
  due: string | null;
  /** The finding it answers. */
  rule: SignalRule | null;
  state: 'open' | 'done' | 'dropped';
  /** The day it was done or dropped, and why. */
  ended: string | null;
  why: string | null;
  /** The lead who wrote it down. */
  account: number;
}

/** The telephony's figures of a team's day, as imported. */
export interface OperationsDayTable {
  team: number;
  day: string;
  queueSeconds: number | null;
  occupancy: number | null;
  handlingSeconds: number | null;
  lostBreaks: number | null;
}

/** SHA-256 of the token that other programs send the telephony's figures with; at most one. */
export interface ImportTokenTable {
  hash: string;
}

/** A subject's week that the audit did not let out, for the privacy desk. */
export interface AuditRefusalTable {
  subject: string;
  week: number;
}

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

/** A peak day that a lead has marked for a team. */
export interface SurgeDayTable {
  team: number;
  day: Day;
  what: string;
}

/** Somebody with a mailbox who is away, by their own word. */
export interface AwayTable {
  account: number;
  until: Day;
  /** Who covers meanwhile; null for nobody. */
  cover: number | null;
}

/** A line that a site offers its people, by its place on the page. */
export interface HelpLineTable extends SiteHelpLine {
  site: number;
  place: number;
}

/** A huddle that a lead prepared, with its parts as JSON. */
export interface HuddleTable {
  unit: number;
  day: Day;
  form: HuddleForm;
  parts: string;
  /** Counts the writes, from 1. */
  version: number;
  /** The lead who wrote it last. */
  account: number;
}

/** What a team wants to reach in its work. */
export interface TeamGoalTable {
  id: number;
  unit: number;
  words: string;
  until: Day | null;
  state: 'open' | 'done' | 'dropped';
  ended: Day | null;
  why: string | null;
}

/** Praise on a team's wall. */
export interface PraiseTable extends PraiseInput {
  id: number;
  unit: number;
  /** The lead who said it. */
  account: number;
}

/** Teams whose people are leads themselves: they form units of their own. */
export interface LeadsTeamTable {
  team: number;
}

/** What the leads of a unit wrote about a month. */
export interface UnitMonthTable {
  unit: number;
  month: Month;
  /** Grows with every change. */
  version: number;
  /** `monthWritten` as JSON. */
  written: string;
}

export interface Tables {
  organisation: OrganisationTable;
  site: SiteTable;
  team: TeamTable;
  account: AccountTable;
  leadTeam: LeadTeamTable;
  accountLink: AccountLinkTable;
  invite: InviteTable;
  slot: SlotTable;
  unit: UnitTable;
  unitQuarter: UnitQuarterTable;
  unitTeam: UnitTeamTable;
  siteWeek: SiteWeekTable;
  voidedWeek: VoidedWeekTable;
  highWater: HighWaterTable;
  roster: RosterTable;
  issuance: IssuanceTable;
  spent: SpentTable;
  count: CountTable;
  release: ReleaseTable;
  keyLog: KeyLogTable;
  unitMemory: UnitMemoryTable;
  ledger: LedgerTable;
  auditCell: AuditCellTable;
  auditSum: AuditSumTable;
  workAction: WorkActionTable;
  operationsDay: OperationsDayTable;
  importToken: ImportTokenTable;
  auditRefusal: AuditRefusalTable;
  workCount: WorkCountTable;
  mailboxKey: MailboxKeyTable;
  note: NoteTable;
  noteEnvelope: NoteEnvelopeTable;
  noteReply: NoteReplyTable;
  careRecord: CareRecordTable;
  helpLine: HelpLineTable;
  huddle: HuddleTable;
  teamGoal: TeamGoalTable;
  praise: PraiseTable;
  leadsTeam: LeadsTeamTable;
  surgeDay: SurgeDayTable;
  away: AwayTable;
  unitMonth: UnitMonthTable;
}

/** The hub's database, or a transaction in it. */
export type Store = Kysely<Tables>;
