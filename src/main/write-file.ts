import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ending = '.new';

/** What a file is called until all of it is there. */
export const unfinished = (file: string): string => file + ending;

/**
 * Puts a text or bytes in place of a file, for its owner's eyes only (mode 0600), so that a crash at any moment leaves the
 * old content or the new one, whole and on the disk. Throws what the system throws, with the old content still there.
 */
export function writeFileSafely(file: string, content: string | Uint8Array): void {
  const beside = unfinished(file);
  rmSync(beside, { force: true });
  try {
    const at = openSync(beside, 'wx', 0o600);
    try {
      writeFileSync(at, content);
      fsyncSync(at);
    } finally {
      closeSync(at);
    }
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
  syncFolder(path.dirname(file));
}

/** Removes what was left in a folder when the app was stopped while it wrote a file. */
export function forgetUnfinished(folder: string): void {
  for (const name of readdirSync(folder)) if (name.endsWith(ending)) rmSync(path.join(folder, name));
}

/** Makes renames and removals in a folder lasting. Windows cannot open a folder for that, and needs no telling. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const at = openSync(folder, 'r');
  try {
    fsyncSync(at);
  } finally {
    closeSync(at);
  }
}
