import pdfmake from 'pdfmake/build/pdfmake.js';
import type { Content, CustomTableLayout } from 'pdfmake/interfaces';
import type { Language } from '../../shared/language.ts';
import { plainText } from './report.ts';

const file = 'report.otf';
const family = { normal: file, bold: file, italics: file, bolditalics: file };
export const ink = '#1f2b2a';
export const soft = '#55625f';
const line = '#d9d2c6';

/** What goes on paper: a title, what stands under it, and what stands at the foot of each page. */
export interface Paper {
  language: Language;
  title: string;
  content: Content[];
  footer: (page: number, pages: number) => Content;
}

/**
 * Paper as a PDF. `font`: the bytes, as base64, of a font with the letters of its language; those that are used go into
 * the file. Tagged, so that a screen reader finds headings and tables.
 */
export async function paperPdf(
  { language, title, content, footer }: Paper,
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
    footer,
    content: [{ text: plainText(title), style: 'title', headlineLevel: 1 }, ...content],
  });
  return new Uint8Array(await made.getBuffer());
}

/** A table with a hairline under each row. */
export const ruled: CustomTableLayout = {
  hLineWidth: (i) => (i === 0 ? 0 : 0.5),
  vLineWidth: () => 0,
  hLineColor: () => line,
  paddingLeft: (i) => (i === 0 ? 0 : 4),
};
