import type { Store } from './tables.ts';
import type { SpentTable } from './week-tables.ts';

/** Spends a token; false when it had been spent before. */
export async function spend(store: Store, { week, nonceHash }: SpentTable): Promise<boolean> {
  const rows = await store
    .insertInto('spent')
    .values({ week, nonceHash })
    .onConflict((conflict) => conflict.doNothing())
    .returning('nonceHash')
    .execute();
  return rows.length === 1;
}
