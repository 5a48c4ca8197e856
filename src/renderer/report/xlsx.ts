import writeXlsxFile, { type Cell, type Sheet } from 'write-excel-file/browser';
import { plainText, type Report, type ReportTable } from './report.ts';

/** As long as a spreadsheet lets a sheet's name be. */
const longestName = 31;

/** A report as a workbook: what it says on the first sheet, each table on one of its own. Text is typed as text: no formula. */
export function reportXlsx(report: Report): Promise<Blob> {
  const names = new Set<string>();
  const name = (title: string) => {
    const clean = plainText(title)
      .replaceAll(/[\\/?*[\]:]/g, ' ')
      .trim()
      .slice(0, longestName);
    let free = clean || '1';
    for (let n = 2; names.has(free.toLowerCase()); n++) free = `${clean.slice(0, longestName - 4)} (${n})`;
    names.add(free.toLowerCase());
    return free;
  };
  const sheets: Sheet<Blob>[] = [
    { sheet: name(report.title), data: wordsOf(report), columns: [{ width: 100 }] },
    ...report.parts.flatMap(({ title, table }) => (table ? [{ sheet: name(title), ...sheetOf(table) }] : [])),
  ];
  return writeXlsxFile(sheets).toBlob();
}

const heading = { fontWeight: 'bold', wrap: true, alignVertical: 'top' } as const;
const said = (value: string, style: object = {}): Cell => ({
  value: plainText(value),
  type: String,
  wrap: true,
  alignVertical: 'top',
  ...style,
});

function wordsOf({ title, facts, parts }: Report): Cell[][] {
  const line = (text: string) => [said(text)];
  return [
    [said(title, { fontWeight: 'bold', fontSize: 16 })],
    ...facts.map(line),
    ...parts.flatMap((part) => [[null], [said(part.title, heading)], ...part.lines.map(line)]),
  ];
}

function sheetOf({ columns, rows }: ReportTable) {
  return {
    data: [
      columns.map((column) => said(column, heading)),
      ...rows.map((row) =>
        row.map((cell): Cell => (typeof cell === 'number' ? { value: cell, type: Number } : said(cell))),
      ),
    ],
    columns: columns.map((_, i) => ({ width: i === 0 ? 24 : 18 })),
    stickyRowsCount: 1,
  };
}
