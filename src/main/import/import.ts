import type { Day } from '../../shared/clock.ts';
import { Refusal } from '../../shared/errors.ts';
import type { Language } from '../../shared/language.ts';
import {
  type ImportCounts,
  type ImportFile,
  type ImportPreview,
  type LastImport,
  lastImport as shape,
} from '../../shared/seat-contract/import.ts';
import { words } from '../../shared/words/index.ts';
import { atomically } from '../journal/atomically.ts';
import { putBreak } from '../journal/breaks.ts';
import { insertCheckIn } from '../journal/check-ins.ts';
import { putDayGoal } from '../journal/day-goals.ts';
import { insertEarlierMood } from '../journal/earlier-moods.ts';
import { insertHardCall } from '../journal/hard-calls.ts';
import { forgetImported, type ImportedNoun, noteImported, removeImported } from '../journal/imported.ts';
import type { Journal } from '../journal/journal.ts';
import { insertPulse } from '../journal/pulses.ts';
import { addRosterShift } from '../journal/roster.ts';
import { insertRoutineSession } from '../journal/routine-sessions.ts';
import { settingsOf } from '../journal/settings.ts';
import { insertShift } from '../journal/shifts.ts';
import { decoded } from '../roster/decode.ts';
import type { Seat } from '../seat.ts';
import { reportOpenWeeks } from '../working-day.ts';
import type { FileRead, Records } from './file-read.ts';
import { readDaylio } from './read-daylio.ts';
import { readOwnCsv } from './read-own-csv.ts';
import { readOwnJson } from './read-own-json.ts';
import { headOf } from './table.ts';
import { whatIsNew } from './what-is-new.ts';

/** How many faults are told before the rest is only counted. */
const shownFaults = 50;
const mostMoods = 100;

const setting = 'lastImport';

/** What a file holds; nothing is kept. Throws `Refusal('importUnreadable')`, `Refusal('journalNewer')`. */
export async function previewImport(
  seat: Seat,
  file: ImportFile,
  language: Language,
): Promise<ImportPreview> {
  const read = await readFile(seat, file, language);
  const { fresh, known } = whatIsNew(seat.journal, read.records);
  const days = daysOf(fresh).toSorted();
  return {
    kind: read.kind,
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
export async function takeImport(seat: Seat, file: ImportFile, language: Language): Promise<LastImport> {
  const read = await readFile(seat, file, language);
  if (read.faults.length > 0 || read.moods.some(({ step }) => step === null))
    throw new Refusal('importFaulty');
  const taken = atomically(seat.journal, () => {
    const { fresh } = whatIsNew(seat.journal, read.records);
    const records = Object.values(countsOf(fresh)).reduce((sum, n) => sum + n, 0);
    if (records === 0) throw new Refusal('importFaulty');
    forgetImported(seat.journal);
    keep(seat.journal, fresh);
    const last = { at: seat.clock.now(), kind: read.kind, records };
    settingsOf(seat.journal).set(setting, last);
    return last;
  });
  await reportOpenWeeks(seat);
  return taken;
}

/** The last import, or null when there is none to undo. */
export function lastImport({ journal }: Seat): LastImport | null {
  return shape.safeParse(settingsOf(journal).get(setting)).data ?? null;
}

/** Takes the last import back, with whatever was changed in it since. Throws `Refusal('notFound')`. */
export async function undoImport(seat: Seat): Promise<void> {
  if (!lastImport(seat)) throw new Refusal('notFound');
  atomically(seat.journal, () => {
    removeImported(seat.journal);
    settingsOf(seat.journal).delete(setting);
  });
  await reportOpenWeeks(seat);
}

/** A shift goes first, because what lies in it names it. */
function keep(journal: Journal, fresh: Records): void {
  function each<T>(
    noun: ImportedNoun,
    list: readonly T[],
    idOf: (one: T) => string | number,
    put: (journal: Journal, one: T) => void,
  ) {
    for (const one of list) {
      put(journal, one);
      noteImported(journal, noun, idOf(one));
    }
  }
  each('shifts', fresh.shifts, ({ id }) => id, insertShift);
  each('checkIns', fresh.checkIns, ({ id }) => id, insertCheckIn);
  each('hardCalls', fresh.hardCalls, ({ id }) => id, insertHardCall);
  each('routineSessions', fresh.routineSessions, ({ id }) => id, insertRoutineSession);
  each('pulses', fresh.pulses, ({ id }) => id, insertPulse);
  each('breaks', fresh.breaks, ({ occasion }) => occasion, putBreak);
  each('roster', fresh.roster, ({ begins }) => begins, addRosterShift);
  each('dayGoals', fresh.dayGoals, ({ day }) => day, putDayGoal);
  each('earlierMoods', fresh.earlierMoods, ({ id }) => id, insertEarlierMood);
}

function countsOf(records: Records): ImportCounts {
  const entries = Object.entries(records).map(([noun, list]: [string, readonly unknown[]]) => [
    noun,
    list.length,
  ]);
  return Object.fromEntries(entries) as ImportCounts; // the same nouns, as `Records` and the contract have them
}

function daysOf({
  shifts,
  checkIns,
  routineSessions,
  roster,
  dayGoals,
  earlierMoods,
  breaks,
}: Records): Day[] {
  return [...shifts, ...checkIns, ...routineSessions, ...roster, ...dayGoals, ...earlierMoods, ...breaks].map(
    ({ day }) => day,
  );
}

/** Reads a file by what stands at its beginning. */
function readFile(
  { clock, newId }: Seat,
  { content, moods }: ImportFile,
  language: Language,
): Promise<FileRead> {
  const text = decoded(Buffer.from(content, 'base64'), language, isKnown);
  const reading = { zone: clock.zone(), newId, moods };
  if (/^\uFEFF?\s*\{/.test(text)) return Promise.resolve().then(() => readOwnJson(text));
  const head = headOf(text);
  if (['kind', 'day', 'time'].every((column) => head.includes(column))) return readOwnCsv(text, reading);
  if (['full_date', 'time', 'mood'].every((column) => head.includes(column)))
    return readDaylio(text, reading);
  throw new Refusal('importUnreadable');
}

/** Two Chinese encodings can both be read as text; the right one has names of moods that are known. */
function isKnown(text: string): boolean {
  const begin = text.slice(0, 20_000);
  const names = Object.values(words).flatMap(({ domain }) => Object.values(domain.mood));
  return begin.startsWith('{') || names.some((name) => begin.includes(name));
}
