import type { Migration } from '../migrate.ts';

/** What leads prepare and say, and the teams that leads sit in themselves. Nothing of a report: these tables have an order. */
export const huddles: Migration = {
  version: 10,
  statements: () => [
    `create table huddle (
      unit integer not null references unit (id), day text not null, form text not null, parts text not null,
      version integer not null, account integer not null references account (id), primary key (unit, day, form)
    )`,
    `create table team_goal (
      id integer primary key, unit integer not null references unit (id), words text not null, until text,
      state text not null, ended text, why text
    )`,
    `create index team_goal_of_unit on team_goal (unit)`,
    `create table praise (
      id integer primary key, unit integer not null references unit (id), day text not null, who text not null,
      what text not null, why text not null, account integer not null references account (id)
    )`,
    `create index praise_of_unit on praise (unit)`,
    `create table leads_team (team integer primary key references team (id))`,
  ],
};
