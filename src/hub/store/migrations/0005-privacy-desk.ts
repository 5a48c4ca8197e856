import type { Migration } from '../migrate.ts';

/** What the audit refused: until now a refusal looked like a week with too little in it. */
export const privacyDesk: Migration = {
  version: 5,
  statements: (unordered) => [
    `create table audit_refusal (
      subject text not null, week integer not null, primary key (subject, week)
    ) ${unordered}`,
  ],
};
