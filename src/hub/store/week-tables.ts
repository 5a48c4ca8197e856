import type { Generated } from 'kysely';
import type { KeyLogEntry } from '../../shared/key-log.ts';
import type { Attribute } from '../../shared/week-report.ts';
import type { PublishedNumber } from '../release/ledger.ts';

// The weeks: who may report, what was counted, what was released and what it cost.

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

/** A subject's week that the audit did not let out, for the privacy desk. */
export interface AuditRefusalTable {
  subject: string;
  week: number;
}

export interface WeekTables {
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
  auditRefusal: AuditRefusalTable;
}
