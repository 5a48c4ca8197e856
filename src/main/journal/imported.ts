import type { Journal } from './journal.ts';
import { prepared } from './prepared.ts';
import { countTags } from './tags.ts';

/** What an import may bring, in the order in which it is taken back: a shift goes after what lies in it. */
const nouns = {
  checkIns: { table: 'check_in', id: 'id' },
  hardCalls: { table: 'hard_call', id: 'id' },
  pulses: { table: 'pulse', id: 'id' },
  routineSessions: { table: 'routine_session', id: 'id' },
  breaks: { table: 'break', id: 'occasion' },
  roster: { table: 'roster_shift', id: 'begins' },
  dayGoals: { table: 'day_goal', id: 'day' },
  earlierMoods: { table: 'earlier_mood', id: 'id' },
  shifts: { table: 'shift', id: 'id' },
} as const;
export type ImportedNoun = keyof typeof nouns;

/** Forgets what the import before brought: from then on it is as if it had been noted here. */
export function forgetImported(journal: Journal): void {
  prepared(journal, 'delete from imported').run();
}

/** Notes one record of the import that is under way. */
export function noteImported(journal: Journal, noun: ImportedNoun, id: string | number): void {
  prepared<[string, string]>(journal, 'insert or ignore into imported values (?, ?)').run(noun, String(id));
}

/**
 * Takes away what the last import brought and is still there. A shift in which something else has been noted since
 * stays.
 */
export function removeImported(journal: Journal): void {
  const tags = prepared<[], { tags: string }>(
    journal,
    `select tags from check_in where id in (select id from imported where noun = 'checkIns') and tags <> '[]'`,
  );
  for (const { tags: used } of tags.all()) countTags(journal, JSON.parse(used) as string[], -1); // written by check-ins.ts
  for (const [noun, { table, id }] of Object.entries(nouns)) {
    const stillUsed = noun === 'shifts' ? `and ${unused}` : '';
    const theirs = `select id from imported where noun = '${noun}'`;
    prepared(journal, `delete from ${table} where cast(${id} as text) in (${theirs}) ${stillUsed}`).run();
  }
  forgetImported(journal);
}

const unused = ['check_in', 'hard_call', 'pulse', 'routine_session']
  .map((table) => `id not in (select shift_id from ${table} where shift_id is not null)`)
  .join(' and ');
