import type { Migration } from '../migrate.ts';

/** What leads write about the months of a unit, as JSON. Nothing of a report. */
export const months: Migration = {
  version: 8,
  statements: () => [
    `create table unit_month (
      unit integer not null references unit (id), month text not null, version integer not null, written text not null,
      primary key (unit, month)
    )`,
  ],
};
