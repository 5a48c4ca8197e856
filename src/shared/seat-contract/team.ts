import { z } from 'zod';
import { instant } from '../clock.ts';
import { errorCode } from '../errors.ts';
import { unitPage } from '../hub-contract/desks.ts';
import { week } from '../week.ts';
import { nothing, type SeatExchange } from './shapes.ts';

/** What the lead's page of a unit has of releases. */
export const teamPage = unitPage.omit({ actions: true, operations: true });

/** S16: what the lead's page of the unit has of releases, from those that this seat has checked itself. */
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
});
export type OurTeam = z.infer<typeof ourTeam>;

export const teamCalls = {
  ourTeam: { input: nothing, output: ourTeam },
} as const satisfies Record<string, SeatExchange>;
