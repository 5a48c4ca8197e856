import { z } from 'zod';
import { type Day, day, instant } from './clock.ts';

/** One person on the care list: somebody who asked, and what was agreed. Sealed before it leaves its owner's computer. */
export const careContent = z.strictObject({
  /** The name they gave, or how the owner remembers them. */
  who: z.string().max(80),
  /** The note it began with, and the slot that signed it; null for one that was begun without. */
  note: z.string().nullable(),
  slot: z.string().nullable(),
  nextContact: day.nullable(),
  followUps: z.array(z.strictObject({ at: instant, words: z.string() })),
  /** What came of it; null while it is open. */
  outcome: z.string().nullable(),
});
export type CareContent = z.infer<typeof careContent>;

/** One version of an entry, with the notes of another as well, oldest first: so that neither is lost where both were saved. */
export function withNotesOf(mine: CareContent, theirs: CareContent): CareContent {
  const both = new Map(
    [...theirs.followUps, ...mine.followUps].map((note) => [`${note.at} ${note.words}`, note]),
  );
  return { ...mine, followUps: [...both.values()].toSorted((a, b) => a.at - b.at) };
}

/** When an entry wants its owner: on an earlier day, today, on a later one, or on none that was set. */
export type CareTime = 'overdue' | 'today' | 'later' | 'open';

export function careTime({ nextContact }: CareContent, today: Day): CareTime {
  if (nextContact === null) return 'open';
  if (nextContact === today) return 'today';
  return nextContact < today ? 'overdue' : 'later';
}
