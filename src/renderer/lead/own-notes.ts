import { createContext, useContext, useState } from 'react';
import { type LeadNotes, noLeadNotes } from '../../shared/lead-notes.ts';

/** Where a lead's own notes are kept. */
export interface OwnNotes {
  notes: LeadNotes;
  set: (notes: LeadNotes) => void;
  /** Why they could not be read or kept; null for nothing. */
  error: unknown;
}

const OwnNotesContext = createContext<OwnNotes | null>(null);

/** In the app: the lead's own journal. A browser has none. */
export const OwnNotesProvider = OwnNotesContext.Provider;

/** A lead's own notes. Without a journal they last as long as the page is open, and `isKept` says so. */
export function useOwnNotes(): OwnNotes & { isKept: boolean } {
  const kept = useContext(OwnNotesContext);
  const [notes, set] = useState(noLeadNotes);
  return kept ? { ...kept, isKept: true } : { notes, set, error: null, isKept: false };
}
