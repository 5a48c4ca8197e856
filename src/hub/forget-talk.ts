import { addDays, dayAt } from '../shared/clock.ts';
import { praiseDays } from '../shared/praise.ts';
import { deleteHuddlesBefore } from './store/huddle.ts';
import { deletePraiseBefore } from './store/praise.ts';
import type { Store } from './store/tables.ts';
import { deleteGoalsEndedBefore } from './store/team-goal.ts';

/** A year of huddles is enough to look back on. */
const huddleDays = 366;

/** Forgets praise that no wall shows any more, for it names people, and huddles and ended goals after a year. */
export async function forgetTalk(store: Store, now: number): Promise<void> {
  const today = addDays(dayAt(now, 'UTC'), -1); // sites lie in different zones
  await deletePraiseBefore(store, addDays(today, 1 - praiseDays));
  await deleteHuddlesBefore(store, addDays(today, -huddleDays));
  await deleteGoalsEndedBefore(store, addDays(today, -huddleDays));
}
