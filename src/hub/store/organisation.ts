import { Refusal } from '../../shared/errors.ts';
import type { WeekPlan } from '../../shared/week.ts';
import type { Store } from './tables.ts';

export interface OrganisationRow {
  /** Random id, 32 hex digits. */
  org: string;
  name: string;
  weekPlan: WeekPlan;
}

/** The organisation, or null before the first administrator has set it up. */
export async function findOrganisation(store: Store): Promise<OrganisationRow | null> {
  const row = await store.selectFrom('organisation').selectAll().executeTakeFirst();
  if (!row) return null;
  return {
    org: row.org,
    name: row.name,
    weekPlan: { firstDay: row.firstDay, settleHours: row.settleHours },
  };
}

/** The organisation. Throws `Refusal('notFound')` before it has been set up. */
export async function theOrganisation(store: Store): Promise<OrganisationRow> {
  const organisation = await findOrganisation(store);
  if (!organisation) throw new Refusal('notFound');
  return organisation;
}

export async function insertOrganisation(
  store: Store,
  { org, name, weekPlan }: OrganisationRow,
): Promise<void> {
  await store
    .insertInto('organisation')
    .values({ org, name, ...weekPlan })
    .execute();
}

export async function updateOrganisation(
  store: Store,
  { name, weekPlan }: Omit<OrganisationRow, 'org'>,
): Promise<void> {
  await store
    .updateTable('organisation')
    .set({ name, ...weekPlan })
    .execute();
}

/** Whether the week plan is in use: seats pin it with their invite, and weeks that began are numbered by it. */
export async function isWeekPlanPinned(store: Store): Promise<boolean> {
  const invite = await store.selectFrom('invite').select('locator').limit(1).executeTakeFirst();
  const slot = await store.selectFrom('slot').select('slotKey').limit(1).executeTakeFirst();
  const week = await store.selectFrom('siteWeek').select('week').limit(1).executeTakeFirst();
  return invite !== undefined || slot !== undefined || week !== undefined;
}
