import type { SlotTable } from './house-tables.ts';
import type { Store } from './tables.ts';

/** A slot by its key, or null. */
export async function findSlot(store: Store, slotKey: string): Promise<SlotTable | null> {
  const row = await store.selectFrom('slot').selectAll().where('slotKey', '=', slotKey).executeTakeFirst();
  return row ?? null;
}

/** Enrols a slot; false when its key is enrolled already. */
export async function insertSlot(store: Store, slot: SlotTable): Promise<boolean> {
  const rows = await store
    .insertInto('slot')
    .values(slot)
    .onConflict((conflict) => conflict.doNothing())
    .returning('slotKey')
    .execute();
  return rows.length === 1;
}

/**
 * Removes a slot. Rosters of weeks that have begun stay as they are, and so does the record of its tokens until they are
 * worth nothing: whoever leaves and comes back must not get a second set.
 */
export async function deleteSlot(store: Store, slotKey: string): Promise<void> {
  await store.deleteFrom('slot').where('slotKey', '=', slotKey).execute();
}

/** Slots enrolled in each team, also those that do not count yet. */
export async function slotsByTeam(store: Store): Promise<Map<number, number>> {
  const rows = await store
    .selectFrom('slot')
    .select(({ fn }) => ['team', fn.countAll<number>().as('n')])
    .groupBy('team')
    .execute();
  return new Map(rows.map((row) => [row.team, row.n]));
}

/** Teams of a site with slots that count in a week, and how many. */
export function countingSlots(
  store: Store,
  site: number,
  week: number,
): Promise<{ team: number; slots: number }[]> {
  return store
    .selectFrom('slot')
    .innerJoin('team', 'team.id', 'slot.team')
    .select(({ fn }) => ['slot.team', fn.countAll<number>().as('slots')])
    .where('team.site', '=', site)
    .where('slot.countsFrom', '<=', week)
    .groupBy('slot.team')
    .execute();
}
