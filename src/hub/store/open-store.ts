import Sqlite from 'better-sqlite3';
import {
  CamelCasePlugin,
  type Dialect,
  Kysely,
  PostgresDialect,
  sql,
  SqliteAdapter,
  SqliteDialect,
} from 'kysely';
import pg from 'pg';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import type { Store, Tables } from './tables.ts';

/** Where the hub keeps its data: an SQLite file (`:memory:` for none), or a PostgreSQL address. */
export type StoreSetting = { sqlite: string } | { postgres: string };

/** Opens the database and brings it up to date. Throws `NewerDatabase`, or what the engine says when it cannot be opened. */
export async function openStore(setting: StoreSetting): Promise<Store> {
  const store = new Kysely<Tables>({ dialect: dialectOf(setting), plugins: [new CamelCasePlugin()] });
  try {
    await migrate(store, 'sqlite' in setting ? 'sqlite' : 'postgres', migrations);
  } catch (error) {
    await store.destroy();
    throw error;
  }
  return store;
}

function dialectOf(setting: StoreSetting): Dialect {
  return 'sqlite' in setting ? sqliteDialect(setting.sqlite) : postgresDialect(setting.postgres);
}

function sqliteDialect(file: string): Dialect {
  const database = new Sqlite(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('secure_delete = ON');
  database.pragma('foreign_keys = ON');
  return new SqliteDialect({ database });
}

function postgresDialect(address: string): Dialect {
  const pool = new pg.Pool({
    connectionString: address,
    // Counts and instants are far below 2⁵³; pg would hand them over as text.
    types: {
      getTypeParser: (oid, format) =>
        oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format),
    },
  });
  // The pool has thrown the broken connection away by then; whoever used it has had the error.
  pool.on('error', () => {});
  return new PostgresDialect({ pool });
}

/**
 * Takes what was deleted out of SQLite's write-ahead log too, where `secure_delete` does not reach: the log is copied into
 * the file and emptied. PostgreSQL does as it likes (docs/privacy.md says so).
 */
export async function emptyLog(store: Store): Promise<void> {
  if (store.getExecutor().adapter instanceof SqliteAdapter)
    await sql`pragma wal_checkpoint(truncate)`.execute(store);
}
