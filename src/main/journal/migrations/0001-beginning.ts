import type { Journal } from '../journal.ts';

/** Shifts, check-ins, hard calls, tags by use, settings, and the weeks that were made up for sending. */
export function beginning(journal: Journal): void {
  journal.pragma('application_id = 0x53494445');
  journal.exec(`
    create table shift(
      id text primary key,
      day text not null,
      zone text not null,
      begun_at integer not null,
      ended_at integer check (ended_at >= begun_at)
    ) strict;
    create index shift_by_day on shift(day, begun_at);
    create unique index one_open_shift on shift((ended_at is null)) where ended_at is null;

    create table check_in(
      id text primary key,
      shift_id text not null references shift(id),
      day text not null,
      at integer not null,
      phase text not null check (phase in ('start', 'middle', 'end')),
      mood integer not null check (mood between 1 and 5),
      calm integer not null check (calm between 1 and 5),
      energy integer check (energy between 1 and 5),
      breaks text check (breaks in ('none', 'some', 'all')),
      words text not null,
      tags text not null,
      note text not null
    ) strict;
    create index check_in_by_day on check_in(day, at);

    create table hard_call(
      id text primary key,
      shift_id text not null references shift(id),
      day text not null,
      at integer not null,
      stressor text not null,
      strength integer not null check (strength between 1 and 3)
    ) strict;
    create index hard_call_by_day on hard_call(day, at);

    create table tag_use(tag text primary key, uses integer not null) strict;
    create index tag_by_use on tag_use(uses desc, tag);

    create table setting(key text primary key, value text not null) strict, without rowid;

    create table sent_week(
      week integer primary key,
      first_day text not null,
      rows text not null,
      fates text
    ) strict;
  `);
}
