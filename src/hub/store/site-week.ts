import type { Week } from '../../shared/week.ts';
import type { Store } from './tables.ts';

/** The newest week that has begun at a site, or null. */
export async function lastBegun(store: Store, site: number): Promise<Week | null> {
  const row = await store
    .selectFrom('siteWeek')
    .select(({ fn }) => fn.max('week').as('week'))
    .where('site', '=', site)
    .executeTakeFirst();
  return row?.week ?? null;
}

/** Notes that a week has begun; false when it had before. */
export async function claimBegin(store: Store, site: number, week: Week): Promise<boolean> {
  const rows = await store
    .insertInto('siteWeek')
    .values({ site, week })
    .onConflict((conflict) => conflict.doNothing())
    .returning('week')
    .execute();
  return rows.length === 1;
}

/** Weeks of a site that are not released yet, the oldest first. */
export async function unreleasedWeeks(store: Store, site: number): Promise<Week[]> {
  const rows = await store
    .selectFrom('siteWeek')
    .select('week')
    .where('site', '=', site)
    .where('released', '=', 0)
    .orderBy('week')
    .execute();
  return rows.map((row) => row.week);
}

/** Notes that a week is released; false when it had been before. Within a transaction, others wait here and then lose. */
export async function claimRelease(store: Store, site: number, week: Week): Promise<boolean> {
  const rows = await store
    .updateTable('siteWeek')
    .set({ released: 1 })
    .where('site', '=', site)
    .where('week', '=', week)
    .where('released', '=', 0)
    .returning('week')
    .execute();
  return rows.length === 1;
}

/** The oldest week that is not released everywhere, or null when there is none. */
export async function oldestOpenWeek(store: Store): Promise<Week | null> {
  const row = await store
    .selectFrom('siteWeek')
    .select(({ fn }) => fn.min('week').as('week'))
    .where('released', '=', 0)
    .executeTakeFirst();
  return row?.week ?? null;
}
