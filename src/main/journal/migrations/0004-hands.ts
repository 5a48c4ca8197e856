import type { Journal } from '../journal.ts';

/** Raised hands and work reports, each with when the hub is to be asked about it next. */
export function hands(journal: Journal): void {
  journal.exec(`
    create table hand(
      id text primary key,
      at integer not null,
      due_at integer,
      content text not null
    ) strict;
    create index hand_by_time on hand(at desc);

    create table work_report(
      id text primary key,
      at integer not null,
      due_at integer,
      content text not null
    ) strict;
  `);
}
