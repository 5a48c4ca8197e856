import { z } from 'zod';
import { day, instant } from '../clock.ts';
import { surgeDay } from '../hub-contract/relief.ts';
import { breakReasons, breakRecord } from '../nudge/break-record.ts';
import { breakSettings, pauseLength } from '../nudge/break-settings.ts';
import { exits, postponeMinutes } from '../nudge/exits.ts';
import { waitReasons } from '../nudge/next-nudge.ts';
import { nothing, type SeatExchange } from './shapes.ts';

const occasion = z.string().min(1).max(80);

/** A break that is being offered, with the ways out of it. */
export const breakOffer = z.strictObject({
  occasion,
  because: z.enum(breakReasons),
  seconds: z.int(),
  /** It was missed before: this is the one more time. */
  again: z.boolean(),
  surge: z.boolean(),
  exits,
});
export type BreakOffer = z.infer<typeof breakOffer>;

/** A break that the person is taking. */
export const runningBreak = z.strictObject({
  occasion,
  because: z.enum(breakReasons),
  begunAt: instant,
  seconds: z.int(),
  /** Its time is full; the person may stay. */
  isFull: z.boolean(),
});
export type RunningBreak = z.infer<typeof runningBreak>;

/** What the app knows of breaks now. */
export const breaksNow = z.strictObject({
  offer: breakOffer.nullable(),
  running: runningBreak.nullable(),
  /** Why nothing is offered; null while something is. */
  why: z.enum(waitReasons).nullable(),
  /** The next break that is known of, and when; in the past when it is owed and waits for a moment. */
  next: z.strictObject({ because: z.enum(breakReasons), at: instant, seconds: z.int() }).nullable(),
  pausedUntil: instant.nullable(),
  /** When the quiet period that is on ends. */
  quietUntil: instant.nullable(),
});
export type BreaksNow = z.infer<typeof breaksNow>;

/** How one wants to be reminded, and what the site's policy allows. */
export const breakPlanning = z.strictObject({
  settings: breakSettings,
  /** Break codes that the site's policy names: with one, five minutes each hour may be offered. */
  agreedCodes: z.array(z.string()),
  /** Peak days that the lead has marked for the team (L10), as the hub told last. */
  teamSurgeDays: z.array(surgeDay),
});
export type BreakPlanning = z.infer<typeof breakPlanning>;

/** Breaks: the offer and its answers, a pause, the settings, the history. */
export const breakCalls = {
  breaks: { input: nothing, output: breaksNow },
  /** Begins the break that is offered, or that is owed, or one of one's own. */
  startBreak: { input: nothing, output: breaksNow },
  putBreakOff: { input: z.strictObject({ occasion, minutes: postponeMinutes }), output: breaksNow },
  skipBreak: { input: z.strictObject({ occasion }), output: breaksNow },
  endBreak: { input: nothing, output: breaksNow },
  pauseNudges: { input: z.strictObject({ for: pauseLength }), output: breaksNow },
  /** Ends a pause; also its undo. */
  resumeNudges: { input: nothing, output: breaksNow },
  breakPlanning: { input: nothing, output: breakPlanning },
  setBreakSettings: { input: breakSettings.partial(), output: breakPlanning },
  /** Breaks that were due on the days from `from` to `to`, both included, and what became of them; oldest first. */
  breaksBetween: {
    input: z.strictObject({ from: day, to: day }),
    output: z.strictObject({ breaks: z.array(breakRecord) }),
  },
} as const satisfies Record<string, SeatExchange>;
