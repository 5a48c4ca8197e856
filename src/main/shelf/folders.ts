import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { cardFile } from './card.ts';
import { syncFolder } from '../write-file.ts';

// Each journal on this computer lies in a folder of its own, with its keys, its outbox and its copies; the folder's name
// is a random id. Nothing in the names tells who it belongs to or who came last.

const shelfName = 'journals';
/** A journal on its way into a folder of its own: the only one of an earlier version, or one that arrives from elsewhere. */
const movingName = 'moving';
const arrivingName = 'arriving';

const isId = (name: string) => /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(name);

/** Says of a folder that its journal was moved elsewhere, and where to: what is in it is no journal any more. */
export const movedFile = 'moved.json';

/** The folder of a journal. */
export function journalFolder(root: string, id: string): string {
  return path.join(root, shelfName, id);
}

/** The ids of the folders in which there is something of a person, in no order that says anything. */
export function takenFolders(root: string): string[] {
  return allFolders(root).filter((id) => isTaken(journalFolder(root, id)));
}

/** A folder for one more journal: one that a person left empty, or a new one. */
export function vacantFolder(root: string, newId: () => string): string {
  const id = allFolders(root).find((found) => isVacant(journalFolder(root, found))) ?? newId();
  mkdirSync(journalFolder(root, id), { recursive: true, mode: 0o700 });
  return id;
}

/** An empty folder to put an arriving journal together in; `placeArrived` makes it one of the shelf's. */
export function arrivingFolder(root: string): string {
  const folder = path.join(root, shelfName, arrivingName);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { mode: 0o700 });
  return folder;
}

/** Puts what has arrived whole on the shelf, all at once. */
export function placeArrived(root: string, id: string): void {
  place(root, arrivingName, id);
}

/** Takes a folder away in which there is nothing of a person any more; one that could not be emptied stays. */
export function dropFolder(folder: string): void {
  if (existsSync(folder) && !isTaken(folder)) rmSync(folder, { recursive: true, force: true });
}

/**
 * Makes the shelf ready: moves the files of a version that knew one journal only into a folder of their own, and forgets
 * a journal that had not arrived whole. Interrupted anywhere, it goes on from there the next time: a file is in one
 * place or in the other, and no journal is opened before all have been moved.
 */
export function makeShelf(root: string, newId: () => string): void {
  const shelf = path.join(root, shelfName);
  mkdirSync(shelf, { recursive: true, mode: 0o700 });
  rmSync(path.join(shelf, arrivingName), { recursive: true, force: true });

  const old = oldFiles(root);
  const moving = path.join(shelf, movingName);
  // The same name in both: an older version has begun another journal since. They are two.
  if (old.some((name) => existsSync(path.join(moving, name)))) place(root, movingName, newId());
  if (old.length > 0) {
    mkdirSync(moving, { recursive: true, mode: 0o700 });
    // The keys last: as long as they are there, an older version that is started meanwhile begins no new journal.
    const keysLast = old.toSorted((a, b) => Number(a.endsWith('.keys')) - Number(b.endsWith('.keys')));
    for (const name of keysLast) renameSync(path.join(root, name), path.join(moving, name));
    syncFolder(moving);
    syncFolder(root);
  }
  if (existsSync(moving)) place(root, movingName, newId());
}

function place(root: string, name: string, id: string): void {
  renameSync(path.join(root, shelfName, name), journalFolder(root, id));
  syncFolder(path.join(root, shelfName));
}

/** Whether there is a shelf in a folder, or a journal of a version that had none. */
export function hasShelf(root: string): boolean {
  return existsSync(path.join(root, shelfName)) || oldFiles(root).length > 0;
}

/** The ids of all folders on a shelf, empty ones too. */
export function allFolders(root: string): string[] {
  return readdirSync(path.join(root, shelfName), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && isId(entry.name))
    .map(({ name }) => name);
}

/** The files of a version that knew one journal only. */
function oldFiles(root: string): string[] {
  return existsSync(root) ? readdirSync(root).filter((name) => /^(journal|outbox|aside)[.-]/.test(name)) : [];
}

/** An outbox alone is of nobody: it is made before there is a journal. */
function isTaken(folder: string): boolean {
  const names = readdirSync(folder);
  return !names.includes(movedFile) && names.some(isOfAPerson);
}

const isVacant = (folder: string) =>
  !readdirSync(folder).some((name) => name === movedFile || isOfAPerson(name));

const isOfAPerson = (name: string) => name === cardFile || /^(journal|aside|copy)[.-]/.test(name);
