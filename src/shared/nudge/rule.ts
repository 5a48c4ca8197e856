import { hour } from '../clock.ts';

export const minute = 60_000;

/** Every number of the nudges, once; docs/breaks.md says where each comes from. Milliseconds unless named otherwise. */
export const nudgeRule = {
  /** A break of the app's own, in seconds: under five minutes did less across 58 trials (PMC10741869). */
  breakSeconds: 300,
  /** A reset after a hard call, in seconds for each step of its strength: 20, 40 or 60 (20–60 s, PRODUCT.md S4). */
  resetSeconds: 20,
  /** On a surge day: an hourly break and a reset, in seconds. Breaks of the roster are agreed, and stay as they are. */
  surgeBreakSeconds: 60,
  surgeResetSeconds: 20,
  /** Work between two breaks of the hourly rhythm. */
  rhythm: hour,
  surgeRhythm: 1.5 * hour,
  /** So long without input away from a call is a break (Workrave's and Stretchly's rest). */
  natural: 5 * minute,
  /** A card that nobody answered closes itself. */
  offerLasts: 3 * minute,
  /** An hourly break keeps so far from the roster's. */
  nearRoster: 20 * minute,
  /** How long each can still be offered: after the hard call, after an hourly break was due, after the roster's ended. */
  resetLapses: 20 * minute,
  hourlyLapses: 30 * minute,
  rosterLapses: 90 * minute,
  /** A break that was put off can be offered for so long from the time that was asked for. */
  afterPutOff: 15 * minute,
  /** After an answer, or a card that closed, no other card comes for so long. */
  apart: 5 * minute,
  /** A running break that nobody ended is taken to have ended when it was full, so long after that. */
  forgotten: 30 * minute,
  /** Resets come no closer together. */
  resetGap: 15 * minute,
  /** While somebody presents or wants quiet, the screen is asked again after this. */
  lookAgain: 5 * minute,
  /** How often a break may be put off, and with "hold me to it". */
  postpones: 3,
  heldPostpones: 1,
  /** With "hold me to it", so many skips in a shift need no second press. */
  freeSkips: 2,
} as const;
