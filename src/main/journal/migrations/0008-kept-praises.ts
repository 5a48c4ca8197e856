import type { Journal } from '../journal.ts';

/** Praise that came back in an export of one's own: what came here by itself lies in the note that it answered. */
export function keptPraises(journal: Journal): void {
  journal.exec(`
    create table praise(
      id text primary key,
      day text not null,
      what text not null,
      why text not null,
      sender text not null
    ) strict;
  `);
}
