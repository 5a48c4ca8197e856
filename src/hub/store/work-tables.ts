import type { Day } from '../../shared/clock.ts';
import type { HuddleForm } from '../../shared/huddle.ts';
import type { PraiseInput } from '../../shared/praise.ts';
import type { SignalRule } from '../../shared/signals.ts';
import type { Month } from '../../shared/month-grid.ts';
import type { WorkAction } from '../../shared/work-action.ts';

// What leads write about the work, and the figures beside it.

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

/** A peak day that a lead has marked for a team. */
export interface SurgeDayTable {
  team: number;
  day: Day;
  what: string;
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

/** What the leads of a unit wrote about a month. */
export interface UnitMonthTable {
  unit: number;
  month: Month;
  /** Grows with every change. */
  version: number;
  /** `monthWritten` as JSON. */
  written: string;
}

export interface WorkTables {
  workAction: WorkActionTable;
  operationsDay: OperationsDayTable;
  importToken: ImportTokenTable;
  surgeDay: SurgeDayTable;
  huddle: HuddleTable;
  teamGoal: TeamGoalTable;
  praise: PraiseTable;
  unitMonth: UnitMonthTable;
}
