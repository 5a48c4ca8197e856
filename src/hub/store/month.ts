import { monthNotes, type MonthNotes, type MonthWritten } from '../../shared/month-notes.ts';
import type { Store } from './tables.ts';

/** What was written about a unit's months, oldest first. */
export async function monthsOfUnit(store: Store, unit: number): Promise<MonthNotes[]> {
  const rows = await store
    .selectFrom('unitMonth')
    .selectAll()
    .where('unit', '=', unit)
    .orderBy('month')
    .execute();
  return rows.map(({ month, version, written }) =>
    monthNotes.parse({ month, version, ...(JSON.parse(written) as object) }),
  );
}

/** Writes about a month over the version that was read, 0 for none; false when it has moved on since. */
export async function putMonth(
  store: Store,
  { unit, month, version }: { unit: number; month: string; version: number },
  content: MonthWritten,
): Promise<boolean> {
  const written = JSON.stringify(content);
  const rows =
    version === 0
      ? await store
          .insertInto('unitMonth')
          .values({ unit, month, version: 1, written })
          .onConflict((conflict) => conflict.doNothing())
          .returning('version')
          .execute()
      : await store
          .updateTable('unitMonth')
          .set({ version: version + 1, written })
          .where('unit', '=', unit)
          .where('month', '=', month)
          .where('version', '=', version)
          .returning('version')
          .execute();
  return rows.length === 1;
}
