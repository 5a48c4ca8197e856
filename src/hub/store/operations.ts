import type { Day } from '../../shared/clock.ts';
import type { OperationsDay } from '../../shared/operations.ts';
import type { Store } from './tables.ts';
import type { OperationsDayTable } from './work-tables.ts';

/** The days of some teams from a day on, oldest first. */
export function operationsOf(
  store: Store,
  teams: readonly number[],
  from: Day,
): Promise<OperationsDayTable[]> {
  return store
    .selectFrom('operationsDay')
    .selectAll()
    .where('team', 'in', teams)
    .where('day', '>=', from)
    .orderBy('day')
    .execute();
}

/** Takes a team's days in; one that was there is replaced. */
export async function putOperations(
  store: Store,
  team: number,
  days: readonly OperationsDay[],
): Promise<void> {
  for (const row of days)
    await store
      .insertInto('operationsDay')
      .values({ team, ...row })
      .onConflict((conflict) => conflict.columns(['team', 'day']).doUpdateSet(row))
      .execute();
}
