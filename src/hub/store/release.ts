import type { SignedRelease } from '../../shared/release.ts';
import type { Week } from '../../shared/week.ts';
import type { Store } from './tables.ts';

/** Stores a published result for good. Throws the engine's error when the subject has one for the week. */
export async function insertRelease(store: Store, release: SignedRelease): Promise<void> {
  await store.insertInto('release').values(release).execute();
}

/** The newest `most` releases of a subject, the oldest first. */
export async function latestReleases(store: Store, subject: string, most: number): Promise<SignedRelease[]> {
  const rows = await store
    .selectFrom('release')
    .selectAll()
    .where('subject', '=', subject)
    .orderBy('week', 'desc')
    .limit(most)
    .execute();
  return rows.toReversed();
}

/** The oldest `most` releases of a subject from a week on, the oldest first. */
export function releasesFrom(
  store: Store,
  subject: string,
  from: Week,
  most: number,
): Promise<SignedRelease[]> {
  return store
    .selectFrom('release')
    .selectAll()
    .where('subject', '=', subject)
    .where('week', '>=', from)
    .orderBy('week')
    .limit(most)
    .execute();
}
