import { useTranslation } from 'react-i18next';
import type { Leaving } from '../../../shared/seat-contract/leaving.ts';
import { Card } from '../../parts/card.tsx';
import { useDates } from '../../parts/dates.ts';
import { Notice } from '../../parts/states.tsx';
import { useSituation } from '../situation.ts';
import styles from './mine.module.css';
import { RowsTable } from './rows-table.tsx';

/** The exact rows of this week as far as it has gone, when they go, and the rule of the empty envelopes. */
export function NextRows({ next }: { next: NonNullable<Leaving['next']> }) {
  const { t } = useTranslation();
  const dates = useDates(useSituation().zone);
  const { sendsFrom, triedBy, sendsUntil } = next;
  return (
    <Card title={t('seat.leaving.nextTitle')}>
      <p className={styles.soft}>
        {t('seat.leaving.nextWeek', { span: dates.span(next.firstDay, next.lastDay) })}
      </p>
      <RowsTable week={next} />
      <p>{t('seat.leaving.exact')}</p>
      {!next.tokens && <Notice>{t('mine.when.tokensMissing')}</Notice>}
      <p>{t('mine.when.each', { from: dates.moment(sendsFrom), by: dates.moment(triedBy) })}</p>
      <p>{t('mine.when.again', { until: dates.moment(sendsUntil) })}</p>
      <p className={styles.soft}>{t('mine.when.dummies')}</p>
    </Card>
  );
}
