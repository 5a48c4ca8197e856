import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Clock, type Day, dayAt, daysBetween } from '../../shared/clock.ts';
import { Refusal } from '../../shared/errors.ts';
import { writeFileSafely } from '../write-file.ts';
import { fileNames, setAside } from './files.ts';
import type { Journal } from './journal.ts';
import { isSound, opensWhole } from './open.ts';
import { latestShift } from './shifts.ts';

// Copies of the journal beside it, encrypted under the same key: for the day on which its file turns out to be damaged.

const daily = 7;
const weekly = 4;
const someMonday = '1970-01-05';

/** The file of a day's copy. */
export function copyFile(day: Day): string {
  return `copy-${day}.journal.db`;
}

/** The days of which there is a copy, newest first. */
export function copiesIn(folder: string): Day[] {
  return readdirSync(folder)
    .flatMap((name) => /^copy-(\d{4}-\d{2}-\d{2})\.journal\.db$/.exec(name)?.[1] ?? [])
    .toSorted()
    .toReversed();
}

/**
 * The bytes of an open journal as it stands, encrypted as they are on the disk. Nobody else writes to it, so that once
 * its log has been folded in, the file is whole.
 */
export function bytesOf(journal: Journal): Uint8Array {
  journal.pragma('wal_checkpoint(truncate)');
  return readFileSync(journal.name);
}

/**
 * Whether the day's copy is newer than the journal beside it, whose log has been folded in. One of the same moment may be
 * older than what was written in it: the clock of files ticks every few milliseconds.
 */
export function isCopied(folder: string, day: Day): boolean {
  const copy = path.join(folder, copyFile(day));
  return existsSync(copy) && statSync(copy).mtimeMs > statSync(path.join(folder, fileNames.journal)).mtimeMs;
}

/** What keeps the copies of one journal. */
export interface Copies {
  /**
   * Keeps a copy when the last is of an earlier day, or when a shift has ended since. A journal with a damaged page is
   * not copied, so that the good copies outlive it: `Refusal('journalDamaged', 'content')`.
   */
  look(journal: Journal): void;
  /** Before the journal is closed: keeps a copy of what was written since the last. Never throws. */
  keepLast(journal: Journal): void;
}

/** The shift that began last, once it has ended. */
function endedShift(journal: Journal): string | null {
  const latest = latestShift(journal);
  return latest && latest.endedAt !== null ? latest.id : null;
}

/** `alsoKept` is told of each copy, once it is on the disk. */
export function openCopies(
  folder: string,
  clock: Clock,
  alsoKept: (journal: Journal, bytes: Uint8Array) => void = () => {},
): Copies {
  /** The last shift that had ended when a copy was made; undefined before the first look. */
  let copiedShift: string | null | undefined;

  const today = () => dayAt(clock.now(), clock.zone());
  function keep(journal: Journal): void {
    copiedShift = endedShift(journal);
    const bytes = bytesOf(journal);
    keepCopy(folder, today(), bytes);
    alsoKept(journal, bytes);
  }

  return {
    look(journal) {
      const isOfToday = copiesIn(folder)[0] === today();
      if (isOfToday && copiedShift === undefined) copiedShift = endedShift(journal);
      if (isOfToday && (endedShift(journal) ?? copiedShift) === copiedShift) return;
      if (!isSound(journal)) throw new Refusal('journalDamaged', 'content');
      keep(journal);
    },
    keepLast(journal) {
      try {
        journal.pragma('wal_checkpoint(truncate)');
        if (!isCopied(folder, today())) keep(journal);
      } catch {
        // A full disk, a damaged page: the journal is closed all the same, and the copies there are stay.
      }
    },
  };
}

/**
 * Puts the newest copy that can be read whole in the journal's place; the damaged file is kept under another name. Gives the
 * copy's day and that name (null where there was no file); null, with nothing changed, when no copy is whole.
 */
export function putBackCopy(
  folder: string,
  clock: Clock,
  key: Uint8Array,
): { copied: Day; keptAs: string | null } | null {
  const file = path.join(folder, fileNames.journal);
  const copied = copiesIn(folder).find((day) => opensWhole(path.join(folder, copyFile(day)), key));
  if (copied === undefined) return null;
  const bytes = readFileSync(path.join(folder, copyFile(copied)));
  const stem = existsSync(file) ? setAside(folder, clock, [fileNames.journal]) : null;
  writeFileSafely(file, bytes);
  return { copied, keptAs: stem && `${stem}.${fileNames.journal}` };
}

/** Keeps a copy for a day, in place of an earlier one of that day, and lets go of those that are too many. */
export function keepCopy(folder: string, day: Day, bytes: Uint8Array): void {
  writeFileSafely(path.join(folder, copyFile(day)), bytes);
  const days = copiesIn(folder);
  const kept = keptCopies(days);
  for (const old of days) if (!kept.has(old)) rmSync(path.join(folder, copyFile(old)));
}

/**
 * Of the days, newest first, those whose copies are kept: the seven newest, and the newest of each of the four weeks
 * before that have any.
 */
export function keptCopies(days: readonly Day[]): Set<Day> {
  const kept = new Set(days.slice(0, daily));
  const weeks = new Set<number>();
  for (const day of days.slice(daily)) {
    const week = Math.floor(daysBetween(someMonday, day) / 7);
    if (weeks.has(week) || weeks.size === weekly) continue;
    weeks.add(week);
    kept.add(day);
  }
  return kept;
}
