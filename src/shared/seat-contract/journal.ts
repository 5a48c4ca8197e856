import { z } from 'zod';
import { day, instant } from '../clock.ts';
import { nothing, type SeatExchange } from './shapes.ts';
import { journalName } from './shelf.ts';

/** Four to sixty-four characters: a PIN or a passphrase, as the person likes. */
export const pin = z.string().min(4).max(64);

/** A file for the person to keep; the page offers it for saving. */
export const exportedFile = z.strictObject({ fileName: z.string(), mediaType: z.string(), text: z.string() });
export type ExportedFile = z.infer<typeof exportedFile>;

/** What was there and what is left after "delete everything". */
export const deletionProof = z.strictObject({
  at: instant,
  checkIns: z.int(),
  hardCalls: z.int(),
  routineSessions: z.int(),
  pulses: z.int(),
  hands: z.int(),
  workReports: z.int(),
  introductions: z.int(),
  /** Praise that only this seat could open. */
  praises: z.int(),
  /** Days with a goal or a good thing. */
  dayGoals: z.int(),
  earlierMoods: z.int(),
  /** How many of the files held the keys of a mailbox that the person opened as a lead, HR or the assistance programme. */
  mailboxes: z.int(),
  /** Files that held anything of the person, with whether each is gone. */
  files: z.array(z.strictObject({ name: z.string(), gone: z.boolean() })),
});
export type DeletionProof = z.infer<typeof deletionProof>;

/** Making, opening, keeping a copy of and deleting a journal. */
export const journalCalls = {
  /** With what the page that asks who is here may call it. */
  createJournal: {
    input: z.strictObject({ pin: pin.nullable(), name: journalName.nullable() }),
    output: z.strictObject({ recoveryCode: z.string() }),
  },
  unlock: { input: z.strictObject({ pin }), output: nothing },
  unlockWithRecoveryCode: {
    input: z.strictObject({ recoveryCode: z.string().max(120), newPin: pin.nullable() }),
    output: nothing,
  },
  /** With the PIN as it is; null where there is none yet. The recovery code stays good. */
  changePin: { input: z.strictObject({ pin: pin.nullable(), newPin: pin }), output: nothing },
  lock: { input: nothing, output: nothing },
  /** After `journalDamaged`: open the newest whole copy in its place. */
  restoreCopy: {
    input: z.strictObject({ pin: pin.nullable() }),
    output: z.strictObject({ copied: day, keptAs: z.string().nullable() }),
  },
  /** After `journalDamaged`: keep the damaged file under another name and begin a new journal. */
  setJournalAside: { input: nothing, output: z.strictObject({ keptAs: z.string() }) },
  exportJournal: { input: z.strictObject({ format: z.enum(['csv', 'json']) }), output: exportedFile },
  /** `moved`: the journal goes on elsewhere, so its slot in the team and its snapshot stay. */
  deleteEverything: {
    input: z.strictObject({ sure: z.literal(true), moved: z.boolean() }),
    output: deletionProof,
  },
} as const satisfies Record<string, SeatExchange>;
