import { type LeadNotes, leadNotes, noLeadNotes } from '../shared/lead-notes.ts';
import { settingsOf } from './journal/settings.ts';
import type { Seat } from './seat.ts';

const setting = 'leadNotes';

/** A lead's own notes, in the open journal. */
export function leadNotesOf({ journal }: Pick<Seat, 'journal'>): LeadNotes {
  return leadNotes.safeParse(settingsOf(journal).get(setting)).data ?? noLeadNotes;
}

/** Puts them in place of those before; on the disk when it returns. */
export function setLeadNotes({ journal }: Pick<Seat, 'journal'>, notes: LeadNotes): LeadNotes {
  settingsOf(journal).set(setting, notes);
  return notes;
}
