import { addDays, dayAt } from '../shared/clock.ts';
import { noteMemory } from '../shared/note.ts';
import { workReportDays } from './routes/work-reports.ts';
import { earliestDay } from './store/away.ts';
import { deleteCareClosedBefore } from './store/care.ts';
import { deleteNote, emptyNote, expiredNotes, moveNote, notesClosedBefore } from './store/note.ts';
import type { Store } from './store/tables.ts';
import { deleteSurgeDaysBefore } from './store/surge-day.ts';
import { inTransaction } from './store/transaction.ts';
import { deleteWorkReports } from './store/work-report.ts';

/**
 * Empties notes whose time is over, forgets notes and care records thirty days after they were closed, and work reports and
 * peak days that no site shows any more.
 */
export async function expireVoices(store: Store, now: number): Promise<void> {
  for (const id of await expiredNotes(store, now))
    await inTransaction(store, async (transaction) => {
      const expired = { state: 'expired', closedAt: now } as const;
      if (await moveNote(transaction, id, ['sent', 'read', 'answered'], expired))
        await emptyNote(transaction, id);
    });
  for (const id of await notesClosedBefore(store, now - noteMemory))
    await inTransaction(store, async (transaction) => {
      await emptyNote(transaction, id);
      await deleteNote(transaction, id);
    });
  await deleteCareClosedBefore(store, now - noteMemory);
  // A day more than is shown: sites lie in different zones.
  await deleteWorkReports(store, addDays(dayAt(now, 'UTC'), -workReportDays));
  await deleteSurgeDaysBefore(store, earliestDay(now));
}
