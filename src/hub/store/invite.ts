import type { Selectable } from 'kysely';
import type { SealedInvite } from '../../shared/hub-contract/seats.ts';
import type { InviteTable } from './house-tables.ts';
import type { Store } from './tables.ts';

/** An invite as stored, or null for a locator that is not known. */
export async function findInvite(store: Store, locator: string): Promise<Selectable<InviteTable> | null> {
  const row = await store.selectFrom('invite').selectAll().where('locator', '=', locator).executeTakeFirst();
  return row ?? null;
}

/** Adds invites to a team; gives how many were new, so that a locator that is there already shows. */
export async function insertInvites(
  store: Store,
  team: number,
  invites: readonly SealedInvite[],
  expiresAt: number,
): Promise<number> {
  const rows = await store
    .insertInto('invite')
    .values(invites.map((invite) => ({ ...invite, team, expiresAt })))
    .onConflict((conflict) => conflict.doNothing())
    .returning('locator')
    .execute();
  return rows.length;
}

/** Marks an invite as used; false when it had been before. */
export async function takeInvite(store: Store, locator: string): Promise<boolean> {
  const rows = await store
    .updateTable('invite')
    .set({ used: 1 })
    .where('locator', '=', locator)
    .where('used', '=', 0)
    .returning('locator')
    .execute();
  return rows.length === 1;
}

/** Invites of each team that can still be used at `now`. */
export async function openInvites(store: Store, now: number): Promise<Map<number, number>> {
  const rows = await store
    .selectFrom('invite')
    .select(({ fn }) => ['team', fn.countAll<number>().as('n')])
    .where('used', '=', 0)
    .where('expiresAt', '>', now)
    .groupBy('team')
    .execute();
  return new Map(rows.map((row) => [row.team, row.n]));
}

/** Lets the invites of a team that are still open expire at `now`; whoever holds one is told that it has expired. */
export async function expireInvites(store: Store, team: number, now: number): Promise<void> {
  await store
    .updateTable('invite')
    .set({ expiresAt: now })
    .where('team', '=', team)
    .where('used', '=', 0)
    .where('expiresAt', '>', now)
    .execute();
}

/** Forgets invites that expired before an instant. */
export async function deleteInvitesExpired(store: Store, before: number): Promise<void> {
  await store.deleteFrom('invite').where('expiresAt', '<', before).execute();
}
