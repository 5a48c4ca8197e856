import type { Week } from '../../shared/week.ts';
import type { Store } from './tables.ts';

/** Notes weeks of a site as voided. */
export async function insertVoided(store: Store, site: number, weeks: readonly Week[]): Promise<void> {
  if (weeks.length === 0) return;
  await store
    .insertInto('voidedWeek')
    .values(weeks.map((week) => ({ site, week })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Whether a week of a site is voided. */
export async function isVoided(store: Store, site: number, week: Week): Promise<boolean> {
  const row = await store
    .selectFrom('voidedWeek')
    .select('week')
    .where('site', '=', site)
    .where('week', '=', week)
    .executeTakeFirst();
  return row !== undefined;
}
