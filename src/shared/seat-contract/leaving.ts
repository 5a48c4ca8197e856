import { z } from 'zod';
import { day, instant } from '../clock.ts';
import { consentNumber } from '../consent.ts';
import { errorCode, failure } from '../errors.ts';
import { hubCall } from '../hub-contract.ts';
import { row, sharing } from '../week-report.ts';
import { week } from '../week.ts';
import { nothing, type SeatExchange } from './shapes.ts';

/** Progress of one sent (or to be sent) message, as the person may know it. */
export const rowFate = z.enum(['waiting', 'counted', 'notCounted']);
export type RowFate = z.infer<typeof rowFate>;

export const sentWeek = z.strictObject({
  week,
  firstDay: day,
  lastDay: day,
  rows: z.array(row.extend({ fate: rowFate })),
});
export type SentWeek = z.infer<typeof sentWeek>;

/** S10: what leaves this computer. */
export const leaving = z.strictObject({
  joined: z
    .strictObject({
      hub: z.string(),
      team: z.string(),
      /** SHA-256 of the hub's keys, in groups of four hex digits, to compare with a colleague's. */
      fingerprint: z.string(),
      /**
       * Since when the person has agreed; only shifts begun later count. Null after a withdrawal. `isCurrent` is false when
       * the text has changed since: they are asked anew, and only dummies go.
       */
      consent: z.strictObject({ since: instant, isCurrent: z.boolean() }).nullable(),
    })
    .nullable(),
  sharing,
  /** This week as far as it has gone; null when not joined. */
  next: z
    .strictObject({
      week,
      firstDay: day,
      lastDay: day,
      rows: z.array(row),
      /** First tries fall between these two, each at a moment drawn for it alone. */
      sendsFrom: instant,
      triedBy: instant,
      /** What has no answer by then is deleted and not counted. */
      sendsUntil: instant,
      /** Whether there are tokens for the week; without them only dummies can be sent. */
      tokens: z.boolean(),
    })
    .nullable(),
  /** What stands in the way to the hub, and since when; null when nothing does. */
  obstacle: z.strictObject({ code: errorCode, since: instant }).nullable(),
  /** Newest first. */
  history: z.array(sentWeek),
});
export type Leaving = z.infer<typeof leaving>;

const invite = { hub: z.url(), code: z.string().max(200) };

/** Joining a team, what is shared with it, and the way of desk pages to the hub. */
export const leavingCalls = {
  leaving: { input: nothing, output: leaving },
  setSharing: { input: z.strictObject({ sharing }), output: leaving },
  /** Looks an invite up without using it: whose team, which hub, which keys. */
  readInvite: {
    input: z.strictObject(invite),
    output: z.strictObject({ organisation: z.string(), team: z.string(), fingerprint: z.string() }),
  },
  /** `consent` is the version of the text that the person was shown. */
  joinTeam: { input: z.strictObject({ ...invite, consent: consentNumber }), output: leaving },
  /** Agrees after a withdrawal, or to a text that has changed. */
  agree: { input: z.strictObject({ consent: consentNumber }), output: leaving },
  /** Stops at once: what waits to be sent becomes dummies, and only dummies go from then on. */
  withdraw: { input: nothing, output: leaving },
  leaveTeam: { input: nothing, output: leaving },
  /** The lead's and HR's pages in the app reach the hub through here, with a session the page never sees. */
  hub: {
    input: hubCall,
    output: z.union([
      z.strictObject({ ok: z.literal(true), value: z.unknown() }),
      z.strictObject({ ok: z.literal(false), error: failure }),
    ]),
  },
} as const satisfies Record<string, SeatExchange>;
