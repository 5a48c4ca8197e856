import { addDays, type Day, dayAt } from '../../shared/clock.ts';
import type { Away } from '../../shared/hub-contract/relief.ts';
import type { Store } from './tables.ts';

/** Whether an account is away on a day or later. */
export async function awayOf(store: Store, account: number, from: Day): Promise<Away | null> {
  const row = await store
    .selectFrom('away')
    .select(['until', 'cover'])
    .where('account', '=', account)
    .where('until', '>=', from)
    .executeTakeFirst();
  return row ?? null;
}

/** Says that an account is away, or, with null, back. */
export async function setAway(store: Store, account: number, away: Away | null): Promise<void> {
  await store.deleteFrom('away').where('account', '=', account).execute();
  if (away)
    await store
      .insertInto('away')
      .values({ account, ...away })
      .execute();
}

/** When an account ends: it is not away any more, and covers for nobody. */
export async function forgetAway(store: Store, account: number): Promise<void> {
  await store.deleteFrom('away').where('account', '=', account).execute();
  await store.updateTable('away').set({ cover: null }).where('cover', '=', account).execute();
}

/** The day it still is somewhere: sites lie in different zones, and a seat looks at its own. */
export function earliestDay(now: number): Day {
  return addDays(dayAt(now, 'UTC'), -1);
}
