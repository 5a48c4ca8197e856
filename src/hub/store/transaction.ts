import type { Store } from './tables.ts';

/** Whether an error is the database engine's, with one of these codes (SQLSTATE on PostgreSQL). */
export function isEngineError(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.some((code) => code === error.code);
}

const mostTries = 5;

/**
 * Does `work` in one transaction: all of it or nothing. Where several processes met on the same rows (deadlock 40P01,
 * serialization failure 40001) it is done again from the start, so `work` must touch nothing but the database.
 */
export async function inTransaction<T>(store: Store, work: (transaction: Store) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await store.transaction().execute(work);
    } catch (error) {
      if (tries === mostTries || !isEngineError(error, '40P01', '40001')) throw error;
    }
  }
}
