import { z } from 'zod';
import { nothing, type SeatExchange } from './shapes.ts';

/** What a person is called on the page that asks who is here. Anyone at this computer can read it. */
export const journalName = z.string().trim().min(1).max(30);

/** One of the journals on this computer, as anyone here may see it. */
export const journalCard = z.strictObject({
  id: z.uuid(),
  /** Its place on the page, from 1; a journal without a name is called by it. */
  number: z.int().min(1),
  /** What its person chose to be called, or null. */
  name: journalName.nullable(),
});
export type JournalCard = z.infer<typeof journalCard>;

/** Where journals lie, when IT has named another folder than the one they were begun in. */
export const journalPlace = z.strictObject({
  /** The open journal lies in another folder than IT wants now; null when it lies there. */
  away: z.strictObject({ from: z.string(), to: z.string() }).nullable(),
  /** Folders in which journals lay and that cannot be reached now: an empty first page is no loss. */
  gone: z.array(z.string()),
});
export type JournalPlace = z.infer<typeof journalPlace>;

/** Several journals on one computer: who is here, and who is next. */
export const shelfCalls = {
  /** Turns to a journal, which then wants its PIN; an open one is locked first. */
  chooseJournal: { input: z.strictObject({ id: z.uuid() }), output: nothing },
  /** Locks the open journal and asks who is here. Refused with `pinNeeded` for a journal without a PIN. */
  leaveJournal: { input: nothing, output: nothing },
  /** Turns to the page that begins one more journal. Refused with `pinNeeded` while another has no PIN. */
  addJournal: { input: nothing, output: nothing },
  journalPlace: { input: nothing, output: journalPlace },
  /** Brings the open journal to the folder that IT wants now: copied, compared, removed. It wants its PIN again. */
  bringJournalHere: { input: nothing, output: nothing },
  /** Names the open journal, or takes its name away. */
  nameJournal: { input: z.strictObject({ name: journalName.nullable() }), output: nothing },
} as const satisfies Record<string, SeatExchange>;
