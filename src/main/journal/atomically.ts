import type { Journal } from './journal.ts';
import { prepared } from './prepared.ts';

/**
 * Everything the work writes, or nothing of it; on the disk when this returns. Within another such work it is part of
 * that one. The write lock is taken at the start, so that nothing that was read is out of date when it is written; a work
 * that `begin`s without it is refused then (`SQLITE_BUSY_SNAPSHOT`).
 */
export function atomically<T>(
  journal: Journal,
  work: () => T,
  how: 'begin immediate' | 'begin' = 'begin immediate',
): T {
  if (journal.inTransaction) return work();
  prepared(journal, how).run();
  try {
    const result = work();
    prepared(journal, 'commit').run();
    return result;
  } finally {
    // Still open only when something was thrown; some errors, a full disk among them, have ended it already.
    if (journal.inTransaction) prepared(journal, 'rollback').run();
  }
}
