import { dummyValue } from '../../shared/week-report.ts';
import type { Week } from '../../shared/week.ts';
import type { Store } from './tables.ts';
import type { CountTable, SpentTable } from './week-tables.ts';
import { inTransaction } from './transaction.ts';

/** A report that was checked: what it says, and the hash of its token's nonce. */
export interface CheckedReport extends Omit<CountTable, 'n'>, SpentTable {}

/** Reports in one transaction: their rows stay far below the engines' limit of parameters. */
export const mostAtOnce = 1000;

/**
 * Spends the tokens of up to `mostAtOnce` reports and counts their values, all in one transaction. A token that is spent
 * already changes nothing; a dummy is spent and not counted. Keys are written in order, so that processes which meet on
 * the same ones wait for each other instead of locking up, and so that no order of arrival is left.
 */
export async function countReports(store: Store, reports: readonly CheckedReport[]): Promise<void> {
  // From the back, so that of two with one token the first stays, as it would in two transactions.
  const byToken = new Map(reports.toReversed().map((report) => [tokenOf(report), report]));
  const tokens = [...byToken].toSorted(([a], [b]) => (a < b ? -1 : 1));
  await inTransaction(store, async (transaction) => {
    const fresh = await transaction
      .insertInto('spent')
      .values(tokens.map(([, { week, nonceHash }]) => ({ week, nonceHash })))
      .onConflict((conflict) => conflict.doNothing())
      .returning(['week', 'nonceHash'])
      .execute();
    const counted = fresh.flatMap((row) => byToken.get(tokenOf(row)) ?? []);
    await addToCounts(transaction, counted.filter((report) => report.value !== dummyValue).map(oneOf));
  });
}

function tokenOf({ week, nonceHash }: SpentTable): string {
  return `${week}/${nonceHash}`;
}

function oneOf({ unit, week, attribute, value }: CheckedReport): CountTable {
  return { unit, week, attribute, value, n: 1 };
}

/** Adds to the counters; several additions to one counter are summed. */
export async function addToCounts(store: Store, additions: readonly CountTable[]): Promise<void> {
  const sums = new Map<string, CountTable>();
  for (const add of additions) {
    const key = [add.unit, add.week, add.attribute, add.value].join('/');
    sums.set(key, { ...add, n: add.n + (sums.get(key)?.n ?? 0) });
  }
  if (sums.size === 0) return;
  const sorted = [...sums].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum);
  await store
    .insertInto('count')
    .values(sorted)
    .onConflict((conflict) =>
      conflict
        .columns(['unit', 'week', 'attribute', 'value'])
        .doUpdateSet((eb) => ({ n: eb('count.n', '+', eb.ref('excluded.n')) })),
    )
    .execute();
}

/** The counters of a unit's week. */
export function countersOf(store: Store, unit: number, week: Week): Promise<CountTable[]> {
  return store.selectFrom('count').selectAll().where('unit', '=', unit).where('week', '=', week).execute();
}

/** Forgets the counters of a site's units up to and with a week, whatever came in too late for its own week included. */
export async function deleteCounters(store: Store, site: number, upTo: Week): Promise<void> {
  await store
    .deleteFrom('count')
    .where('week', '<=', upTo)
    .where('unit', 'in', (eb) => eb.selectFrom('unit').select('id').where('site', '=', site))
    .execute();
}

/** Forgets the spent tokens of weeks before one; reports for those are refused by their week. */
export async function deleteSpent(store: Store, before: Week): Promise<void> {
  await store.deleteFrom('spent').where('week', '<', before).execute();
}
