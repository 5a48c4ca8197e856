import { z } from 'zod';
import { addDays, type Day, instantOf } from '../clock.ts';
import { minute } from '../nudge/rule.ts';
import { longestShift } from '../shift.ts';
import { type Columns, plain, type RosterColumn, rosterColumns } from './columns.ts';
import type { RosterBreak, RosterShift } from './roster.ts';
import { type MinuteOfDay, readMoment, readDay, readSpan, readTime } from './wall-clock.ts';

/** What can be wrong with a row. */
export const rowFaultCodes = ['day', 'time', 'tooLong', 'break', 'breakOutside', 'overlap'] as const;

/** A row that is not clear: its line in the file, the column, and what is the matter. */
export const rowFault = z.strictObject({
  row: z.int().min(1),
  column: z.enum(rosterColumns).nullable(),
  code: z.enum(rowFaultCodes),
});
export type RowFault = z.infer<typeof rowFault>;

/** What a row came to: a shift, a day off, or a fault. */
export type RowRead =
  | { is: 'shift'; shift: RosterShift }
  | { is: 'off' }
  | { is: 'fault'; column: RosterColumn | null; code: RowFault['code'] };

const fault = (column: RosterColumn, code: RowFault['code']): RowRead => ({ is: 'fault', column, code });

/** Break of the roster without a length. */
const usualBreak = 5;

const offWords = new Set(
  'off,rest,day off,dayoff,rdo,leave,holiday,vacation,-,/,x,休,休息,休假,休息日,例假,例假日,特休,年假,病假,请假,請假'.split(
    ',',
  ),
);

/** Reads one row; times are on the wall clock of `zone`. An end that is not after the beginning is on the next day. */
export function readRow(cells: readonly string[], columns: Columns, zone: string): RowRead {
  const cell = (column: number | undefined) => (column === undefined ? '' : plain(cells[column]));
  const written = [columns.begins, columns.ends, columns.shift].map(cell).filter((text) => text !== '');
  if (written.every((text) => offWords.has(text.toLowerCase()))) return { is: 'off' };

  const both = readSpan(cell(columns.shift));
  const beginMoment = readMoment(cell(columns.begins));
  const endMoment = readMoment(cell(columns.ends));
  const day = beginMoment?.day ?? readDay(cell(columns.day));
  if (!day) return fault('day', 'day');
  const from = beginMoment?.minute ?? readTime(cell(columns.begins)) ?? both?.[0];
  const to = endMoment?.minute ?? readTime(cell(columns.ends)) ?? both?.[1];
  if (from === undefined) return fault(columns.begins === undefined ? 'shift' : 'begins', 'time');
  if (to === undefined) return fault(columns.ends === undefined ? 'shift' : 'ends', 'time');

  const begins = onWall(day, from, zone);
  const ends = onWall(endMoment?.day ?? (to > from ? day : addDays(day, 1)), to, zone);
  if (ends <= begins || ends - begins > longestShift) return fault('ends', 'tooLong');
  const breaks: RosterBreak[] = [];
  for (const text of columns.breaks.flatMap((index) => cell(index).split(/[;,、|\n]/)).filter(Boolean)) {
    const read = readBreak(text);
    if (!read) return fault('breaks', 'break');
    const at = onWall(read.from < from ? addDays(day, 1) : day, read.from, zone);
    if (at < begins || at + read.minutes * minute > ends) return fault('breaks', 'breakOutside');
    breaks.push({ at, minutes: read.minutes, code: cell(columns.code).slice(0, 40) });
  }
  breaks.sort((a, b) => a.at - b.at);
  return breaks.length > 12
    ? fault('breaks', 'break')
    : { is: 'shift', shift: { day, begins, ends, breaks } };
}

/** `10:30-10:45`, `10:30/15`, `10:30 15`, `10:30` */
function readBreak(text: string): { from: MinuteOfDay; minutes: number } | null {
  const span = readSpan(text);
  if (span) return lasting(span[0], (span[1] - span[0] + 1440) % 1440);
  const [, time, length] =
    /^\s*(.+?)(?:\s*[/(+ ]\s*(\d{1,3})\s*(?:m|min|分|分钟|分鐘)?\)?)?\s*$/.exec(text) ?? [];
  const from = readTime(time);
  return from === null ? null : lasting(from, length ? Number(length) : usualBreak);
}

const lasting = (from: MinuteOfDay, minutes: number) =>
  minutes >= 1 && minutes <= 120 ? { from, minutes } : null;

const onWall = (day: Day, at: MinuteOfDay, zone: string) =>
  at === 1440 ? instantOf(addDays(day, 1), zone) : instantOf(day, zone, Math.floor(at / 60), at % 60);
