import type { Store } from './tables.ts';

/** Keeps the hash of the one token that other programs send figures with, or none. */
export async function putImportToken(store: Store, hash: string | null): Promise<void> {
  await store.deleteFrom('importToken').execute();
  if (hash) await store.insertInto('importToken').values({ hash }).execute();
}

export async function hasImportToken(store: Store, hash: string): Promise<boolean> {
  const row = await store
    .selectFrom('importToken')
    .select('hash')
    .where('hash', '=', hash)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether other programs may send figures at all. */
export async function thereIsImportToken(store: Store): Promise<boolean> {
  return (await store.selectFrom('importToken').select('hash').executeTakeFirst()) !== undefined;
}
