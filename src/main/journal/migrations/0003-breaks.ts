import type { Journal } from '../journal.ts';

/** Breaks that were due and what became of them; the roster. */
export function breaks(journal: Journal): void {
  journal.exec(`
    create table break(
      occasion text primary key,
      day text not null,
      because text not null check (because in ('roster', 'hourly', 'hardCall', 'own')),
      due_at integer not null,
      lapses_at integer not null,
      seconds integer not null check (seconds > 0),
      offers integer not null,
      offered_at integer,
      closed_at integer,
      not_before integer,
      postponed integer not null,
      fate text not null check (fate in ('open', 'running', 'taken', 'skipped', 'natural', 'missed')),
      begun_at integer,
      settled_at integer,
      check ((fate in ('open', 'running')) = (settled_at is null)),
      check (fate <> 'running' or begun_at is not null)
    ) strict;
    create index break_by_day on break(day, due_at);
    create unique index one_running_break on break((fate = 'running')) where fate = 'running';

    create table roster_shift(
      begins integer primary key,
      ends integer not null check (ends > begins),
      day text not null,
      breaks text not null
    ) strict;
    create index roster_shift_by_day on roster_shift(day);
  `);
}
