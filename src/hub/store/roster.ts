import { quarterOf, type Week } from '../../shared/week.ts';
import type { Store } from './tables.ts';

/** Freezes who may report in a week at a site: every slot that counts by then and whose team is in a unit. */
export async function freezeRoster(store: Store, site: number, week: Week): Promise<void> {
  await store
    .insertInto('roster')
    .columns(['week', 'slotKey', 'unit'])
    .expression((eb) =>
      eb
        .selectFrom('slot')
        .innerJoin('unitTeam', 'unitTeam.team', 'slot.team')
        .innerJoin('unit', 'unit.id', 'unitTeam.unit')
        .select((of) => [of.val(week).as('week'), 'slot.slotKey', 'unitTeam.unit'])
        .where('unit.site', '=', site)
        .where('unitTeam.quarter', '=', quarterOf(week))
        .where('slot.countsFrom', '<=', week),
    )
    .execute();
}

/** How many slots were enrolled in a unit when a week began. */
export async function rosterSize(store: Store, unit: number, week: Week): Promise<number> {
  const row = await store
    .selectFrom('roster')
    .select(({ fn }) => fn.countAll<number>().as('slots'))
    .where('unit', '=', unit)
    .where('week', '=', week)
    .executeTakeFirstOrThrow();
  return row.slots;
}

/** Forgets the rosters of weeks before one. */
export async function deleteRosters(store: Store, before: Week): Promise<void> {
  await store.deleteFrom('roster').where('week', '<', before).execute();
}
