import type { Journal } from '../journal.ts';

/** Goals of the day, how they went, and one good thing; one row a day, and none for a day without a word. */
export function dayGoals(journal: Journal): void {
  journal.exec(`
    create table day_goal(
      day text primary key,
      at integer not null,
      goal text not null,
      went text check (went in ('done', 'partly', 'otherDay')),
      good text not null,
      check (goal <> '' or good <> ''),
      check (went is null or goal <> '')
    ) strict, without rowid;
  `);
}
