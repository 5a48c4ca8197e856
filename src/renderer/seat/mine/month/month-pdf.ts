import type { Content, TableCell } from 'pdfmake/interfaces';
import type { Step } from '../../../../shared/check-in.ts';
import { eyes, mouthOf } from '../../../parts/mood-face.tsx';
import { ink, paperPdf, ruled } from '../../../report/paper.ts';
import { plainText, type ReportTable } from '../../../report/report.ts';
import { inColumns } from './in-columns.ts';
import type { CalendarCell, MonthSheet } from './use-month-sheet.ts';

/** Paper is light: the mood colours of the light theme (tokens.css). */
const moodColours: Record<Step, string> = {
  1: '#8f4a24',
  2: '#c98545',
  3: '#b9aa84',
  4: '#5e9f96',
  5: '#1b6a63',
};

/** What good things have under the fullest month: two columns of so many lines, each of so many halves of a Chinese letter. */
const room = { lines: 20, width: 52 };

/** A month on one A4 page; `font` as `paperPdf` takes it. Good things are left out where the person wants it so. */
export function monthPdf(sheet: MonthSheet, withGood: boolean, font: string): Promise<Uint8Array> {
  const { language, title, sentence, days, causes, footer } = sheet;
  return paperPdf(
    {
      language,
      title,
      footer: () => ({
        text: footer,
        alignment: 'center',
        style: 'soft',
        fontSize: 8,
        margin: [48, 14, 48, 0],
      }),
      content: [
        { text: sentence, margin: [0, 2, 0, 0] },
        {
          columnGap: 24,
          columns: [
            {
              width: 250,
              stack: [
                calendar(sheet),
                heading(causes.title),
                { text: causes.sentence, fontSize: 9, margin: [0, 0, 0, 3] },
                ...(causes.table.rows.length > 0 ? [small(causes.table)] : []),
              ],
            },
            { width: '*', stack: [heading(days.title), small(days.table), legendOf(days.legend)] },
          ],
        },
        ...(withGood && sheet.good.things.length > 0 ? goodThings(sheet) : []),
      ],
    },
    font,
  );
}

const heading = (text: string): Content => ({
  text,
  style: 'heading',
  fontSize: 11,
  margin: [0, 10, 0, 3],
  headlineLevel: 2,
});

const legendOf = (text: string): Content => ({ text, style: 'soft', fontSize: 8, margin: [0, 3, 0, 0] });

function calendar({ weekdays, weeks, legend }: MonthSheet): Content {
  return {
    margin: [0, 10, 0, 0],
    stack: [
      {
        table: {
          headerRows: 1,
          widths: weekdays.map(() => '*'),
          body: [
            weekdays.map((text): TableCell => ({ text, style: 'soft', fontSize: 8, alignment: 'center' })),
            ...weeks.map((week) => week.map(calendarCell)),
          ],
        },
        layout: { ...ruled, paddingLeft: () => 0, paddingRight: () => 0 },
      },
      legendOf(legend),
    ],
  };
}

/** A cell is as high with a face as without, so that weeks stand evenly. */
function calendarCell(cell: CalendarCell | null): TableCell {
  if (!cell) return { text: '' };
  const date: Content = { text: cell.date, style: 'soft', fontSize: 7, lineHeight: 1, alignment: 'center' };
  if (!cell.face) return { stack: [date], margin: [0, 0, 0, 22] };
  const { mood, mean } = cell.face;
  return {
    stack: [
      date,
      { svg: face(mood), width: 15, alignment: 'center' },
      { text: mean, fontSize: 7, lineHeight: 1, alignment: 'center' },
    ],
  };
}

/** The face of the pages (parts/mood-face.tsx), with its colours as values. */
function face(mood: Step): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="none" stroke="${ink}" stroke-width="1.8" stroke-linecap="round">
<circle cx="16" cy="16" r="14" fill="${moodColours[mood]}" fill-opacity="0.45"/><path d="${eyes}" stroke-width="2.4"/><path d="${mouthOf(mood)}"/></svg>`;
}

const smallCell = (of: string | number): TableCell => ({ text: String(of), fontSize: 8, lineHeight: 1 });

/** Small enough that 31 days stand on a page. */
function small({ columns, rows }: ReportTable): Content {
  return {
    table: {
      headerRows: 1,
      widths: columns.map((_, i) => (i === 0 ? '*' : 'auto')),
      body: [
        columns.map((text): TableCell => ({ text, style: 'soft', fontSize: 8, lineHeight: 1 })),
        ...rows.map((row) => row.map(smallCell)),
      ],
    },
    layout: { ...ruled, paddingTop: () => 1.5, paddingBottom: () => 1.5 },
  };
}

function goodThings({ good }: MonthSheet): Content[] {
  const { columns, left } = inColumns(good.things.map(plainText), room);
  return [
    heading(good.title),
    {
      columnGap: 24,
      columns: columns.map((things) => ({
        width: '*',
        stack: things.map((text) => ({ text, fontSize: 9 })),
      })),
    },
    ...(left > 0 ? [{ text: good.more(left), style: 'soft', fontSize: 8 } satisfies Content] : []),
  ];
}
