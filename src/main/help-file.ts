import { readFileSync } from 'node:fs';
import path from 'node:path';
import { helpFile } from './journal/files.ts';
import type { HelpPlace } from './sync/site-help.ts';
import { writeFileSafely } from './write-file.ts';

/** A site's help lines in a folder. A file that is not there, or cannot be read, is none. */
export function helpIn(folder: string): HelpPlace {
  const file = path.join(folder, helpFile);
  return {
    read() {
      try {
        return readFileSync(file, 'utf8');
      } catch {
        return null;
      }
    },
    write: (text) => writeFileSafely(file, text),
  };
}
