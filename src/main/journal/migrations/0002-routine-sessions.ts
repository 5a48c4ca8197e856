import type { Journal } from '../journal.ts';

/** Routines done, with the mood before and after. Routines are named in the app's code, which may come to know more. */
export function routineSessions(journal: Journal): void {
  journal.exec(`
    create table routine_session(
      id text primary key,
      day text not null,
      shift_id text references shift(id),
      routine text not null,
      begun_at integer not null,
      seconds integer not null check (seconds > 0),
      before integer check (before between 1 and 5),
      after integer check (after between 1 and 5)
    ) strict;
    create index routine_session_by_day on routine_session(day, begun_at);
  `);
}
