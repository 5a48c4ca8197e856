import type { Journal } from '../journal.ts';

/** Moods from another diary, and what the last import brought, for its undo. */
export function imports(journal: Journal): void {
  journal.exec(`
    create table earlier_mood(
      id text primary key,
      day text not null,
      at integer not null,
      mood integer not null check (mood between 1 and 5),
      activities text not null,
      note text not null
    ) strict;
    create index earlier_mood_by_day on earlier_mood(day, at);

    create table imported(
      noun text not null,
      id text not null,
      primary key (noun, id)
    ) strict, without rowid;
  `);
}
