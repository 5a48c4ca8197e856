import type { Migration } from '../migrate.ts';

/** Peak days of teams, and who with a mailbox is away. */
export const relief: Migration = {
  version: 9,
  statements: () => [
    `create table surge_day (
      team integer not null references team (id), day text not null, what text not null, primary key (team, day)
    )`,
    `create table away (
      account integer primary key references account (id), until text not null, cover integer references account (id)
    )`,
  ],
};
