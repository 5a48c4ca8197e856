import { plainText, type Report, type ReportTable } from './report.ts';

// Styles stand on the elements, because mail programs throw away what is in the head; no script, no picture, nothing fetched.
const style = {
  page: 'margin:0;padding:24px;background:#ffffff;color:#1f2b2a;font:15px/1.5 system-ui,-apple-system,"Segoe UI","PingFang SC","Microsoft YaHei UI","PingFang TC","Microsoft JhengHei UI",sans-serif',
  h1: 'margin:0 0 4px;font-size:24px;line-height:1.3',
  h2: 'margin:24px 0 4px;font-size:17px;line-height:1.3',
  fact: 'margin:0;color:#55625f',
  line: 'margin:4px 0;max-width:44em',
  table: 'margin:8px 0;border-collapse:collapse;font-size:14px',
  cell: 'padding:4px 12px 4px 0;border-bottom:1px solid #d9d2c6;text-align:start;vertical-align:top',
};

/** A report as a page that can be pasted into an e-mail, or sent as it is. */
export function reportHtml({ language, title, facts, parts }: Report): string {
  const body = [
    element('h1', style.h1, title),
    ...facts.map((fact) => element('p', style.fact, fact)),
    ...parts.flatMap((part) => [
      element('h2', style.h2, part.title),
      ...part.lines.map((line) => element('p', style.line, line)),
      ...(part.table ? [tableOf(part.table)] : []),
    ]),
  ];
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title></head>
<body style='${style.page}'>
${body.join('\n')}
</body>
</html>
`;
}

function tableOf({ columns, rows }: ReportTable): string {
  const cells = (row: readonly (string | number)[], tag: 'td' | 'th') =>
    `<tr>${row.map((cell) => element(tag, style.cell, String(cell))).join('')}</tr>`;
  const body = rows.map((row) => cells(row, 'td')).join('\n');
  return `<table style='${style.table}'>\n<thead>${cells(columns, 'th')}</thead>\n<tbody>${body}</tbody>\n</table>`;
}

/** `dir=auto`: a line in Arabic or Hebrew runs its own way, and no other line with it. */
function element(tag: string, css: string, text: string): string {
  return `<${tag} dir="auto" style='${css}'>${escaped(text)}</${tag}>`;
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return plainText(text).replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
