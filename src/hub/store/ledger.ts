import { quarterLength } from '../../shared/week.ts';
import type { Charge } from '../release/ledger.ts';
import type { Store } from './tables.ts';

/** Everything charged to the slots of a unit for the weeks of a quarter. */
export function chargesOf(store: Store, unit: number, quarter: number): Promise<Charge[]> {
  return store
    .selectFrom('ledger')
    .selectAll()
    .where('unit', '=', unit)
    .where('week', '>=', quarter * quarterLength)
    .where('week', '<', (quarter + 1) * quarterLength)
    .execute();
}

/** Stores charges. Throws the engine's error for one that is there already. */
export async function insertCharges(store: Store, charges: readonly Charge[]): Promise<void> {
  if (charges.length > 0)
    await store
      .insertInto('ledger')
      .values([...charges])
      .execute();
}
