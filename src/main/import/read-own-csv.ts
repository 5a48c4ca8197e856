import { type CheckIn, checkIn, type MoodWord, moodWords } from '../../shared/check-in.ts';
import { type Day, day as dayShape, instant } from '../../shared/clock.ts';
import { dayGoal } from '../../shared/day-goal.ts';
import { earlierMood } from '../../shared/earlier-mood.ts';
import { languages } from '../../shared/language.ts';
import { pulse, pulseItems } from '../../shared/pulse.ts';
import { routineSession } from '../../shared/routine-session.ts';
import { ownPraise } from '../../shared/seat-contract/praise.ts';
import type { ImportFault } from '../../shared/seat-contract/import.ts';
import type { Shift } from '../../shared/shift.ts';
import { hardCall } from '../../shared/stressor.ts';
import { words } from '../../shared/words/index.ts';
import { type FileRead, noRecords } from './file-read.ts';
import type { Reading } from './read-file.ts';
import { rowsOf, type TableRow } from './table.ts';

/** Kinds of rows that an export has and that are not taken back: they say nothing without the rest, or were said to others. */
const leftOutKinds = new Set(['break', 'raised hand', 'introduction', 'work report']);

/**
 * Reads our own CSV. It tells days and times but no shifts: the rows of a day become one shift, from the first of them to
 * the last.
 */
export async function readOwnCsv(text: string, { clock, newId, went }: Reading): Promise<FileRead> {
  const records = noRecords();
  const zone = clock.zone();
  const faults: ImportFault[] = [];
  const shifts = new Map<Day, Shift>();
  let leftOut = 0;

  /** The shift of the day, stretched to the instant. */
  function shiftOn(day: Day, at: number): string {
    const known = shifts.get(day) ?? { id: newId(), day, zone, begunAt: at, endedAt: at };
    const endedAt = Math.max(known.endedAt ?? at, at);
    shifts.set(day, { ...known, begunAt: Math.min(known.begunAt, at), endedAt });
    return known.id;
  }

  for await (const row of rowsOf(text, went)) {
    const fault = (code: ImportFault['code']) => faults.push({ row: row.line, list: null, code });
    const kind = row.cell('kind').trim();
    if (leftOutKinds.has(kind)) {
      leftOut += 1;
      continue;
    }
    const day = dayShape.safeParse(row.cell('day').trim());
    const at = instant.safeParse(Date.parse(row.cell('time').trim()));
    if (!day.success) {
      fault('day');
      continue;
    }
    if (!at.success) {
      fault('time');
      continue;
    }
    const base = { id: newId(), day: day.data, at: at.data };
    const inShift = () => ({ ...base, shiftId: shiftOn(base.day, base.at) });
    if (kind === 'check-in') {
      const code = faultOf(row);
      const read = checkIn.safeParse({ ...checkInOf(row), ...base, shiftId: base.id });
      if (code || !read.success) fault(code ?? 'value');
      else records.checkIns.push({ ...read.data, ...inShift() });
    } else if (kind === 'hard call') {
      const { id, day, at } = base;
      const said = { stressor: row.cell('stressor'), strength: number(row, 'strength') };
      const read = hardCall.safeParse({ id, day, at, shiftId: id, ...said });
      if (read.success) records.hardCalls.push({ ...read.data, ...inShift() });
      else fault('value');
    } else if (kind === 'routine') {
      const said = { routine: row.cell('routine'), seconds: number(row, 'seconds') };
      const felt = { before: number(row, 'mood before'), after: number(row, 'mood after') };
      const { id, day, at: begunAt } = base;
      const read = routineSession.safeParse({ id, day, begunAt, shiftId: null, ...said, ...felt });
      if (read.success) records.routineSessions.push(read.data);
      else fault('value');
    } else if (kind === 'pulse') {
      const said = Object.fromEntries(pulseItems.map((item) => [item, number(row, columnOf[item])]));
      const theme = row.cell('theme').trim() || null;
      const read = pulse.safeParse({ ...base, shiftId: base.id, ...said, theme });
      if (read.success) records.pulses.push({ ...read.data, ...inShift() });
      else fault('value');
    } else if (kind === 'goal') {
      const { day, at } = base;
      const said = {
        goal: row.cell('goal'),
        went: row.cell('went').trim() || null,
        good: row.cell('good thing'),
      };
      const read = dayGoal.safeParse({ day, at, ...said });
      if (read.success) records.dayGoals.push(read.data);
      else fault('value');
    } else if (kind === 'earlier mood') {
      const activities = list(row.cell('tags'));
      const read = earlierMood.safeParse({
        ...base,
        mood: number(row, 'mood'),
        activities,
        note: row.cell('note'),
      });
      if (read.success) records.earlierMoods.push(read.data);
      else fault('value');
    } else if (kind === 'praise') {
      const said = { what: row.cell('note').trim(), why: row.cell('because').trim(), from: row.cell('from') };
      const read = ownPraise.safeParse({ day: base.day, ...said });
      if (read.success && said.what && said.why) records.praises.push(read.data);
      else fault('value');
    } else fault('kind');
  }
  records.shifts = [...shifts.values()];
  return { kind: 'csv', records, faults, leftOut, moods: [] };
}

const columnOf = {
  wornOut: 'worn out',
  stress: 'stress',
  recovered: 'recovered',
  workload: 'workload',
  supported: 'supported',
} as const;

function number(row: TableRow, column: string): number | null {
  const text = row.cell(column).trim();
  return text === '' ? null : Number(text);
}

/** What is wrong with the two taps of a check-in, if anything. */
function faultOf(row: TableRow): 'mood' | 'calm' | null {
  const isStep = (column: string) => [1, 2, 3, 4, 5].includes(number(row, column) ?? 0);
  return isStep('mood') ? (isStep('calm') ? null : 'calm') : 'mood';
}

function checkInOf(row: TableRow): Partial<Record<keyof CheckIn, unknown>> {
  return {
    phase: row.cell('phase').trim(),
    mood: number(row, 'mood'),
    calm: number(row, 'calm'),
    energy: number(row, 'energy'),
    breaks: idNamed(row.cell('breaks'), 'breaks'),
    words: list(row.cell('words')).flatMap((name) => {
      const id = idNamed(name, 'word');
      return moodWords.some((word) => word === id) ? [id as MoodWord] : []; // one of another version is let go
    }),
    tags: list(row.cell('tags')),
    note: row.cell('note'),
  };
}

const list = (text: string) => text.split(';').flatMap((part) => part.trim() || []);

/** The id that a name stands for in any of the languages an export may be in; the text itself where it is no name. */
function idNamed(name: string, of: 'breaks' | 'word'): string | null {
  const text = name.trim();
  if (text === '') return null;
  for (const language of languages) {
    const found = Object.entries(words[language].domain[of]).find(([, known]) => known === text);
    if (found) return found[0];
  }
  return text;
}
