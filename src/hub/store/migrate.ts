import { type Kysely, type Transaction, sql } from 'kysely';
import { isEngineError } from './transaction.ts';

/** One numbered step, in SQL that SQLite and PostgreSQL both take. */
export interface Migration {
  version: number;
  /** `unordered` ends the tables that seats touch: in SQLite it leaves out the row numbers, which would tell the order. */
  statements(unordered: string): readonly string[];
}

/** The database was written by a newer hub; it is left as it is. */
export class NewerDatabase extends Error {
  constructor(found: number, known: number) {
    super(`The database has version ${found}; this hub knows ${known}. Please update the hub.`);
    this.name = 'NewerDatabase';
  }
}

const unorderedTable = { sqlite: 'without rowid', postgres: '' };

/**
 * Brings a database up to date in one transaction: all steps or none. Several processes may do it at once: the version is
 * written first, so that the others wait on its key and then find the work done. Throws `NewerDatabase`.
 */
export async function migrate<T>(
  database: Kysely<T>,
  engine: keyof typeof unorderedTable,
  migrations: readonly Migration[],
): Promise<void> {
  const known = Math.max(...migrations.map((step) => step.version));
  for (let tries = 1; ; tries++) {
    try {
      return await database.transaction().execute((transaction) => allSteps(transaction));
    } catch (error) {
      const raced = isEngineError(error, '23505', '42P07');
      if (!raced || tries === 5) throw error;
    }
  }

  async function allSteps(transaction: Transaction<T>): Promise<void> {
    await sql`create table if not exists schema_version (version integer primary key)`.execute(transaction);
    const { rows } = await sql<{ version: number }>`select version from schema_version`.execute(transaction);
    const found = Math.max(0, ...rows.map((row) => row.version));
    if (found > known) throw new NewerDatabase(found, known);
    for (const step of migrations.filter(({ version }) => version > found)) {
      await sql`insert into schema_version (version) values (${step.version})`.execute(transaction);
      for (const statement of step.statements(unorderedTable[engine]))
        await sql.raw(statement).execute(transaction);
    }
  }
}
