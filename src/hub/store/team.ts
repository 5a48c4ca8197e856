import type { TeamTable } from './house-tables.ts';
import type { Store } from './tables.ts';

/** All teams, by name. */
export function allTeams(store: Store): Promise<TeamTable[]> {
  return store.selectFrom('team').selectAll().orderBy('name').orderBy('id').execute();
}

export async function insertTeam(store: Store, team: TeamTable): Promise<void> {
  await store.insertInto('team').values(team).execute();
}

/** A team by its number, or null. */
export async function findTeam(store: Store, id: number): Promise<TeamTable | null> {
  const row = await store.selectFrom('team').selectAll().where('id', '=', id).executeTakeFirst();
  return row ?? null;
}

/** Gives a team another name and headcount; false when it is not there. */
export async function updateTeam(
  store: Store,
  { id, ...changed }: Omit<TeamTable, 'site'>,
): Promise<boolean> {
  const rows = await store.updateTable('team').set(changed).where('id', '=', id).returning('id').execute();
  return rows.length === 1;
}
