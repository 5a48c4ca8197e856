import type { ReportFormat } from '../../shared/report-format.ts';
import { fontOf } from './font.ts';
import { reportHtml } from './html.ts';
import type { Report } from './report.ts';

export const reportFileName = ({ fileStem }: Report, format: ReportFormat) => `${fileStem}.${format}`;

/** A report as a file. What a format needs, and the letters of a PDF, are only fetched when one is asked for. */
export async function writeReport(report: Report, format: ReportFormat): Promise<Blob> {
  switch (format) {
    case 'pdf': {
      const [{ reportPdf }, font] = await Promise.all([import('./pdf.ts'), fontOf(report.language)]);
      const bytes = await reportPdf(report, font);
      return new Blob([bytes.buffer as ArrayBuffer], { type: 'application/pdf' });
    }
    case 'xlsx':
      return (await import('./xlsx.ts')).reportXlsx(report);
    case 'csv': {
      const { reportCsv } = await import('./csv.ts');
      return new Blob([reportCsv(report)], { type: 'text/csv;charset=utf-8' });
    }
    case 'html':
      return new Blob([reportHtml(report)], { type: 'text/html;charset=utf-8' });
  }
}
