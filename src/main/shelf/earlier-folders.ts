import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { writeFileSafely } from '../write-file.ts';
import { hasShelf, takenFolders } from './folders.ts';

/** Beside the preferences: the folders that IT has named for journals, as long as some may still lie there. */
const fileName = 'named-folders.json';
const shape = z.array(z.string()).max(20);

/**
 * The folders in which journals may lie besides the one in force: the app's own, and those that a policy named before.
 * Remembers the one in force for the day on which it is no more, and forgets one in which no journal is left.
 */
export function earlierFolders(own: string, inForce: string): string[] {
  const file = path.join(own, fileName);
  const known = read(file);
  const earlier = known.filter((folder) => folder !== inForce && folder !== own && mayHold(folder));
  const kept = inForce === own ? earlier : [...earlier, inForce];
  if (JSON.stringify(kept) !== JSON.stringify(known)) writeFileSafely(file, `${JSON.stringify(kept)}\n`);
  return inForce === own || !hasShelf(own) ? earlier : [own, ...earlier];
}

/** A folder that cannot be looked at may hold any. */
const mayHold = (folder: string) => !hasShelf(folder) || takenFolders(folder).length > 0;

function read(file: string): string[] {
  try {
    return shape.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return []; // not there yet; one that cannot be read is worth no trouble
  }
}
