import type Database from 'better-sqlite3-multiple-ciphers';

/** An open journal: a database that only the functions of this folder ask. */
export type Journal = Database.Database;
