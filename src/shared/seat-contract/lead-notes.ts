import { leadNotes } from '../lead-notes.ts';
import { nothing, type SeatExchange } from './shapes.ts';

/** What a lead keeps in their own journal beside the desk: no desk, hub or other journal has it. */
export const leadNoteCalls = {
  leadNotes: { input: nothing, output: leadNotes },
  setLeadNotes: { input: leadNotes, output: leadNotes },
} as const satisfies Record<string, SeatExchange>;
