import { useMutation } from '@tanstack/react-query';
import { Download, Mail } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type ReportFormat, reportFormats } from '../../shared/report-format.ts';
import { Button } from '../parts/button.tsx';
import { PrintButton } from '../parts/print-button.tsx';
import { saveFile } from '../parts/save-file.ts';
import { Notice, Waiting } from '../parts/states.tsx';
import { reportHtml } from './html.ts';
import type { Report } from './report.ts';
import styles from './report.module.css';
import { reportFileName, writeReport } from './write-report.ts';

/** The ways a report leaves the page: as a file, pasted into an e-mail, or on paper. */
export function ReportFiles({ report }: { report: Report }) {
  const { t } = useTranslation();
  const save = useMutation({
    mutationFn: async (format: ReportFormat) => {
      const name = reportFileName(report, format);
      saveFile(name, await writeReport(report, format));
      return name;
    },
  });
  const copy = useMutation({ mutationFn: () => copyForMail(report) });
  const error = save.error ?? copy.error;
  return (
    <div className={`${styles.files} no-print`}>
      <div className={styles.row}>
        {reportFormats.map((format) => (
          <Button
            key={format}
            isDisabled={save.isPending}
            aria-label={t(`leadReports.saveAs.${format}`)}
            onPress={() => save.mutate(format)}
          >
            <Download size={18} aria-hidden />
            {t(`leadReports.format.${format}`)}
          </Button>
        ))}
        {'clipboard' in navigator && (
          <Button onPress={() => copy.mutate()}>
            <Mail size={18} aria-hidden />
            {t('leadReports.copy')}
          </Button>
        )}
        <PrintButton />
      </div>
      {save.isPending && <Waiting>{t('leadReports.making')}</Waiting>}
      {error && <Notice tone="care">{t('leadReports.failed')}</Notice>}
      {save.data && !save.isPending && <Notice>{t('leadReports.saved', { file: save.data })}</Notice>}
      {copy.isSuccess && <Notice>{t('leadReports.copied')}</Notice>}
    </div>
  );
}

/** Puts the report on the clipboard as a mail program takes it: with its looks, and as plain text. */
function copyForMail(report: Report): Promise<void> {
  const html = new Blob([reportHtml(report)], { type: 'text/html' });
  const text = new Blob([plainReport(report)], { type: 'text/plain' });
  return navigator.clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': text })]);
}

function plainReport({ title, facts, parts }: Report): string {
  const of = parts.flatMap((part) => [
    '',
    part.title,
    ...part.lines,
    ...(part.table ? [part.table.columns, ...part.table.rows].map((row) => row.join('\t')) : []),
  ]);
  return [title, ...facts, ...of].join('\n');
}
