import type { Content, Margins } from 'pdfmake/interfaces';
import { paperPdf, ruled } from './paper.ts';
import { plainText, type Report, type ReportPart } from './report.ts';

const under: Margins = [0, 0, 0, 3];
const over: Margins = [0, 3, 0, 0];

/** A report on paper; `font` as `paperPdf` takes it. */
export function reportPdf({ language, title, facts, parts }: Report, font: string): Promise<Uint8Array> {
  return paperPdf(
    {
      language,
      title,
      footer: (page, pages) => ({
        text: `${page} / ${pages}`,
        alignment: 'center',
        style: 'soft',
        margin: [0, 16, 0, 0],
      }),
      content: [
        ...facts.map((fact) => ({ text: plainText(fact), style: 'soft' })),
        ...parts.flatMap(contentOf),
      ],
    },
    font,
  );
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
            layout: ruled,
          } satisfies Content,
        ]
      : []),
  ];
}
