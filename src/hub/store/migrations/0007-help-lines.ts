import type { Migration } from '../migrate.ts';

/** The lines a site offers its people. */
export const helpLines: Migration = {
  version: 7,
  statements: () => [
    `create table help_line (
      site integer not null references site (id), place integer not null, region text not null, label text not null,
      number text not null, hours text not null, verified_at text not null, primary key (site, place)
    )`,
  ],
};
