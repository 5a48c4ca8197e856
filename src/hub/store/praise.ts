import type { Day } from '../../shared/clock.ts';
import type { Praise } from '../../shared/hub-contract/huddles.ts';
import type { PraiseInput } from '../../shared/praise.ts';
import type { Store } from './tables.ts';

/** The praise on a unit's wall since a day, the newest first. */
export function praisesOfUnit(store: Store, unit: number, since: Day): Promise<Praise[]> {
  return store
    .selectFrom('praise')
    .innerJoin('account', 'account.id', 'praise.account')
    .select(['praise.id', 'praise.day', 'praise.who', 'praise.what', 'praise.why', 'account.name as by'])
    .where('praise.unit', '=', unit)
    .where('praise.day', '>=', since)
    .orderBy('praise.day', 'desc')
    .orderBy('praise.id')
    .execute();
}

export async function insertPraise(
  store: Store,
  of: { id: number; unit: number; account: number },
  written: PraiseInput,
): Promise<void> {
  await store
    .insertInto('praise')
    .values({ ...of, ...written })
    .execute();
}

/** Writes praise of a unit anew; false when the unit has none of this number. */
export async function updatePraise(
  store: Store,
  { id, unit }: { id: number; unit: number },
  written: PraiseInput,
): Promise<boolean> {
  const rows = await store
    .updateTable('praise')
    .set(written)
    .where('id', '=', id)
    .where('unit', '=', unit)
    .returning('id')
    .execute();
  return rows.length === 1;
}

/** Takes praise off a unit's wall; false when the unit has none of this number. */
export async function deletePraise(
  store: Store,
  { id, unit }: { id: number; unit: number },
): Promise<boolean> {
  const rows = await store
    .deleteFrom('praise')
    .where('id', '=', id)
    .where('unit', '=', unit)
    .returning('id')
    .execute();
  return rows.length === 1;
}

/** Forgets praise of days before one. */
export async function deletePraiseBefore(store: Store, before: Day): Promise<void> {
  await store.deleteFrom('praise').where('day', '<', before).execute();
}
