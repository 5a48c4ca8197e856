import { z } from 'zod';
import { migrations } from './migrations/index.ts';
import type { Store, Tables } from './tables.ts';

/**
 * What a backup has, table by table and in the order in which they are put back: who there is and what was published.
 * `false` stays behind: what says or could tell who reported what (spent tokens, issued tokens, counters, rosters, held
 * weeks and offsets), and what must not come to life a second time (invites, links, tokens of other programs, notes that
 * their senders may have taken back).
 */
const kept = {
  organisation: true,
  site: true,
  helpLine: true,
  team: true,
  account: true,
  leadTeam: true,
  slot: true,
  unit: true,
  unitQuarter: true,
  unitTeam: true,
  siteWeek: true,
  voidedWeek: true,
  keyLog: true,
  release: true,
  ledger: true,
  auditCell: true,
  auditSum: true,
  workAction: true,
  operationsDay: true,
  unitMonth: true,
  auditRefusal: true,
  highWater: true,
  mailboxKey: true,
  careRecord: true,
  huddle: true,
  teamGoal: true,
  praise: true,
  leadsTeam: true,
  surgeDay: true,
  away: true,
  accountLink: false,
  invite: false,
  importToken: false,
  roster: false,
  issuance: false,
  spent: false,
  count: false,
  unitMemory: false,
  workCount: false,
  note: false,
  noteEnvelope: false,
  noteReply: false,
} as const satisfies Record<keyof Tables, boolean>;

// Object.keys forgets the table's own keys.
const keptTables = (Object.keys(kept) as (keyof Tables)[]).filter((table) => kept[table]);

const row = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));
const backupFile = z.strictObject({
  sidetone: z.literal('backup'),
  /** Version of the database's shape. */
  version: z.int(),
  tables: z.record(z.string(), z.array(row)),
});

const version = Math.max(...migrations.map((step) => step.version));

/** A backup was written by another version of the hub; nothing was changed. */
export class OtherVersion extends Error {
  constructor(found: number) {
    super(
      `The backup has version ${found}; this hub has ${version}. Restore it with the hub that wrote it, then update.`,
    );
    this.name = 'OtherVersion';
  }
}

/** The database as it stands at one moment, as JSON text; the hub may be running. The same for both engines. */
export async function backup(store: Store): Promise<string> {
  const tables: Record<string, unknown[]> = {};
  await store
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (transaction) => {
      for (const table of keptTables)
        tables[table] = await transaction.selectFrom(table).selectAll().execute();
    });
  return JSON.stringify({ sidetone: 'backup', version, tables });
}

/** Rows in one statement: their columns stay far below the engines' limit of parameters. */
const mostAtOnce = 500;

/**
 * Fills a new database from a backup, in a transaction of the caller's. Throws `OtherVersion`, and for a text that is no
 * backup or a database that is not empty.
 */
export async function restore(store: Store, text: string): Promise<void> {
  const { version: found, tables } = backupFile.parse(JSON.parse(text));
  if (found !== version) throw new OtherVersion(found);
  const there = await store.selectFrom('organisation').select('org').executeTakeFirst();
  if (there) throw new Error('The database is not empty. A backup is restored into a new one.');
  for (const table of keptTables) {
    const rows = tables[table] ?? [];
    for (let at = 0; at < rows.length; at += mostAtOnce) {
      await store
        .insertInto(table)
        .values(rows.slice(at, at + mostAtOnce))
        .execute();
    }
  }
}
