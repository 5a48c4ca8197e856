import { stringify } from 'csv-stringify/browser/esm/sync';
import { plainText, type Report } from './report.ts';

const text = (cell: string | number) => (typeof cell === 'string' ? plainText(cell) : cell);

/**
 * A report as a spreadsheet opens it: UTF-8 with its mark, a part under the other. Text that a spreadsheet would take for a
 * formula (= + - @, a tab) gets an apostrophe before it; numbers stay as they are.
 */
export function reportCsv({ title, facts, parts }: Report): string {
  const rows = [
    [title],
    ...facts.map((fact) => [fact]),
    ...parts.flatMap((part) => [
      [],
      [part.title],
      ...part.lines.map((line) => [line]),
      ...(part.table ? [part.table.columns, ...part.table.rows] : []),
    ]),
  ];
  return stringify(
    rows.map((row) => row.map(text)),
    { bom: true, escape_formulas: true, record_delimiter: 'windows' },
  );
}
