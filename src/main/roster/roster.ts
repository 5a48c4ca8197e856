import { z } from 'zod';
import { addDays, day, dayAt } from '../../shared/clock.ts';
import { Refusal } from '../../shared/errors.ts';
import type { Language } from '../../shared/language.ts';
import { rosterShift, type RosterShift } from '../../shared/roster/roster.ts';
import type { Roster, RosterFile, RosterPreview } from '../../shared/seat-contract/roster.ts';
import { atomically } from '../journal/atomically.ts';
import { lastRosteredDay, replaceRoster, rosterBetween } from '../journal/roster.ts';
import { settingsOf } from '../journal/settings.ts';
import type { Seat } from '../seat.ts';
import { decoded } from '../text/decode.ts';
import { readCsv } from './read-csv.ts';
import { readIcs } from './read-ics.ts';
import { isCalendar, isRoster } from './recognise.ts';
import type { RosterRead } from './roster-read.ts';

/** How much of a file is shown before it is taken, and how much of the roster on its page. */
const shownShifts = 14;
const shownFaults = 50;
const shownDays = 14;

/** Days before and after every day a roster can hold. */
const always = ['0000-01-01', '9999-12-31'] as const;

/** What the last change replaced, for its undo. */
const replaced = z.strictObject({ from: day, to: day, shifts: z.array(rosterShift) });

/** The roster of the next days. */
export function roster({ journal, clock }: Seat): Roster {
  const today = dayAt(clock.now(), clock.zone());
  return {
    shifts: rosterBetween(journal, today, addDays(today, shownDays - 1)),
    lastDay: lastRosteredDay(journal),
    canUndo: settingsOf(journal).get('rosterReplaced') !== undefined,
  };
}

/** What a file holds; nothing is kept. Throws `Refusal('rosterUnreadable')`, `Refusal('tooLarge')`. */
export async function previewRoster(
  seat: Seat,
  file: RosterFile,
  language: Language,
): Promise<RosterPreview> {
  const { people, shifts, leftOut, faults } = await readRoster(seat, file, language);
  return {
    people,
    who: file.who,
    shifts: shifts.slice(0, shownShifts),
    count: shifts.length,
    firstDay: shifts[0]?.day ?? null,
    lastDay: shifts.at(-1)?.day ?? null,
    leftOut,
    faults: faults.slice(0, shownFaults),
    faultCount: faults.length,
  };
}

/** Takes all of a file's shifts, or none. Throws `Refusal('rosterFaulty')` when a row is not clear or there is no shift. */
export async function takeRoster(seat: Seat, file: RosterFile, language: Language): Promise<Roster> {
  const { shifts, faults } = await readRoster(seat, file, language);
  const [first] = shifts;
  const last = shifts.at(-1);
  if (faults.length > 0 || !first || !last) throw new Refusal('rosterFaulty');
  replace(seat, first.day, last.day, shifts);
  return roster(seat);
}

/** Forgets the whole roster. */
export function clearRoster(seat: Seat): Roster {
  replace(seat, ...always, []);
  return roster(seat);
}

/** Undo of the last `takeRoster` or `clearRoster`. Throws `Refusal('notFound')` when there is nothing to undo. */
export function undoRoster(seat: Seat): Roster {
  const settings = settingsOf(seat.journal);
  const stored = settings.get('rosterReplaced');
  if (stored === undefined) throw new Refusal('notFound');
  const { from, to, shifts } = replaced.parse(stored);
  atomically(seat.journal, () => {
    replaceRoster(seat.journal, from, to, shifts);
    settings.delete('rosterReplaced');
  });
  return roster(seat);
}

function replace({ journal }: Seat, from: string, to: string, shifts: readonly RosterShift[]): void {
  atomically(journal, () => {
    const before = replaceRoster(journal, from, to, shifts);
    settingsOf(journal).set('rosterReplaced', { from, to, shifts: before });
  });
}

function readRoster({ clock }: Seat, { content, who }: RosterFile, language: Language): Promise<RosterRead> {
  const text = decoded(Buffer.from(content, 'base64'), language, isRoster);
  return isCalendar(text) ? readIcs(text, clock.now(), clock.zone()) : readCsv(text, who, clock.zone());
}
