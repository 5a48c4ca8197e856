import { z } from 'zod';
import type { KeyValue } from '../journal/settings.ts';

const setting = 'sync.place';

/** The slot's team, and what opens the list of the team's mailboxes, as the hub told last. */
const place = z.strictObject({ team: z.int(), door: z.string() });
export type Place = z.infer<typeof place>;

/** Where the slot belongs; null before the hub ever told. */
export function placeIn(settings: KeyValue): Place | null {
  const found = settings.get(setting);
  return found === undefined ? null : place.parse(found);
}

export function keepPlace(settings: KeyValue, of: Place): void {
  settings.set(setting, of);
}

export function dropPlace(settings: KeyValue): void {
  settings.delete(setting);
}
