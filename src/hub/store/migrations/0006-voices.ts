import type { Migration } from '../migrate.ts';

/** What is said by choice: voices are issued beside the report's tokens; work reports, mailboxes, notes, the care list. */
export const voices: Migration = {
  version: 6,
  statements: (unordered) => [
    `alter table issuance rename to issuance_of_reports`,
    `create table issuance (
      slot_key text not null, week integer not null, part text not null, blinded_hash text not null,
      primary key (slot_key, week, part)
    ) ${unordered}`,
    `insert into issuance (slot_key, week, part, blinded_hash)
      select slot_key, week, 'blinded', blinded_hash from issuance_of_reports`,
    `drop table issuance_of_reports`,
    `create table work_count (
      unit integer not null, day text not null, kind text not null, n integer not null,
      primary key (unit, day, kind)
    ) ${unordered}`,
    `create table mailbox_key (
      mailbox integer not null, key_id integer not null, seal_key text not null, sign_key text not null,
      expires_at bigint not null, signature text, primary key (mailbox, key_id)
    )`,
    `create table note (
      id text primary key, withdraw_hash text not null, deposit_hash text not null, expires_at bigint not null,
      state text not null, closed_at bigint
    ) ${unordered}`,
    `create table note_envelope (
      note text not null, mailbox integer not null, key_id integer not null, sealed text not null,
      visible_from bigint not null, opened integer not null default 0, primary key (note, mailbox)
    ) ${unordered}`,
    `create index note_envelope_of_mailbox on note_envelope (mailbox)`,
    `create table note_reply (
      note text not null, n integer not null, sealed text not null, primary key (note, n)
    ) ${unordered}`,
    `create table care_record (
      mailbox integer not null, id text not null, key_id integer not null, sealed text not null,
      version integer not null, closed_at bigint, primary key (mailbox, id)
    ) ${unordered}`,
  ],
};
