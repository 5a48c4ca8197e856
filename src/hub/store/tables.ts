import type { Kysely } from 'kysely';
import type { HouseTables } from './house-tables.ts';
import type { WeekTables } from './week-tables.ts';
import type { VoiceTables } from './voice-tables.ts';
import type { WorkTables } from './work-tables.ts';

// Every table of the hub. Keys are natural, nothing a report touches has a time or an order of arrival, and SQLite keeps
// those tables without row numbers. Weeks and quarters are the numbers of src/shared/week.ts, hex is lower case.

export interface Tables extends HouseTables, WeekTables, VoiceTables, WorkTables {}

/** The hub's database, or a transaction in it. */
export type Store = Kysely<Tables>;
