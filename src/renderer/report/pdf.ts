import pdfmake from 'pdfmake/build/pdfmake.js';
import type { Content, Margins } from 'pdfmake/interfaces';
import { plainText, type Report, type ReportPart } from './report.ts';

const file = 'report.otf';
const family = { normal: file, bold: file, italics: file, bolditalics: file };
const ink = '#1f2b2a';
const soft = '#55625f';
const line = '#d9d2c6';
const under: Margins = [0, 0, 0, 3];
const over: Margins = [0, 3, 0, 0];

/**
 * A report on paper. `font`: the bytes, as base64, of a font with the letters of its language; those that are used go into
 * the file. Tagged, so that a screen reader finds headings and tables.
 */
export async function reportPdf(
  { language, title, facts, parts }: Report,
  font: string,
): Promise<Uint8Array> {
  pdfmake.addVirtualFileSystem({ [file]: font });
  pdfmake.setFonts({ report: family });
  const made = pdfmake.createPdf({
    pageSize: 'A4',
    pageMargins: [48, 48, 48, 56],
    language,
    tagged: true,
    displayTitle: true,
    info: { title: plainText(title), producer: 'Sidetone', creator: 'Sidetone' },
    defaultStyle: { font: 'report', fontSize: 10, lineHeight: 1.25, color: ink },
    styles: {
      title: { fontSize: 19, lineHeight: 1.15 },
      heading: { fontSize: 13, margin: [0, 14, 0, 3] },
      soft: { color: soft },
      head: { color: soft, fontSize: 9 },
      cell: { fontSize: 9 },
    },
    footer: (page, pages) => ({
      text: `${page} / ${pages}`,
      alignment: 'center',
      style: 'soft',
      margin: [0, 16, 0, 0],
    }),
    content: [
      { text: plainText(title), style: 'title', headlineLevel: 1 },
      ...facts.map((fact) => ({ text: plainText(fact), style: 'soft' })),
      ...parts.flatMap(contentOf),
    ],
  });
  return new Uint8Array(await made.getBuffer());
}

const text = (of: string | number, style: string) => ({ text: plainText(String(of)), style });

function contentOf({ title, lines, table }: ReportPart): Content[] {
  const [first, ...rest] = lines;
  return [
    // A heading is not left alone at the foot of a page.
    {
      unbreakable: true,
      stack: [
        { ...text(title, 'heading'), headlineLevel: 2 },
        ...(first === undefined ? [] : [{ text: plainText(first), margin: under }]),
      ],
    },
    ...rest.map((of): Content => ({ text: plainText(of), margin: under })),
    ...(table
      ? [
          {
            margin: over,
            table: {
              headerRows: 1,
              dontBreakRows: true,
              widths: table.columns.map((_, i) => (i === 0 ? 'auto' : '*')),
              body: [
                table.columns.map((column) => text(column, 'head')),
                ...table.rows.map((row) => row.map((cell) => text(cell, 'cell'))),
              ],
            },
            layout: {
              hLineWidth: (i: number) => (i === 0 ? 0 : 0.5),
              vLineWidth: () => 0,
              hLineColor: () => line,
              paddingLeft: (i: number) => (i === 0 ? 0 : 4),
            },
          } satisfies Content,
        ]
      : []),
  ];
}
