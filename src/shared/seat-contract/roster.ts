import { z } from 'zod';
import { day } from '../clock.ts';
import { rosterShift } from '../roster/roster.ts';
import { rowFault } from '../roster/row.ts';
import { nothing, type SeatExchange } from './shapes.ts';

/** Eight megabytes, as base64: 100,000 rows of a whole site's roster. */
const largest = 11_200_000;

const file = z.strictObject({
  /** The file's content, base64. Its name stays with the person. */
  content: z.string().min(1).max(largest),
  /** Whose shifts, where the file holds those of several people. */
  who: z.string().min(1).max(200).nullable(),
});
export type RosterFile = z.infer<typeof file>;

/** What a roster file holds, before anything is taken from it. */
export const rosterPreview = z.strictObject({
  /** The people in it, where there are several; nothing of anybody is shown before one is chosen. */
  people: z.array(z.string()),
  who: z.string().nullable(),
  /** The first shifts, oldest first. */
  shifts: z.array(rosterShift),
  count: z.int(),
  firstDay: day.nullable(),
  lastDay: day.nullable(),
  /** Days off, entries for whole days and cancelled ones. */
  leftOut: z.int(),
  /** The first rows that are not clear; with any, nothing can be taken. */
  faults: z.array(rowFault),
  faultCount: z.int(),
});
export type RosterPreview = z.infer<typeof rosterPreview>;

/** The roster in the journal. */
export const roster = z.strictObject({
  /** The days of the next fortnight, oldest first. */
  shifts: z.array(rosterShift),
  /** Its last day; null when there is none. */
  lastDay: day.nullable(),
  canUndo: z.boolean(),
});
export type Roster = z.infer<typeof roster>;

/** Shifts from a calendar (ICS) or a table (CSV). */
export const rosterCalls = {
  roster: { input: nothing, output: roster },
  previewRoster: { input: file, output: rosterPreview },
  /** Takes all of a file's shifts in place of those of the days they cover, or none. */
  takeRoster: { input: file, output: roster },
  /** Forgets every shift of the roster. */
  clearRoster: { input: nothing, output: roster },
  /** Puts back what the last taking or clearing replaced. */
  undoRoster: { input: nothing, output: roster },
} as const satisfies Record<string, SeatExchange>;
