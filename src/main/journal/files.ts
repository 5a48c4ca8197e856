import { existsSync, readdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { type Clock, dayAt } from '../../shared/clock.ts';
import { syncFolder } from '../write-file.ts';

/** The files of a seat in its folder, beside what SQLite keeps next to a database. */
export const fileNames = {
  journal: 'journal.db',
  keys: 'journal.keys',
  tries: 'journal.tries',
  outbox: 'outbox.db',
};

/** The site's help lines, once for the computer. No word about a person, so it stays until the last journal is deleted. */
export const helpFile = 'help-lines.json';

/**
 * The files that hold anything of a person, also of journals set aside and of copies; keys first, so that erasing them
 * makes the rest unreadable.
 */
export function ourFiles(folder: string): string[] {
  const ours = readdirSync(folder).filter((name) => /^(journal|outbox|aside|copy|card)[.-]/.test(name));
  return ours.toSorted((a, b) => Number(b.endsWith('.keys')) - Number(a.endsWith('.keys')));
}

/** A database's file, and those that SQLite keeps beside it. */
export function withCompanions(name: string): string[] {
  return ['', '-wal', '-shm', '-journal'].map((suffix) => `${name}${suffix}`);
}

/**
 * Renames files, with what SQLite keeps beside them, so that they can be put back, and gives what their names now begin
 * with. Nothing is overwritten: a second time on the same day gets a number.
 */
export function setAside(folder: string, clock: Clock, names: readonly string[]): string {
  const stem = freeStem(`aside-${dayAt(clock.now(), clock.zone())}`, readdirSync(folder));
  // A database goes before its log: halfway through it is missing, which is noticed, and not there without its last
  // entries.
  for (const name of names.flatMap(withCompanions)) {
    const file = path.join(folder, name);
    if (existsSync(file)) renameSync(file, path.join(folder, `${stem}.${name}`));
  }
  syncFolder(folder);
  return stem;
}

function freeStem(stem: string, taken: readonly string[], n = 1): string {
  const numbered = n === 1 ? stem : `${stem}-${n}`;
  const isTaken = taken.some((name) => name.startsWith(`${numbered}.`));
  return isTaken ? freeStem(stem, taken, n + 1) : numbered;
}
