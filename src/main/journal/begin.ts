import path from 'node:path';
import { eraseFiles } from '../erase.ts';
import { fileNames, withCompanions } from './files.ts';
import type { Journal } from './journal.ts';
import { newJournal } from './open.ts';

/**
 * Begins the journal of a folder whose keys have just been made; the recovery secret is overwritten. When that fails, what
 * there is of it is erased, keys and all: it cannot be used, and nothing of the person is in it. Throws as `newJournal` does.
 */
export function beginJournal(folder: string, key: Uint8Array, recoverySecret: Uint8Array): Journal {
  try {
    return newJournal(path.join(folder, fileNames.journal), key, recoverySecret);
  } catch (error) {
    eraseFiles(folder, [fileNames.keys, ...withCompanions(fileNames.journal)]);
    throw error;
  } finally {
    recoverySecret.fill(0);
  }
}
