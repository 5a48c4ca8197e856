import { z } from 'zod';
import { instant } from '../clock.ts';
import { pin } from './journal.ts';
import { nothing, type SeatExchange } from './shapes.ts';
import { journalName } from './shelf.ts';

/** Eight megabytes, as base64: some fifteen years of shifts. */
const largest = 11_200_000;

/** The encrypted snapshot that goes to a folder of the person's choice. */
export const snapshotState = z.strictObject({
  /** Null while none is kept. */
  folder: z.string().nullable(),
  /** The snapshot's name in the folder, which says nothing about the person. */
  file: z.string().nullable(),
  /** When the file there was written; null when there is none. */
  savedAt: instant.nullable(),
  /** Whether the folder is there and can be written to. */
  reachable: z.boolean(),
  /** The folder that IT offers for it, or null. */
  offered: z.string().nullable(),
});
export type SnapshotState = z.infer<typeof snapshotState>;

/** S18: moving to another desk or a new computer. */
export const movingCalls = {
  snapshot: { input: nothing, output: snapshotState },
  /** Keeps a snapshot there from now on, the first at once; null keeps none any more and removes the last. */
  keepSnapshots: {
    input: z.strictObject({ folder: z.string().trim().min(1).max(1000).nullable() }),
    output: snapshotState,
  },
  /** Opens a snapshot from elsewhere as one more journal of this computer. */
  openSnapshot: {
    input: z.strictObject({
      /** The file's content, base64. */
      content: z.string().min(1).max(largest),
      recoveryCode: z.string().max(120),
      pin: pin.nullable(),
      name: journalName.nullable(),
    }),
    output: nothing,
  },
} as const satisfies Record<string, SeatExchange>;
