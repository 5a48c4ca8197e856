import type { Migration } from '../migrate.ts';

/** A slot is given two sets of tokens for a week, each once: those of the report and the voices. */
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
  ],
};
