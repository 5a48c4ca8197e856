import type { Store } from './tables.ts';
import type { CareRecordTable } from './voice-tables.ts';

/** A mailbox's care records. */
export function careRecords(store: Store, mailbox: number): Promise<CareRecordTable[]> {
  return store.selectFrom('careRecord').selectAll().where('mailbox', '=', mailbox).orderBy('id').execute();
}

/** Adds a record at version 1; false when the mailbox has one of this id. */
export async function insertCareRecord(
  store: Store,
  record: Omit<CareRecordTable, 'version'>,
): Promise<boolean> {
  const rows = await store
    .insertInto('careRecord')
    .values({ ...record, version: 1 })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute();
  return rows.length === 1;
}

/** Replaces a record of the version that is named and counts on; false when it has moved on since. */
export async function updateCareRecord(store: Store, record: CareRecordTable): Promise<boolean> {
  const { mailbox, id, version, keyId, sealed, closedAt } = record;
  const rows = await store
    .updateTable('careRecord')
    .set({ keyId, sealed, closedAt, version: version + 1 })
    .where('mailbox', '=', mailbox)
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('id')
    .execute();
  return rows.length === 1;
}

/** Forgets records that were closed before an instant. */
export async function deleteCareClosedBefore(store: Store, before: number): Promise<void> {
  await store.deleteFrom('careRecord').where('closedAt', '<', before).execute();
}
