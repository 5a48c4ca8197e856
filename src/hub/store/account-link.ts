import type { AccountLinkTable } from './house-tables.ts';
import type { Store } from './tables.ts';

/** Keeps a link; one to the same account is replaced. */
export async function putLink(store: Store, link: AccountLinkTable): Promise<void> {
  await store.deleteFrom('accountLink').where('account', 'is not distinct from', link.account).execute();
  await store.insertInto('accountLink').values(link).execute();
}

/** Whether a link is there and good at `now`. */
export async function hasLink(store: Store, hash: string, now: number): Promise<boolean> {
  const link = await store
    .selectFrom('accountLink')
    .select('hash')
    .where('hash', '=', hash)
    .where('expiresAt', '>', now)
    .executeTakeFirst();
  return link !== undefined;
}

/** Takes a link out, so that it is used once; null when it is not there or expired by `now`. */
export async function takeLink(store: Store, hash: string, now: number): Promise<AccountLinkTable | null> {
  const link = await store
    .deleteFrom('accountLink')
    .where('hash', '=', hash)
    .where('expiresAt', '>', now)
    .returningAll()
    .executeTakeFirst();
  return link ?? null;
}
