import { z } from 'zod';
import { day, instant } from '../clock.ts';
import { failure } from '../errors.ts';
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
      /** When the person agreed; only shifts begun later count. */
      consentAt: instant.nullable(),
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
      sendsFrom: instant,
      sendsUntil: instant,
    })
    .nullable(),
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
  joinTeam: { input: z.strictObject({ ...invite, consent: z.literal(true) }), output: leaving },
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
