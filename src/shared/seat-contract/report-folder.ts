import { z } from 'zod';
import { reportFormat } from '../report-format.ts';
import { nothing, type SeatExchange } from './shapes.ts';

/** A file's name: what kind, from which day or month, of which team. Nothing in it leads out of the folder. */
export const reportName = z
  .string()
  .max(120)
  .regex(/^sidetone-(week|month)-[\p{L}\p{M}\p{N}-]+\.(pdf|xlsx|csv|html)$/u);

/** Ten megabytes, as base64: a report of twelve weeks with its letters takes a hundredth. */
const largest = 14_000_000;

/** Files that are remembered as saved: the twelve weeks and months of forty teams in four kinds. */
export const mostSaved = 4000;

/** L9: where each new report goes, as what, and what is there already. */
export const reportFolder = z.strictObject({
  folder: z.string().trim().min(1).max(1000),
  formats: z.array(reportFormat).min(1).max(4),
  /** Names, the newest last. A file that its owner moved away or deleted is not saved again. */
  saved: z.array(reportName).max(mostSaved),
});
export type ReportFolder = z.infer<typeof reportFolder>;

const reportFolderState = z.strictObject({
  /** Null while reports are saved one by one, by hand. */
  kept: reportFolder.nullable(),
});

/** L9: new reports into a folder of this computer. The pages make the files, the app puts them there. */
export const reportFolderCalls = {
  reportFolder: { input: nothing, output: reportFolderState },
  /** New reports go there from now on; null: nowhere. Nothing in a folder is ever removed. Refused with `folderUnusable`. */
  keepReports: {
    input: z.strictObject({ to: reportFolder.omit({ saved: true }).nullable() }),
    output: reportFolderState,
  },
  /** Puts one file there, whole or not at all; one that is there or was, is left alone. Refused with `folderUnusable`, `diskFull`, `notFound`. */
  putReport: {
    input: z.strictObject({ name: reportName, content: z.base64().min(1).max(largest) }),
    output: reportFolderState,
  },
} as const satisfies Record<string, SeatExchange>;
