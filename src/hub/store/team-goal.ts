import type { Day } from '../../shared/clock.ts';
import type { Goal, GoalInput } from '../../shared/hub-contract/huddles.ts';
import type { Store } from './tables.ts';
import type { TeamGoalTable } from './work-tables.ts';

/** The goals of a unit: open ones by their day, those without a day last; then those that ended, the newest first. */
export async function goalsOfUnit(store: Store, unit: number): Promise<Goal[]> {
  const rows = await store
    .selectFrom('teamGoal')
    .selectAll()
    .where('unit', '=', unit)
    .orderBy('id')
    .execute();
  const goals = rows.map(({ id, words, until, ...row }): Goal => ({ id, words, until, end: endOf(row) }));
  const never = '9999-12-31';
  const by = (goal: Goal) => goal.until ?? never;
  return [
    ...goals.filter(({ end }) => !end).toSorted((a, b) => order(by(a), by(b))),
    ...goals.filter(({ end }) => end).toSorted((a, b) => order(b.end?.on ?? '', a.end?.on ?? '')),
  ];
}

const order = (a: Day, b: Day) => (a < b ? -1 : Number(a > b));

function endOf({ state, ended, why }: Pick<TeamGoalTable, 'state' | 'ended' | 'why'>): Goal['end'] {
  return state === 'open' || ended === null ? null : { state, on: ended, why };
}

const columns = ({ words, until, end }: GoalInput) => {
  return {
    words,
    until,
    state: end?.state ?? 'open',
    ended: end?.on ?? null,
    why: end?.why ?? null,
  } as const;
};

export async function insertGoal(
  store: Store,
  of: { id: number; unit: number },
  written: GoalInput,
): Promise<void> {
  await store
    .insertInto('teamGoal')
    .values({ ...of, ...columns(written) })
    .execute();
}

/** Writes a goal of a unit anew; false when the unit has none of this number. */
export async function updateGoal(
  store: Store,
  { id, unit }: { id: number; unit: number },
  written: GoalInput,
): Promise<boolean> {
  const rows = await store
    .updateTable('teamGoal')
    .set(columns(written))
    .where('id', '=', id)
    .where('unit', '=', unit)
    .returning('id')
    .execute();
  return rows.length === 1;
}

/** Takes a goal of a unit out; false when the unit has none of this number. */
export async function deleteGoal(store: Store, { id, unit }: { id: number; unit: number }): Promise<boolean> {
  const rows = await store
    .deleteFrom('teamGoal')
    .where('id', '=', id)
    .where('unit', '=', unit)
    .returning('id')
    .execute();
  return rows.length === 1;
}

/** Forgets goals that ended before a day. */
export async function deleteGoalsEndedBefore(store: Store, before: Day): Promise<void> {
  await store.deleteFrom('teamGoal').where('ended', '<', before).execute();
}
