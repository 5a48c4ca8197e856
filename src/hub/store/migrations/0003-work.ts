import type { Migration } from '../migrate.ts';

/** What was changed about the work, and the telephony's figures. Nothing of a report: these tables have an order. */
export const work: Migration = {
  version: 3,
  statements: () => [
    `create table work_action (
      id integer primary key, unit integer not null references unit (id), action text, words text,
      owner text not null, begun text not null, due text, rule text, state text not null, ended text, why text,
      account integer not null references account (id)
    )`,
    `create index work_action_of_unit on work_action (unit)`,
    `create table operations_day (
      team integer not null references team (id), day text not null, queue_seconds double precision,
      occupancy double precision, handling_seconds double precision, lost_breaks integer, primary key (team, day)
    )`,
    `create table import_token (hash text primary key)`,
  ],
};
