import type { ActionEnd, ActionInput } from '../../shared/hub-contract/actions.ts';
import type { Store } from './tables.ts';
import type { WorkActionTable } from './work-tables.ts';

/** An action as it is kept, with the name of the lead who wrote it down. */
export interface StoredAction extends ActionInput {
  id: number;
  end: ActionEnd;
  by: string;
}

/** The log of a unit, the newest first. */
export async function actionsOfUnit(store: Store, unit: number): Promise<StoredAction[]> {
  const rows = await store
    .selectFrom('workAction')
    .innerJoin('account', 'account.id', 'workAction.account')
    .selectAll('workAction')
    .select('account.name as by')
    .where('workAction.unit', '=', unit)
    .orderBy('workAction.begun', 'desc')
    .orderBy('workAction.id')
    .execute();
  return rows.map(({ id, action, words, owner, begun, due, rule, by, ...row }) => {
    return { id, action, words, owner, begun, due, from: rule, by, end: endOf(row) };
  });
}

function endOf({ state, ended, why }: Pick<WorkActionTable, 'state' | 'ended' | 'why'>): ActionEnd {
  return state === 'open' || ended === null ? null : { state, on: ended, why };
}

const columns = ({ action, words, owner, begun, due, from }: ActionInput) => {
  return { action, words, owner, begun, due, rule: from };
};

export async function insertAction(
  store: Store,
  { id, unit, account }: { id: number; unit: number; account: number },
  written: ActionInput,
): Promise<void> {
  const row = { id, unit, account, ...columns(written), state: 'open', ended: null, why: null } as const;
  await store.insertInto('workAction').values(row).execute();
}

/** Writes an action of a unit anew; false when the unit has none of this number. */
export async function updateAction(
  store: Store,
  { id, unit }: { id: number; unit: number },
  written: ActionInput,
  end: ActionEnd,
): Promise<boolean> {
  const ended = { state: end?.state ?? 'open', ended: end?.on ?? null, why: end?.why ?? null } as const;
  const rows = await store
    .updateTable('workAction')
    .set({ ...columns(written), ...ended })
    .where('id', '=', id)
    .where('unit', '=', unit)
    .returning('id')
    .execute();
  return rows.length === 1;
}

/** Takes an action out of a unit's log; false when it has none of this number. */
export async function deleteAction(
  store: Store,
  { id, unit }: { id: number; unit: number },
): Promise<boolean> {
  const rows = await store
    .deleteFrom('workAction')
    .where('id', '=', id)
    .where('unit', '=', unit)
    .returning('id')
    .execute();
  return rows.length === 1;
}
