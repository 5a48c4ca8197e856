import type { Migration } from '../migrate.ts';

/** Organisation and accounts; memberships, units and rosters; counters and releases. */
export const house: Migration = {
  version: 1,
  statements: (unordered) => [
    `create table organisation (
      org text primary key, name text not null, first_day integer not null, settle_hours integer not null
    )`,
    `create table site (id integer primary key, name text not null, zone text not null)`,
    `create table team (
      id integer primary key, site integer not null references site (id), name text not null,
      headcount integer not null
    )`,
    `create table account (
      id integer primary key, login text not null unique, name text not null, role text not null, password text
    )`,
    `create table lead_team (
      account integer not null references account (id), team integer not null references team (id),
      primary key (account, team)
    )`,
    `create table account_link (
      hash text primary key, account integer references account (id), expires_at bigint not null
    )`,
    `create table invite (
      locator text primary key, team integer not null references team (id), bundle text not null,
      mac text not null, expires_at bigint not null, used integer not null default 0
    ) ${unordered}`,
    `create table slot (
      slot_key text primary key, team integer not null references team (id), counts_from integer not null
    ) ${unordered}`,
    `create index slot_of_team on slot (team)`,
    `create table unit (id integer primary key, site integer not null references site (id))`,
    `create table unit_quarter (
      unit integer not null references unit (id), quarter integer not null, first_week integer not null,
      enrolled integer not null, primary key (unit, quarter)
    )`,
    `create table unit_team (
      quarter integer not null, team integer not null references team (id),
      unit integer not null references unit (id), primary key (quarter, team)
    )`,
    `create table site_week (
      site integer not null references site (id), week integer not null,
      released integer not null default 0, primary key (site, week)
    )`,
    `create table roster (
      week integer not null, slot_key text not null, unit integer not null, primary key (week, slot_key)
    ) ${unordered}`,
    `create table issuance (
      slot_key text not null, week integer not null, blinded_hash text not null, primary key (slot_key, week)
    ) ${unordered}`,
    `create table spent (
      week integer not null, nonce_hash text not null, primary key (week, nonce_hash)
    ) ${unordered}`,
    `create table count (
      unit integer not null, week integer not null, attribute text not null, value integer not null,
      n integer not null, primary key (unit, week, attribute, value)
    ) ${unordered}`,
    `create table "release" (
      subject text not null, week integer not null, body text not null, previous text not null,
      signature text not null, primary key (subject, week)
    )`,
  ],
};
