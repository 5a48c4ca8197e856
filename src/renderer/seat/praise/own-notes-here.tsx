import type { ReactNode } from 'react';
import { useSeat, useSeatCall } from '../../clients/use-seat.ts';
import { OwnNotesProvider } from '../../lead/own-notes.ts';
import { noLeadNotes } from '../../../shared/lead-notes.ts';

/** Gives the desk the lead's own journal to keep their own notes in. The desk's session and hub know nothing of it. */
export function OwnNotesHere({ children }: { children: ReactNode }) {
  const read = useSeat('leadNotes', {});
  const keep = useSeatCall('setLeadNotes');
  const own = {
    notes: keep.isPending ? keep.variables : (read.data ?? noLeadNotes),
    set: keep.mutate,
    error: read.error ?? keep.error,
  };
  return <OwnNotesProvider value={own}>{children}</OwnNotesProvider>;
}
