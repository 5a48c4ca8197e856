import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { pdfText } from '../../../tests/pdf-text.ts';
import { xlsxParts } from '../../../tests/xlsx-text.ts';
import { reportCsv } from './csv.ts';
import { reportHtml } from './html.ts';
import { reportPdf } from './pdf.ts';
import type { Report } from './report.ts';
import { reportXlsx } from './xlsx.ts';

const wild = {
  formula: '=HYPERLINK("http://x.example","free")',
  sums: ['+1+1', '-1-1', '@SUM(A1)'],
  page: '<img src=x onerror=alert(1)><script>alert(1)</script>',
  turned: 'team\u202Etxet',
  control: 'bell\u0007\u0000 ring',
  arabic: 'شكرا للفريق',
  emoji: 'thanks 🙂',
  long: '加油'.repeat(400),
};
const lines = [
  wild.formula,
  ...wild.sums,
  wild.page,
  wild.turned,
  wild.control,
  wild.arabic,
  wild.emoji,
  wild.long,
];

const report = (some: Partial<Report> = {}): Report => ({
  fileStem: 'sidetone-week-2026-02-19',
  language: 'en',
  title: 'Broadband support · Feb 19 – 25',
  facts: ['Suzhou'],
  parts: [
    { title: 'How is the team?', lines },
    {
      title: 'The last 2 weeks: [mood] / calm? and what else there is to see',
      lines: [],
      table: {
        columns: ['Week', 'Mood'],
        rows: [
          ['Feb 12 – 18', -1.5],
          ['Feb 19 – 25', 'held'],
        ],
      },
    },
  ],
  ...some,
});
const chinese = report({
  language: 'zh-CN',
  title: '宽带客服 · 2月19日至25日',
  facts: [],
  parts: [{ title: '班组怎么样？', lines: ['心情稍差，班组稍紧。有些人觉得吃力。'] }],
});
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
const font = (name: string) => readFile(`node_modules/@embedpdf/fonts-${name}`, 'base64');
const simplified = () => font('sc/fonts/NotoSansHans-Regular.otf');

describe('a report as CSV [L9]', () => {
  it('holds every line and number, and Excel finds its letters', () => {
    const rows: string[][] = parse(reportCsv(report()), { bom: true, relax_column_count: true });
    expect(reportCsv(report())).toMatch(/^\uFEFF/);
    expect(rows).toContainEqual(['Feb 12 – 18', '-1.5']);
    expect(rows).toContainEqual(['Feb 19 – 25', 'held']);
    expect(rows).toContainEqual([wild.long]);
  });

  it('gives a spreadsheet no formula: text that would be one is quoted', () => {
    const rows: string[][] = parse(reportCsv(report()), { bom: true, relax_column_count: true });
    for (const text of [wild.formula, ...wild.sums]) expect(rows).toContainEqual([`'${text}`]);
    expect(rows.flat().filter((cell) => /^[=+@\t\r]/.test(cell))).toEqual([]);
  });
});

describe('a report as a workbook [L9]', () => {
  it('has the words on one sheet and each table on its own, numbers as numbers', async () => {
    const parts = xlsxParts(await bytesOf(await reportXlsx(report())));
    expect([...parts.keys()].filter((name) => /sheet\d\.xml$/.test(name))).toHaveLength(2);
    const names = Array.from(
      (parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g),
      ([, of]) => of,
    );
    expect(names).toEqual(['Broadband support · Feb 19 – 25', 'The last 2 weeks   mood    calm']);
    expect(parts.get('xl/worksheets/sheet2.xml')).toContain('<v>-1.5</v>');
  });

  it('types text as text: no formula in it, and nothing that breaks its XML', async () => {
    const all = [...xlsxParts(await bytesOf(await reportXlsx(report()))).values()].join('\n');
    expect(all).not.toMatch(/<f[ >]/);
    expect(all).not.toContain('<script>');
    expect(all).toContain('&lt;img src=x');
    expect(all).toContain(wild.arabic);
    // oxlint-disable-next-line no-control-regex
    expect(all).not.toMatch(/[\u0000-\u0008\u202A-\u202E]/);
  });
});

describe('a report as HTML for an e-mail [L9]', () => {
  it('shows pasted HTML, Arabic and emoji as text, and fetches and runs nothing', () => {
    const html = reportHtml(report());
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(page.querySelectorAll('script, img, link, style, iframe, [href], [src], [onerror]')).toHaveLength(
      0,
    );
    const said = Array.from(page.querySelectorAll('p'), ({ textContent }) => textContent);
    for (const text of [wild.formula, wild.page, wild.arabic, wild.emoji]) expect(said).toContain(text);
    expect(html).not.toContain('\u202E');
  });

  it('has a table with its heads, in the language it says', () => {
    const html = reportHtml(chinese);
    expect(html).toContain('<html lang="zh-CN">');
    expect(reportHtml(report()).match(/<th /g)).toHaveLength(2);
  });
});

describe('a report as PDF [L9]', () => {
  it('has real Chinese letters in it, which can be read back out', async () => {
    const file = await reportPdf(chinese, await simplified());
    expect(Buffer.from(file).toString('latin1')).toMatch(/\/FontFile3? /);
    const text = pdfText(file).replaceAll(' ', '');
    for (const line of ['宽带客服', '班组怎么样？', '心情稍差，班组稍紧。有些人觉得吃力。'])
      expect(text).toContain(line);
  });

  it('has the letters of Taiwan from their own font', async () => {
    const taiwan = report({ language: 'zh-TW', parts: [{ title: '團隊怎麼樣？', lines: ['壓力從哪裡來'] }] });
    const text = pdfText(await reportPdf(taiwan, await font('tc/fonts/NotoSansHant-Regular.otf')));
    expect(text.replaceAll(' ', '')).toContain('壓力從哪裡來');
  });

  it('takes whatever was typed as text, over as many pages as it needs', async () => {
    const file = await reportPdf(report(), await simplified());
    const text = pdfText(file);
    expect(text.replaceAll(' ', '')).toContain('<imgsrc=xonerror=alert(1)>');
    expect(text).toContain('held');
    expect(Buffer.from(file).toString('latin1')).not.toMatch(/\/(JavaScript|JS|URI|Launch) /);
  });
});
