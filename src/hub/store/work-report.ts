import { type Day } from '../../shared/clock.ts';
import type { Store } from './tables.ts';
import type { WorkCountTable } from './voice-tables.ts';

/** Counts one work report more. */
export async function addWorkReport(store: Store, of: Omit<WorkCountTable, 'n'>): Promise<void> {
  await store
    .insertInto('workCount')
    .values({ ...of, n: 1 })
    .onConflict((conflict) =>
      conflict.columns(['unit', 'day', 'kind']).doUpdateSet((eb) => ({ n: eb('workCount.n', '+', 1) })),
    )
    .execute();
}

/** A unit's work reports since a day, oldest first. */
export function workReportsSince(
  store: Store,
  unit: number,
  since: Day,
): Promise<Omit<WorkCountTable, 'unit'>[]> {
  return store
    .selectFrom('workCount')
    .select(['day', 'kind', 'n'])
    .where('unit', '=', unit)
    .where('day', '>=', since)
    .orderBy('day')
    .orderBy('kind')
    .execute();
}

/** Forgets work reports of days before one. */
export async function deleteWorkReports(store: Store, before: Day): Promise<void> {
  await store.deleteFrom('workCount').where('day', '<', before).execute();
}

/** How many work reports there are in the units of each lead among some accounts; leads without any are left out. */
export async function workReportTotals(
  store: Store,
  accounts: readonly number[],
): Promise<Map<number, number>> {
  const rows = await store
    .selectFrom('workCount')
    .innerJoin('unitTeam', 'unitTeam.unit', 'workCount.unit')
    .innerJoin('leadTeam', 'leadTeam.team', 'unitTeam.team')
    .select(['leadTeam.account', 'workCount.unit', 'workCount.day', 'workCount.kind', 'workCount.n'])
    .distinct()
    .where('leadTeam.account', 'in', accounts)
    .execute();
  const totals = new Map<number, number>();
  for (const { account, n } of rows) totals.set(account, (totals.get(account) ?? 0) + n);
  return totals;
}
