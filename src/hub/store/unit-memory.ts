import { z } from 'zod';
import { stressor } from '../../shared/stressor.ts';
import { week } from '../../shared/week.ts';
import { widestOffset } from '../release/rounding.ts';
import { noMemory, type UnitMemory } from '../release/unit.ts';
import type { Store } from './tables.ts';

const bins = (length: number) => z.array(z.int().min(0)).length(length);
const counts = z.strictObject({ mood: bins(5), calm: bins(5), tier: bins(3), stressor: bins(13) });
const unitMemory = z.strictObject({
  offset: z.int().min(-widestOffset).max(widestOffset).nullable(),
  bag: z.array(z.strictObject({ week, counts })),
  pool: z.strictObject({ weeks: z.array(week), stressor: bins(13).or(bins(0)) }),
  names: z.array(stressor),
});

/** What a unit carries from its earlier weeks; nothing when it has none. */
export async function findUnitMemory(store: Store, unit: number): Promise<UnitMemory> {
  const row = await store
    .selectFrom('unitMemory')
    .select('memory')
    .where('unit', '=', unit)
    .executeTakeFirst();
  return row ? unitMemory.parse(JSON.parse(row.memory)) : noMemory;
}

/** The units that carry something. */
export async function unitsWithMemory(store: Store): Promise<number[]> {
  const rows = await store.selectFrom('unitMemory').select('unit').execute();
  return rows.map((row) => row.unit);
}

/** Writes it in place of what was there. */
export async function putUnitMemory(store: Store, unit: number, memory: UnitMemory): Promise<void> {
  const text = JSON.stringify(memory);
  await store
    .insertInto('unitMemory')
    .values({ unit, memory: text })
    .onConflict((conflict) => conflict.column('unit').doUpdateSet({ memory: text }))
    .execute();
}

/** Forgets what units of a site carry that are not there any more in a quarter. */
export async function deleteOtherMemories(store: Store, site: number, quarter: number): Promise<void> {
  await store
    .deleteFrom('unitMemory')
    .where('unit', 'in', (eb) => eb.selectFrom('unit').select('id').where('site', '=', site))
    .where('unit', 'not in', (eb) =>
      eb.selectFrom('unitQuarter').select('unit').where('quarter', '=', quarter),
    )
    .execute();
}
