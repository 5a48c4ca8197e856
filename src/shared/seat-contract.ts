import type { z } from 'zod';
import { arrivalCalls } from './seat-contract/arrivals.ts';
import { breakCalls } from './seat-contract/breaks.ts';
import { callCalls } from './seat-contract/calls.ts';
import { computerCalls } from './seat-contract/computer.ts';
import { demoCalls } from './seat-contract/demo.ts';
import { goalCalls } from './seat-contract/goals.ts';
import { handCalls } from './seat-contract/hands.ts';
import { helpCalls } from './seat-contract/help.ts';
import { importCalls } from './seat-contract/import.ts';
import { journalCalls } from './seat-contract/journal.ts';
import { leavingCalls } from './seat-contract/leaving.ts';
import { leadNoteCalls } from './seat-contract/lead-notes.ts';
import { mailboxCalls } from './seat-contract/mailbox.ts';
import { movingCalls } from './seat-contract/moving.ts';
import { patternCalls } from './seat-contract/patterns.ts';
import { praiseCalls, sealedPraiseCalls } from './seat-contract/praise.ts';
import { policyCalls } from './seat-contract/policy.ts';
import { pulseCalls } from './seat-contract/pulses.ts';
import { reportFolderCalls } from './seat-contract/report-folder.ts';
import { recordCalls } from './seat-contract/records.ts';
import { routineCalls } from './seat-contract/routines.ts';
import { rosterCalls } from './seat-contract/roster.ts';
import { shelfCalls } from './seat-contract/shelf.ts';
import { situationCalls } from './seat-contract/situation.ts';
import { teamCalls } from './seat-contract/team.ts';
import { strainCalls } from './seat-contract/strain.ts';
import { wishCalls } from './seat-contract/wishes.ts';

/** Every call between a window and the app; each part lies in a file of its own. `answer.ts` parses both ways. */
export const seatContract = {
  ...situationCalls,
  ...journalCalls,
  ...shelfCalls,
  ...movingCalls,
  ...importCalls,
  ...recordCalls,
  ...routineCalls,
  ...goalCalls,
  ...patternCalls,
  ...pulseCalls,
  ...strainCalls,
  ...helpCalls,
  ...leavingCalls,
  ...teamCalls,
  ...breakCalls,
  ...rosterCalls,
  ...callCalls,
  ...handCalls,
  ...arrivalCalls,
  ...mailboxCalls,
  ...praiseCalls,
  ...sealedPraiseCalls,
  ...leadNoteCalls,
  ...reportFolderCalls,
  ...policyCalls,
  ...wishCalls,
  ...computerCalls,
  ...demoCalls,
};

export type SeatCallName = keyof typeof seatContract;
export type SeatInput<N extends SeatCallName> = z.input<(typeof seatContract)[N]['input']>;
export type SeatParsed<N extends SeatCallName> = z.output<(typeof seatContract)[N]['input']>;
export type SeatOutput<N extends SeatCallName> = z.output<(typeof seatContract)[N]['output']>;

/** What the app tells its windows unasked: that something they may show is no longer true. */
export const seatEvents = [
  'journal',
  'preferences',
  'policy',
  'wish',
  'sync',
  'help',
  'breaks',
  'roster',
  'call',
  'mailbox',
  'importing',
  'demo',
  'demoProgress',
] as const;
export type SeatEvent = (typeof seatEvents)[number];

/** What the preload puts on `window.sidetone`. */
export interface SeatBridge {
  call(name: string, input: unknown): Promise<unknown>;
  onChange(listener: (event: SeatEvent) => void): () => void;
}
