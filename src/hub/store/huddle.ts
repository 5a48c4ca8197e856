import { z } from 'zod';
import { type Huddle, huddlePart, type HuddleForm } from '../../shared/huddle.ts';
import { type KeptHuddle, mostHuddles } from '../../shared/hub-contract/huddles.ts';
import type { Day } from '../../shared/clock.ts';
import type { Store } from './tables.ts';

const parts = z.array(huddlePart);

/** The huddles of a unit, the newest first. */
export async function huddlesOfUnit(store: Store, unit: number): Promise<KeptHuddle[]> {
  const rows = await store
    .selectFrom('huddle')
    .innerJoin('account', 'account.id', 'huddle.account')
    .select(['huddle.day', 'huddle.form', 'huddle.parts', 'huddle.version', 'account.name as by'])
    .where('huddle.unit', '=', unit)
    .orderBy('huddle.day', 'desc')
    .orderBy('huddle.form')
    .limit(mostHuddles)
    .execute();
  return rows.map((row) => ({ ...row, parts: parts.parse(JSON.parse(row.parts)) }));
}

/** Writes a unit's huddle of a day and form; false when it is not at the version that was read (0: not there). */
export async function putHuddle(
  store: Store,
  { unit, account }: { unit: number; account: number },
  { day, form, ...written }: Huddle,
  version: number,
): Promise<boolean> {
  const row = { parts: JSON.stringify(written.parts), version: version + 1, account };
  const rows =
    version === 0
      ? await store
          .insertInto('huddle')
          .values({ unit, day, form, ...row })
          .onConflict((conflict) => conflict.doNothing())
          .returning('version')
          .execute()
      : await store
          .updateTable('huddle')
          .set(row)
          .where('unit', '=', unit)
          .where('day', '=', day)
          .where('form', '=', form)
          .where('version', '=', version)
          .returning('version')
          .execute();
  return rows.length === 1;
}

/** Takes a huddle out; false when the unit has none of this day and form. */
export async function deleteHuddle(
  store: Store,
  { unit, day, form }: { unit: number; day: Day; form: HuddleForm },
): Promise<boolean> {
  const rows = await store
    .deleteFrom('huddle')
    .where('unit', '=', unit)
    .where('day', '=', day)
    .where('form', '=', form)
    .returning('day')
    .execute();
  return rows.length === 1;
}

/** Forgets huddles of days before one. */
export async function deleteHuddlesBefore(store: Store, before: Day): Promise<void> {
  await store.deleteFrom('huddle').where('day', '<', before).execute();
}
