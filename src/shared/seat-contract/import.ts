import { z } from 'zod';
import { step } from '../check-in.ts';
import { day, instant } from '../clock.ts';
import { textEncoding } from '../text-encoding.ts';
import { nothing, type SeatExchange } from './shapes.ts';

/** Forty megabytes, as base64: 100,000 records of an export of one's own. */
const largest = 56_000_000;

/** What a file is: an export of this app as JSON or CSV, or Daylio's CSV. */
export const importKinds = ['json', 'csv', 'daylio'] as const;
export const importKind = z.enum(importKinds);
export type ImportKind = z.infer<typeof importKind>;

/** What may be wrong with a row. */
export const importFaults = ['kind', 'day', 'time', 'mood', 'calm', 'value', 'shift', 'record'] as const;
export const importFault = z.strictObject({
  /** The line of a table, or the number of a record in its list, from 1. */
  row: z.int(),
  /** The list in a JSON export; null in a table. */
  list: z.string().max(40).nullable(),
  code: z.enum(importFaults),
});
export type ImportFault = z.infer<typeof importFault>;

const file = z.strictObject({
  /** The file's content, base64. Its name stays with the person. */
  content: z.string().min(1).max(largest),
  /** What the moods of another diary mean here. */
  moods: z.record(z.string().max(100), step),
  /** How the person says that it is written; null to have it found out. */
  encoding: textEncoding.nullable(),
});
export type ImportFile = z.infer<typeof file>;

/** How many of each. */
export const importCounts = z.strictObject({
  shifts: z.int(),
  checkIns: z.int(),
  hardCalls: z.int(),
  routineSessions: z.int(),
  pulses: z.int(),
  breaks: z.int(),
  roster: z.int(),
  dayGoals: z.int(),
  earlierMoods: z.int(),
  /** Praise that came to the person alone. */
  praises: z.int(),
});
export type ImportCounts = z.infer<typeof importCounts>;

export const importPreview = z.strictObject({
  kind: importKind,
  /** How the file was read. */
  encoding: textEncoding,
  /** The encodings that it may be written in: more than one where its bytes are text in each. */
  encodings: z.array(textEncoding),
  /** The first words that a person wrote in it, by which they see whether it was read rightly. */
  samples: z.array(z.string()),
  /** What is not in the journal yet. */
  fresh: importCounts,
  /** Records that are in the journal already, or twice in the file. */
  known: z.int(),
  /** Rows of kinds that are not taken. */
  leftOut: z.int(),
  firstDay: day.nullable(),
  lastDay: day.nullable(),
  /** Moods of another diary, most frequent first; those without a step must be given one. */
  moods: z.array(z.strictObject({ name: z.string(), times: z.int(), step: step.nullable() })),
  /** The first rows that are not clear; with any, nothing can be taken. */
  faults: z.array(importFault),
  faultCount: z.int(),
});
export type ImportPreview = z.infer<typeof importPreview>;

/** The last import, as long as it can be undone. */
export const lastImport = z.strictObject({ at: instant, kind: importKind, records: z.int() });
export type LastImport = z.infer<typeof lastImport>;

/**
 * S13: what was kept elsewhere, or in an export of one's own. A file is worked on beside the app, which goes on meanwhile;
 * each of the first, the second and the undo is refused with `importStopped` when it was stopped, or the journal was locked.
 */
export const importCalls = {
  previewImport: { input: file, output: importPreview },
  /** Takes all that is new, or nothing. Refused with `importFaulty` while a row is not clear or a mood has no step. */
  takeImport: { input: file, output: lastImport },
  lastImport: { input: nothing, output: z.strictObject({ last: lastImport.nullable() }) },
  /** Takes the last import back. Throws `Refusal('notFound')`. */
  undoImport: { input: nothing, output: nothing },
  /** How far the one under way is, 0–1; null while there is none. */
  importProgress: { input: nothing, output: z.strictObject({ share: z.number().min(0).max(1).nullable() }) },
  /** Stops the one under way, with nothing kept of it. One that is done by then stays done. */
  stopImport: { input: nothing, output: nothing },
} as const satisfies Record<string, SeatExchange>;
