import { z } from 'zod';
import { instant } from '../clock.ts';
import { errorCode } from '../errors.ts';
import { loggedAction } from '../hub-contract/actions.ts';
import { unitPage } from '../hub-contract/desks.ts';
import { workCount } from '../hub-contract/team-board.ts';
import { week } from '../week.ts';
import { nothing, type SeatExchange } from './shapes.ts';

/** What the lead's page of a unit has of releases. */
export const teamPage = unitPage.omit({ actions: true, operations: true });
export type TeamPage = z.infer<typeof teamPage>;

/** S16: what the lead's page of the unit has of releases, from those that this seat has checked itself, and of the work. */
export const ourTeam = z.strictObject({
  /** Null before anything was released to the team, and on a seat that has not joined. */
  page: teamPage.nullable(),
  check: z.strictObject({
    /** When the hub last showed its releases; null before it did. */
    at: instant.nullable(),
    /** Releases of unit and site that were found signed and linked, and the newest week among them. */
    releases: z.int().min(0),
    newest: week.nullable(),
    /** Why the hub's keys or its newest releases were refused; what is shown are the last good ones. Null for nothing. */
    trouble: errorCode.nullable(),
  }),
  /** What was changed about the work and said of it, as the hub told last; null before it did. */
  work: z
    .strictObject({
      at: instant,
      /** The newest first, each reviewed here by the releases that were checked. */
      actions: z.array(loggedAction),
      /** Same-day work reports of the last 14 days, oldest first. */
      reports: z.array(workCount),
    })
    .nullable(),
});
export type OurTeam = z.infer<typeof ourTeam>;

export const teamCalls = {
  ourTeam: { input: nothing, output: ourTeam },
} as const satisfies Record<string, SeatExchange>;
