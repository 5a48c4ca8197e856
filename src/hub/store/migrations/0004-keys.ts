import type { Migration } from '../migrate.ts';

/** The key log. */
export const keys: Migration = {
  version: 4,
  statements: () => [
    `create table key_log (
      sequence integer primary key, kind text not null, id integer not null, key text not null,
      valid_from integer not null, published bigint not null, previous text not null, signature text not null,
      salt text
    )`,
  ],
};
