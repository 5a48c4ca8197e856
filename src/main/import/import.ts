import type { Clock, Day } from '../../shared/clock.ts';
import { Refusal } from '../../shared/errors.ts';
import type { Language } from '../../shared/language.ts';
import {
  type ImportCounts,
  type ImportFile,
  type ImportPreview,
  type LastImport,
  lastImport as shape,
} from '../../shared/seat-contract/import.ts';
import { forgetImported, removeImported } from '../journal/imported.ts';
import type { Journal } from '../journal/journal.ts';
import { settingsOf } from '../journal/settings.ts';
import { atomicallyBeside, type Turn } from '../journal/turn.ts';
import type { Records } from './file-read.ts';
import { keep } from './keep.ts';
import { readFile } from './read-file.ts';
import { whatIsNew } from './what-is-new.ts';

/** How many faults are told before the rest is only counted, and how much of a person's words and moods. */
const shownFaults = 50;
const shownSamples = 5;
const longestSample = 80;
const mostMoods = 100;
/** Of the progress bar, what reading the file takes when it is also taken in. */
const readingShare = 0.5;

const setting = 'lastImport';

/** What an import needs: a connection to the journal of its own, because it holds up whoever else uses it. */
export interface Importing {
  journal: Journal;
  clock: Clock;
  newId: () => string;
  /** Shared with whoever writes to the journal meanwhile. */
  turn: Turn;
  /** Told how far the work is, 0–1. */
  went: (share: number) => void;
}

/** What a file holds; nothing is kept. Throws `Refusal('importUnreadable')`, `Refusal('journalNewer')`. */
export async function previewImport(
  on: Importing,
  file: ImportFile,
  language: Language,
): Promise<ImportPreview> {
  const { read, encoding, encodings } = await readFile(on, file, language);
  const { fresh, known } = whatIsNew(on.journal, read.records);
  const days = daysOf(fresh).toSorted();
  return {
    kind: read.kind,
    encoding,
    encodings,
    samples: samplesOf(read.records),
    fresh: countsOf(fresh),
    known,
    leftOut: read.leftOut,
    firstDay: days[0] ?? null,
    lastDay: days.at(-1) ?? null,
    moods: read.moods.slice(0, mostMoods),
    faults: read.faults.slice(0, shownFaults),
    faultCount: read.faults.length,
  };
}

/**
 * Takes all of a file that is new, in one transaction, or nothing. Throws `Refusal('importFaulty')` while a row is not
 * clear, a mood has no step, or nothing is new.
 */
export async function takeImport(on: Importing, file: ImportFile, language: Language): Promise<LastImport> {
  const { journal, clock, turn, went } = on;
  const { read } = await readFile({ ...on, went: (share) => went(share * readingShare) }, file, language);
  if (read.faults.length > 0 || read.moods.some(({ step }) => step === null))
    throw new Refusal('importFaulty');
  return atomicallyBeside(journal, turn, (pause) => {
    const { fresh } = whatIsNew(journal, read.records);
    const records = Object.values(countsOf(fresh)).reduce((sum, n) => sum + n, 0);
    if (records === 0) throw new Refusal('importFaulty');
    forgetImported(journal);
    keep(journal, fresh, (kept) => {
      went(readingShare + (kept / records) * (1 - readingShare));
      pause();
    });
    const last = { at: clock.now(), kind: read.kind, records };
    settingsOf(journal).set(setting, last);
    return last;
  });
}

/** The last import, or null when there is none to undo. */
export function lastImport({ journal }: { journal: Journal }): LastImport | null {
  return shape.safeParse(settingsOf(journal).get(setting)).data ?? null;
}

/** Takes the last import back, with whatever was changed in it since. Throws `Refusal('notFound')`. */
export function undoImport({ journal, turn, went }: Importing): Promise<void> {
  return atomicallyBeside(journal, turn, (pause) => {
    if (!lastImport({ journal })) throw new Refusal('notFound');
    removeImported(journal, (share) => {
      went(share);
      pause();
    });
    settingsOf(journal).delete(setting);
  });
}

/** The first words that a person wrote, as they were read: notes before tags, because they are longer. */
function samplesOf({ checkIns, earlierMoods, dayGoals, praises }: Records): string[] {
  const notes = [...checkIns, ...earlierMoods].map(({ note }) => note);
  const goals = dayGoals.flatMap(({ goal, good }) => [goal, good]);
  const kind = praises.map(({ what }) => what);
  const tags = [...checkIns.flatMap((one) => one.tags), ...earlierMoods.flatMap((one) => one.activities)];
  const written = [...notes, ...goals, ...kind, ...tags].filter((text) => text !== '');
  // What is beyond ASCII tells an encoding from another.
  const telling = written.filter((text) => /[^\0-\x7f]/.test(text));
  const found = new Set(telling.length > 0 ? telling : written);
  return [...found].slice(0, shownSamples).map((text) => Array.from(text).slice(0, longestSample).join(''));
}

function countsOf(records: Records): ImportCounts {
  const entries = Object.entries(records).map(([noun, list]: [string, readonly unknown[]]) => [
    noun,
    list.length,
  ]);
  return Object.fromEntries(entries) as ImportCounts; // the same nouns, as `Records` and the contract have them
}

function daysOf(records: Records): Day[] {
  const { shifts, checkIns, routineSessions, roster, dayGoals, earlierMoods, breaks, praises } = records;
  return [
    ...shifts,
    ...checkIns,
    ...routineSessions,
    ...roster,
    ...dayGoals,
    ...earlierMoods,
    ...breaks,
    ...praises,
  ].map(({ day }) => day);
}
