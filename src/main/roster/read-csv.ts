import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { parse } from 'csv-parse';
import { Refusal } from '../../shared/errors.ts';
import { type Columns, columnsOf, plain } from '../../shared/roster/columns.ts';
import { readRow, type RowFault } from '../../shared/roster/row.ts';
import { type Entry, inOrder, type RosterRead } from './roster-read.ts';

/** How much of a table is handed on at once, in characters; after how many rows others get their turn. */
const portion = 65_536;
const rowsInTurn = 500;

/** More people than this are no roster. */
const mostPeople = 2000;

/** A row as the parser gives it, with the line it ends on. */
interface Row {
  record: string[];
  info: { lines: number };
}

/**
 * Reads a table with a head: commas, semicolons or tabs, columns in any order. Without `who` a table of several people
 * gives their names and no shift. Others get their turn every few hundred rows. Throws `Refusal('rosterUnreadable')`.
 */
export async function readCsv(text: string, who: string | null, zone: string): Promise<RosterRead> {
  const rows = Readable.from(portions(text)).pipe(
    parse({
      bom: true,
      delimiter: [',', ';', '\t'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      info: true,
    }),
  );
  let columns: Columns | null = null;
  let leftOut = 0;
  let seen = 0;
  const people = new Set<string>();
  const entries: Entry[] = [];
  const faults: RowFault[] = [];
  // With `info` the parser's rows have this shape; its types do not say so.
  for await (const { record, info } of rows as AsyncIterable<Row>) {
    if (!columns) {
      columns = columnsOf(record);
      if (!columns) throw new Refusal('rosterUnreadable');
      continue;
    }
    if (++seen % rowsInTurn === 0) await setImmediate();
    const person = columns.who === undefined ? '' : plain(record[columns.who]).slice(0, 200);
    if (people.size < mostPeople) people.add(person);
    if (who === null ? people.size > 1 : person !== who) continue;
    const row = readRow(record, columns, zone);
    if (row.is === 'shift') entries.push({ row: info.lines, shift: row.shift });
    else if (row.is === 'off') leftOut++;
    else faults.push({ row: info.lines, column: row.column, code: row.code });
  }
  if (!columns) throw new Refusal('rosterUnreadable');
  const names = people.size > 1 ? [...people].filter(Boolean).toSorted() : [];
  if (names.length > 0 && who === null) return { people: names, shifts: [], leftOut: 0, faults: [] };
  const ordered = inOrder(entries);
  return { people: names, shifts: ordered.shifts, leftOut, faults: [...faults, ...ordered.faults] };
}

function* portions(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += portion) yield text.slice(at, at + portion);
}
