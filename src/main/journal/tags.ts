import type { Journal } from './journal.ts';
import { prepared } from './prepared.ts';

/**
 * Counts tags that came into use (`by` 1) or went out of it (−1). Kept beside the check-ins, so that Today reads a
 * few rows.
 */
export function countTags(journal: Journal, tags: readonly string[], by: 1 | -1): void {
  const count = prepared<[string, number]>(
    journal,
    'insert into tag_use values (?, ?) on conflict do update set uses = uses + excluded.uses',
  );
  for (const tag of tags) count.run(tag, by);
  if (by < 0 && tags.length > 0) prepared(journal, 'delete from tag_use where uses <= 0').run();
}

/** Own tags, most used first. */
export function tagsByUse(journal: Journal, most: number): string[] {
  return prepared<[number], { tag: string }>(
    journal,
    'select tag from tag_use order by uses desc, tag limit ?',
  )
    .all(most)
    .map(({ tag }) => tag);
}
