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
  praises: { table: 'praise', id: 'id' },
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

/** After how many records others get their turn. */
const portion = 200;

/**
 * Takes away what the last import brought and is still there, within the caller's transaction; `between` is told how far it
 * is, 0–1. A shift in which something else has been noted since stays.
 */
export function removeImported(journal: Journal, between: (share: number) => void): void {
  const all = prepared<[], { noun: ImportedNoun; id: string }>(
    journal,
    'select noun, id from imported',
  ).all();
  const byNoun = Map.groupBy(all, ({ noun }) => noun);
  let done = 0;
  for (const [noun, { table, id }] of Object.entries(nouns) as Entries) {
    const stillUsed = noun === 'shifts' ? `and ${unused}` : '';
    const remove = `delete from ${table} where ${id} in (select value from json_each(?)) ${stillUsed}`;
    const ids = (byNoun.get(noun) ?? []).map((one) => (noun === 'roster' ? Number(one.id) : one.id));
    for (let at = 0; at < ids.length; at += portion) {
      const some = JSON.stringify(ids.slice(at, at + portion));
      if (noun === 'checkIns') uncountTags(journal, some);
      prepared<[string]>(journal, remove).run(some);
      between((done += portion) / all.length);
    }
  }
  forgetImported(journal);
}

type Entries = [ImportedNoun, (typeof nouns)[ImportedNoun]][];

function uncountTags(journal: Journal, ids: string): void {
  const used = prepared<[string], { tags: string }>(
    journal,
    `select tags from check_in where id in (select value from json_each(?)) and tags <> '[]'`,
  );
  for (const { tags } of used.all(ids)) countTags(journal, JSON.parse(tags) as string[], -1); // written by check-ins.ts
}

const unused = ['check_in', 'hard_call', 'pulse', 'routine_session']
  .map((table) => `not exists (select 1 from ${table} where shift_id = shift.id)`)
  .join(' and ');
