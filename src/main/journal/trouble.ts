import { Refusal } from '../../shared/errors.ts';

/**
 * The expected failures of a disk and of SQLite (its result codes, and the system's) as refusals; null for any other.
 * A damaged page is refused by its checksum whenever it is read, so this may come long after the journal opened.
 */
export function asRefusal(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (['SQLITE_FULL', 'SQLITE_IOERR_SHMSIZE', 'ENOSPC', 'EDQUOT'].includes(code))
    return new Refusal('diskFull');
  if (code === 'SQLITE_NOTADB') return new Refusal('journalDamaged', 'key');
  if (code.startsWith('SQLITE_CORRUPT')) return new Refusal('journalDamaged', 'content');
  return null;
}
