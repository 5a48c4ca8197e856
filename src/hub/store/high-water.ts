import type { Store } from './tables.ts';

/** How far the database has come; 0 for a new one. */
export async function readMark(store: Store): Promise<number> {
  const row = await store.selectFrom('highWater').select('mark').executeTakeFirst();
  return row?.mark ?? 0;
}

/** Raises the mark to at least this, by one in any case; gives what it is then. */
export async function raiseMark(store: Store, least = 0): Promise<number> {
  const row = await store
    .insertInto('highWater')
    .values({ onlyOne: 1, mark: least + 1 })
    .onConflict((conflict) =>
      conflict.column('onlyOne').doUpdateSet((eb) => ({
        mark: eb
          .case()
          .when('highWater.mark', '<', least)
          .then(least + 1)
          .else(eb('highWater.mark', '+', 1))
          .end(),
      })),
    )
    .returning('mark')
    .executeTakeFirstOrThrow();
  return row.mark;
}
