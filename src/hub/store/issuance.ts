import type { Week } from '../../shared/week.ts';
import type { Store } from './tables.ts';
import type { IssuanceTable } from './week-tables.ts';

/**
 * Notes that a slot has been given a set of a week's tokens for a request. True when this is the first request or the same
 * one again; false when the slot has the set for another.
 */
export async function recordIssuance(store: Store, issuance: IssuanceTable): Promise<boolean> {
  const { slotKey, week, part, blindedHash } = issuance;
  await store
    .insertInto('issuance')
    .values({ slotKey, week, part, blindedHash })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const row = await store
    .selectFrom('issuance')
    .select('blindedHash')
    .where('slotKey', '=', slotKey)
    .where('week', '=', week)
    .where('part', '=', part)
    .executeTakeFirst();
  return row?.blindedHash === blindedHash;
}

/** Forgets who was given tokens for weeks before one, slots that have left included. */
export async function deleteIssuanceBefore(store: Store, before: Week): Promise<void> {
  await store.deleteFrom('issuance').where('week', '<', before).execute();
}

/** Forgets which slots of a site were given a week's tokens. */
export async function deleteIssuance(store: Store, site: number, week: Week): Promise<void> {
  await store
    .deleteFrom('issuance')
    .where('week', '=', week)
    .where('slotKey', 'in', (eb) =>
      eb
        .selectFrom('slot')
        .innerJoin('team', 'team.id', 'slot.team')
        .select('slot.slotKey')
        .where('team.site', '=', site),
    )
    .execute();
}
