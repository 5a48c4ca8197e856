import type { Store } from './tables.ts';

/** The teams whose people are leads themselves, of every site. */
export async function leadsTeams(store: Store): Promise<Set<number>> {
  const rows = await store.selectFrom('leadsTeam').select('team').execute();
  return new Set(rows.map(({ team }) => team));
}

/** Says of a new team that its people are leads. It stays so: who sits in it agreed to be released with leads only. */
export async function insertLeadsTeam(store: Store, team: number): Promise<void> {
  await store.insertInto('leadsTeam').values({ team }).execute();
}
