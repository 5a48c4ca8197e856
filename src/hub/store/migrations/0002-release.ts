import type { Migration } from '../migrate.ts';

/** What the release keeps: held weeks and pooled names, the ledger, and the audit's matrix. */
export const release: Migration = {
  version: 2,
  statements: (unordered) => [
    `create table unit_memory (unit integer primary key references unit (id), memory text not null)`,
    `create table ledger (
      unit integer not null, week integer not null, number text not null, primary key (unit, week, number)
    ) ${unordered}`,
    `create table audit_cell (
      unit integer not null, week integer not null, slots integer not null, primary key (unit, week)
    ) ${unordered}`,
    `create table audit_sum (
      subject text not null, released integer not null, unit integer not null, week integer not null,
      primary key (subject, released, unit, week)
    ) ${unordered}`,
  ],
};
