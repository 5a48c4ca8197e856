import type { Database } from 'better-sqlite3-multiple-ciphers';
import { Refusal } from '../../shared/errors.ts';

function beginning(outbox: Database): void {
  outbox.exec(`
    create table enrolment(only integer primary key check (only = 1), content text not null) strict;

    create table unit_of_quarter(quarter integer primary key, unit integer not null) strict;

    create table message(
      week integer not null,
      attribute integer not null check (attribute between 1 and 10),
      sealed blob,
      send_at integer not null,
      closes_at integer not null,
      tries integer not null,
      fate text not null check (fate in ('waiting', 'counted', 'notCounted')),
      primary key (week, attribute),
      check ((fate = 'waiting') = (sealed is not null))
    ) strict, without rowid;

    create table farewell(
      slot_key text primary key,
      hub text not null,
      signature text not null,
      send_at integer not null
    ) strict;
  `);
}

/** Every step an outbox has taken, in order. A step is never changed once it has been published; add another. */
const migrations: readonly ((outbox: Database) => void)[] = [beginning];

/** Takes the steps that an outbox lacks, each whole or not at all. Throws `Refusal('journalNewer')` for unknown ones. */
export function migrateOutbox(outbox: Database): void {
  const from = Number(outbox.pragma('user_version', { simple: true }));
  if (from > migrations.length) throw new Refusal('journalNewer');
  for (const [index, step] of migrations.entries()) {
    if (index < from) continue;
    outbox
      .transaction(() => {
        step(outbox);
        outbox.pragma(`user_version = ${index + 1}`);
      })
      .immediate();
  }
}
