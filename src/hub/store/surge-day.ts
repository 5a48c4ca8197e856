import type { Day } from '../../shared/clock.ts';
import type { SurgeDay } from '../../shared/hub-contract/relief.ts';
import type { Store } from './tables.ts';

/** Peak days of some teams from a day on, each day once, the next first. */
export async function surgeDaysOf(store: Store, teams: readonly number[], from: Day): Promise<SurgeDay[]> {
  const rows = await store
    .selectFrom('surgeDay')
    .select(['day', 'what'])
    .where('team', 'in', [0, ...teams]) // no team has the number 0; SQL wants at least one
    .where('day', '>=', from)
    .orderBy('day')
    .orderBy('team')
    .execute();
  // Teams that were joined in a unit since may each have marked the same day.
  return [...new Map(rows.map(({ day, what }) => [day, { day, what }])).values()];
}

/** Marks a day for some teams, or changes what is on it. */
export async function putSurgeDay(
  store: Store,
  teams: readonly number[],
  { day, what }: SurgeDay,
): Promise<void> {
  await store
    .insertInto('surgeDay')
    .values(teams.map((team) => ({ team, day, what })))
    .onConflict((conflict) => conflict.columns(['team', 'day']).doUpdateSet({ what }))
    .execute();
}

/** Takes the mark off; false when there is none. */
export async function deleteSurgeDay(store: Store, teams: readonly number[], day: Day): Promise<boolean> {
  const rows = await store
    .deleteFrom('surgeDay')
    .where('team', 'in', teams)
    .where('day', '=', day)
    .returning('team')
    .execute();
  return rows.length > 0;
}

/** Forgets peak days before a day. */
export async function deleteSurgeDaysBefore(store: Store, before: Day): Promise<void> {
  await store.deleteFrom('surgeDay').where('day', '<', before).execute();
}
