import { useTranslation } from 'react-i18next';
import { useSeat } from '../../clients/use-seat.ts';
import { Card } from '../../parts/card.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { useDates } from '../../parts/dates.ts';
import { useSituation } from '../situation.ts';
import styles from './mine.module.css';

/** Raised hands and work reports: what leaves of them, to whom, when, and what became of those so far (S8, S10, S20). */
export function VoicesCard({ joined }: { joined: boolean }) {
  const { t } = useTranslation();
  const said = useSeat('hands', {}).data;
  const rows = useRows(said);
  if (!joined && rows.length === 0) return null;
  return (
    <Card title={t('mine.voices.title')}>
      {joined && (
        <>
          <p>{t('mine.voices.text')}</p>
          <ul className={styles.list}>
            <li>{t('mine.voices.hand')}</li>
            <li>{t('mine.voices.work')}</li>
            <li>{t('mine.voices.introduction')}</li>
            <li>{t('mine.voices.blank')}</li>
          </ul>
        </>
      )}
      {said && rows.length === 0 && <p className={styles.soft}>{t('mine.voices.none')}</p>}
      {rows.length > 0 && (
        <DataTable
          caption={t('mine.voices.sent')}
          columns={[
            t('mine.voices.column.when'),
            t('mine.voices.column.what'),
            t('mine.voices.column.state'),
          ]}
          rows={rows}
        />
      )}
    </Card>
  );
}

/** Newest first. */
function useRows(said: ReturnType<typeof useSeat<'hands'>>['data']) {
  const { t } = useTranslation();
  const dates = useDates(useSituation().zone);
  const hands = (said?.hands ?? []).map(({ id, at, to: { name }, second, state }) => ({
    id,
    at,
    what: second ? t('mine.voices.toTwo', { name, second: second.name }) : t('mine.voices.to', { name }),
    state,
  }));
  const reports = (said?.workReports ?? []).map(({ id, at, kind, state }) => ({
    id,
    at,
    what: t('mine.voices.report', { kind: t(`mine.voices.kind.${kind}`) }),
    state,
  }));
  return [...hands, ...reports]
    .toSorted((a, b) => b.at - a.at)
    .map(({ id, at, what, state }) => ({
      key: id,
      cells: [dates.moment(at), what, t(`mine.voices.state.${state}`)],
    }));
}
