import { z } from 'zod';
import { Refusal } from '../../shared/errors.ts';
import type { KeyValue } from '../journal/settings.ts';

const setting = 'sync.place';

/** The slot's team, and what opens the list of the team's mailboxes, as the hub told last. */
const place = z.strictObject({ team: z.int(), door: z.string() });
export type Place = z.infer<typeof place>;

/** Where the slot belongs. Throws `Refusal('offline')` before the hub ever told. */
export function placeIn(settings: KeyValue): Place {
  const found = settings.get(setting);
  if (found === undefined) throw new Refusal('offline');
  return place.parse(found);
}

export function keepPlace(settings: KeyValue, of: Place): void {
  settings.set(setting, of);
}

export function dropPlace(settings: KeyValue): void {
  settings.delete(setting);
}
