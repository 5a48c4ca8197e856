import type { SiteTable } from './house-tables.ts';
import type { Store } from './tables.ts';

/** All sites, by name. */
export function allSites(store: Store): Promise<SiteTable[]> {
  return store.selectFrom('site').selectAll().orderBy('name').orderBy('id').execute();
}

export async function insertSite(store: Store, site: SiteTable): Promise<void> {
  await store.insertInto('site').values(site).execute();
}

/** The site of a team, or null for a team that is not there. */
export async function siteOfTeam(store: Store, team: number): Promise<SiteTable | null> {
  const row = await store
    .selectFrom('site')
    .innerJoin('team', 'team.site', 'site.id')
    .where('team.id', '=', team)
    .selectAll('site')
    .executeTakeFirst();
  return row ?? null;
}

/** Whether a site has this number. */
export async function hasSite(store: Store, id: number): Promise<boolean> {
  const row = await store.selectFrom('site').select('id').where('id', '=', id).executeTakeFirst();
  return row !== undefined;
}

/** Gives a site another name; false when it is not there. */
export async function renameSite(store: Store, id: number, name: string): Promise<boolean> {
  const rows = await store.updateTable('site').set({ name }).where('id', '=', id).returning('id').execute();
  return rows.length === 1;
}
