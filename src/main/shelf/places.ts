import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { eraseFiles } from '../erase.ts';
import { ourFiles } from '../journal/files.ts';
import { asRefusal } from '../journal/trouble.ts';
import { writeFileSafely } from '../write-file.ts';
import {
  allFolders,
  arrivingFolder,
  dropFolder,
  hasShelf,
  journalFolder,
  makeShelf,
  movedFile,
  placeArrived,
  takenFolders,
} from './folders.ts';

/**
 * Where journals lie on this computer: in the folder in force, and in those that were in force before it. A journal in one of
 * these opens there as always; it comes to the folder in force when its person says so.
 */
export interface Places {
  /** The ids of the journals, wherever they lie. */
  taken: () => string[];
  /** The folder of a journal; of one that is not there yet, in the folder in force. */
  folder: (id: string) => string;
  isHere: (id: string) => boolean;
  /** Folders in which journals lay and that cannot be reached now. */
  gone: readonly string[];
  /**
   * Brings a closed journal to the folder in force: copied, compared byte by byte, and only then removed where it was.
   * Stopped anywhere, it is in one place or in the other. Throws `Refusal('diskFull')`, with nothing changed.
   */
  bringHere: (id: string) => void;
}

const moved = z.strictObject({ to: z.string() });

/** The places of a computer, made ready; `earlier` are folders that were in force before `root`. */
export function openPlaces(root: string, earlier: readonly string[], newId: () => string): Places {
  const others = earlier.filter(hasShelf);
  const gone = earlier.filter((folder) => !hasShelf(folder)); // its disk is away, or the folder was removed
  makeShelf(root, newId);
  for (const other of others) makeShelf(other, newId);
  for (const place of [root, ...others]) finishMoves(place);

  const placeOf = (id: string) => [root, ...others].find((place) => takenFolders(place).includes(id)) ?? root;
  const folder = (id: string) => journalFolder(placeOf(id), id);
  return {
    taken: () => [root, ...others].flatMap(takenFolders),
    folder,
    isHere: (id) => placeOf(id) === root,
    gone,
    bringHere(id) {
      const from = folder(id);
      try {
        copyWhole(from, arrivingFolder(root));
      } catch (error) {
        rmSync(arrivingFolder(root), { recursive: true, force: true });
        throw asRefusal(error) ?? error;
      }
      // From here on the old one is no journal any more, provided that the new one is in its place.
      writeFileSafely(path.join(from, movedFile), `${JSON.stringify({ to: root })}\n`);
      placeArrived(root, id);
      eraseMoved(from);
    },
  };
}

function copyWhole(from: string, to: string): void {
  for (const name of readdirSync(from)) {
    const bytes = readFileSync(path.join(from, name));
    writeFileSafely(path.join(to, name), bytes);
    if (!readFileSync(path.join(to, name)).equals(bytes)) throw new Error('a copy is not what was copied');
  }
}

/** Finishes what was stopped after a copy had been made, or forgets it where it had not been put in its place. */
function finishMoves(place: string): void {
  for (const id of allFolders(place)) {
    const from = journalFolder(place, id);
    const to = whereTo(from);
    if (to === null || !hasShelf(to)) continue; // not moved, or to where nothing can be looked at now
    if (takenFolders(to).includes(id)) eraseMoved(from);
    else rmSync(path.join(from, movedFile));
  }
}

function whereTo(from: string): string | null {
  try {
    return moved.parse(JSON.parse(readFileSync(path.join(from, movedFile), 'utf8'))).to;
  } catch {
    return null;
  }
}

/** What cannot be removed now, because another program holds it, is removed at the next start. */
function eraseMoved(from: string): void {
  if (eraseFiles(from, ourFiles(from)).every(({ gone }) => gone)) dropFolder(from);
}
