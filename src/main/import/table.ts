import { Readable } from 'node:stream';
import { parse } from 'csv-parse';

/** How much of a table is handed on at once, in characters. */
const portion = 65_536;

/** A row of a table with a head. */
export interface TableRow {
  /** The line on which it ends. */
  line: number;
  /** What stands in a column, by its name in the head; empty where there is none. */
  cell: (column: string) => string;
}

const firstLine = (text: string) =>
  text
    .slice(0, 4000)
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)[0] ?? '';

/** What the head is parted by: lists within a cell may have another of the three in them. */
function delimiterOf(text: string): string {
  const parts = (by: string) => firstLine(text).split(by).length;
  return [',', ';', '\t'].reduce((best, by) => (parts(by) > parts(best) ? by : best));
}

/** The columns that a table names, in small letters. */
export function headOf(text: string): string[] {
  return firstLine(text)
    .split(delimiterOf(text))
    .map((name) => name.replaceAll('"', '').trim().toLowerCase());
}

/** The rows of a table below its head: commas, semicolons or tabs, columns in any order; `went` is told how far it is. */
export async function* rowsOf(text: string, went: (share: number) => void): AsyncGenerator<TableRow> {
  const rows = Readable.from(portions(text, went)).pipe(
    parse({
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      info: true,
    }),
  );
  let places: Map<string, number> | null = null;
  // With `info` the parser's rows have this shape; its types do not say so.
  for await (const { record, info } of rows as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
    if (!places) {
      places = new Map(record.map((name, place) => [name.trim().toLowerCase(), place]));
      continue;
    }
    const known = places;
    yield { line: info.lines, cell: (column) => unguarded(record[known.get(column) ?? -1] ?? '') };
  }
}

/** Our own exports put a quote before what a spreadsheet would take for a formula. */
const unguarded = (text: string) => (/^'[=+\-@\t\r＝＋－＠]/.test(text) ? text.slice(1) : text);

function* portions(text: string, went: (share: number) => void): Generator<string> {
  for (let at = 0; at < text.length; at += portion) {
    went(at / text.length);
    yield text.slice(at, at + portion);
  }
}
