import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { nearestLanguage } from '../../shared/language.ts';
import type { OperationsReport } from '../../shared/operations-file.ts';
import { readText } from '../clients/read-text.ts';
import { useDeskCall, useFreshUnit } from '../clients/use-desk.ts';
import { DeskTrouble } from '../desk/desk-trouble.tsx';
import { Button } from '../parts/button.tsx';
import { DataTable } from '../parts/data-table.tsx';
import { useDates } from '../parts/dates.ts';
import { Notice, Waiting } from '../parts/states.tsx';
import styles from './work.module.css';

const template = 'day,team,queue_seconds,occupancy,handling_seconds,lost_breaks\r\n';
const templateLink = `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${template}`)}`;

/** A file of figures: chosen, looked through, and only then taken in; all rows or none. */
export function OperationsImport({ unit }: { unit: number }) {
  const { t, i18n } = useTranslation();
  const fresh = useFreshUnit();
  const send = useDeskCall('importOperations');
  const [csv, setCsv] = useState('');
  const report = send.data;

  const look = async (files: FileList | null) => {
    const file = files?.item(0);
    if (!file) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const text = readText(bytes, nearestLanguage(i18n.language));
    setCsv(text);
    send.mutate({ unit: String(unit), csv: text, take: false });
  };
  const take = () =>
    send.mutate({ unit: String(unit), csv, take: true }, { onSuccess: () => void fresh(unit) });
  return (
    <div className={styles.form}>
      <p>{t('leadWork.operations.intro')}</p>
      <div className={styles.row}>
        <FileTrigger acceptedFileTypes={['text/csv', '.csv', '.txt']} onSelect={(files) => void look(files)}>
          <Button kind={report ? 'plain' : 'primary'}>{t('leadWork.operations.choose')}</Button>
        </FileTrigger>
        <a className={styles.link} href={templateLink} download="operations.csv">
          {t('leadWork.operations.template')}
        </a>
      </div>
      {send.isPending && <Waiting>{t('leadWork.operations.reading')}</Waiting>}
      {send.error && <DeskTrouble error={send.error} />}
      {report && <Report report={report} onTake={take} />}
    </div>
  );
}

function Report({ report, onTake }: { report: OperationsReport; onTake: () => void }) {
  const { t } = useTranslation();
  const dates = useDates('UTC');
  const { rows, from, to, faults, taken } = report;
  if (taken) return <Notice>{t('leadWork.operations.taken', { rows })}</Notice>;
  if (faults.length === 0)
    return (
      <Notice
        action={
          <Button kind="primary" onPress={onTake}>
            {t('leadWork.operations.take')}
          </Button>
        }
      >
        {t('leadWork.operations.fine', { rows, span: from && to ? dates.span(from, to) : '' })}
      </Notice>
    );
  return (
    <>
      <Notice tone="care">{t('leadWork.operations.faulty', { faults: faults.length })}</Notice>
      <DataTable
        caption={t('leadWork.operations.faultTable')}
        columns={[
          t('leadWork.operations.line'),
          t('leadWork.operations.column'),
          t('leadWork.operations.fault'),
        ]}
        rows={faults.map(({ line, column, code }, i) => ({
          key: i,
          cells: [line, column ?? '–', t(`leadWork.fault.${code}`)],
        }))}
      />
    </>
  );
}
