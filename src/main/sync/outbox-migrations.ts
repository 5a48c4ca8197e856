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

/**
 * What was seen of the hub: its key log, its releases, and whether it is distrusted. A membership from before there was a
 * key log pinned none and cannot be carried on: the person joins anew.
 */
function hubSeen(outbox: Database): void {
  outbox.exec(`
    delete from enrolment;
    delete from unit_of_quarter;
    delete from message;

    create table key_log(only integer primary key check (only = 1), entries text not null, at integer not null) strict;

    create table distrust(about text primary key check (about in ('keys', 'results'))) strict;

    create table unit_card(unit integer primary key, place integer not null, content text not null) strict;

    create table release(
      subject text not null,
      week integer not null,
      body text not null,
      previous text not null,
      signature text not null,
      primary key (subject, week)
    ) strict, without rowid;

    create table looked(only integer primary key check (only = 1), at integer not null) strict;
  `);
}

/** Every step an outbox has taken, in order. A step is never changed once it has been published; add another. */
const migrations: readonly ((outbox: Database) => void)[] = [beginning, hubSeen];

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
