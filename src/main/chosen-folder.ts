import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from '../shared/errors.ts';
import { asRefusal } from './journal/trouble.ts';
import { writeFileSafely } from './write-file.ts';

// A folder that somebody chose for files of theirs: snapshots, reports.

/** Whether there is a folder of that whole path that can be written to. */
export function isUsable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return path.isAbsolute(folder) && statSync(folder).isDirectory();
  } catch {
    return false;
  }
}

/** Puts a file into a chosen folder, whole or not at all. Throws `Refusal('folderUnusable')`, `Refusal('diskFull')`. */
export function putInFolder(folder: string, name: string, content: Uint8Array): void {
  try {
    writeFileSafely(path.join(folder, name), content);
  } catch (error) {
    const refusal = asRefusal(error);
    throw refusal?.code === 'diskFull' ? refusal : new Refusal('folderUnusable');
  }
}
