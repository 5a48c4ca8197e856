import type { Migration } from '../migrate.ts';

/** The key log; memberships that can be told apart; weeks that a database put back has lost. */
export const keys: Migration = {
  version: 4,
  statements: (unordered) => [
    `create table key_log (
      sequence integer primary key, kind text not null, id integer not null, key text not null,
      valid_from integer not null, published bigint not null, previous text not null, signature text not null,
      salt text
    )`,
    `alter table slot add column membership text not null default ''`,
    `create table voided_week (
      site integer not null references site (id), week integer not null, primary key (site, week)
    ) ${unordered}`,
    `create table high_water (only_one integer primary key check (only_one = 1), mark bigint not null)`,
  ],
};
