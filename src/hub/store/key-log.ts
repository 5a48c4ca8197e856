import type { KeyKind, KeyLogEntry } from '../../shared/key-log.ts';
import type { Store } from './tables.ts';
import type { KeyLogTable } from './week-tables.ts';

/** The key log as anyone may read it, oldest first. */
export function publicKeyLog(store: Store): Promise<KeyLogEntry[]> {
  return store
    .selectFrom('keyLog')
    .select(['sequence', 'kind', 'id', 'key', 'validFrom', 'published', 'previous', 'signature'])
    .orderBy('sequence')
    .execute();
}

/** The key log with what only the hub knows, oldest first. */
export function keyLogRows(store: Store): Promise<KeyLogTable[]> {
  return store.selectFrom('keyLog').selectAll().orderBy('sequence').execute();
}

/** Appends a key, unless its place is taken. */
export async function insertKey(store: Store, key: KeyLogTable): Promise<void> {
  await store
    .insertInto('keyLog')
    .values(key)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Forgets the secret halves of a kind's keys before one, for good. */
export async function forgetKeysBefore(store: Store, kind: KeyKind, id: number): Promise<void> {
  await store
    .updateTable('keyLog')
    .set({ salt: null })
    .where('kind', '=', kind)
    .where('id', '<', id)
    .where('salt', 'is not', null)
    .execute();
}
