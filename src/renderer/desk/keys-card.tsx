import { useTranslation } from 'react-i18next';
import type { KeyLogEntry } from '../../shared/key-log.ts';
import type { WeekPlan } from '../../shared/week.ts';
import { Card } from '../parts/card.tsx';
import { DataTable } from '../parts/data-table.tsx';
import styles from './privacy.module.css';
import { useWeekWords } from './week-words.ts';

interface KeysCardProps {
  fingerprint: string;
  /** Oldest first. */
  log: readonly KeyLogEntry[];
  plan: WeekPlan;
}

/** The line that every seat shows, and every key the hub has had or has announced. */
export function KeysCard({ fingerprint, log, plan }: KeysCardProps) {
  const { t, i18n } = useTranslation();
  const weeks = useWeekWords(plan);
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeZone: 'UTC' });
  return (
    <Card title={t('privacy.keys.title')}>
      <p className={styles.prose}>{t('privacy.keys.text')}</p>
      <p className={styles.fingerprint}>{fingerprint}</p>
      <DataTable
        caption={t('privacy.keys.log')}
        columns={[
          t('privacy.keys.column.number'),
          t('privacy.keys.column.kind'),
          t('privacy.keys.column.key'),
          t('privacy.keys.column.from'),
          t('privacy.keys.column.announced'),
        ]}
        rows={log.map(({ sequence, kind, key, validFrom, published }) => ({
          key: sequence,
          cells: [
            sequence,
            t(`privacy.keys.kind.${kind}`),
            <span key="key" className={styles.key}>
              {key}
            </span>,
            validFrom === 0 ? t('privacy.keys.first') : weeks.start(validFrom, true),
            day.format(published),
          ],
        }))}
      />
      <p className={styles.prose}>{t('privacy.keys.notice')}</p>
    </Card>
  );
}
