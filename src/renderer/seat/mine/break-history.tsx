import { useTranslation } from 'react-i18next';
import { addDays, dayAt } from '../../../shared/clock.ts';
import { useSeat } from '../../clients/use-seat.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { useDates } from '../../parts/dates.ts';
import { Empty, Trouble } from '../../parts/states.tsx';
import { useSituation } from '../situation.ts';
import { Group } from './group.tsx';

/** Days shown. */
const shown = 14;

/** What became of the breaks of the last two weeks, newest first. No streak, no score. */
export function BreakHistory() {
  const { t } = useTranslation();
  const { now, zone } = useSituation();
  const dates = useDates(zone);
  const today = dayAt(now, zone);
  const { data, error, refetch } = useSeat('breaksBetween', { from: addDays(today, 1 - shown), to: today });
  const breaks = data?.breaks ?? [];
  const rested = breaks.filter(({ fate }) => fate === 'taken' || fate === 'natural').length;
  return (
    <Group title={t('breaks.history.title')}>
      {error && <Trouble error={error} retry={() => void refetch()} />}
      {data && breaks.length === 0 && <Empty>{t('breaks.history.empty')}</Empty>}
      {breaks.length > 0 && (
        <>
          <p>{t('breaks.history.sentence', { taken: rested, all: breaks.length })}</p>
          <DataTable
            caption={t('breaks.history.caption')}
            columns={[
              t('breaks.history.column.when'),
              t('breaks.history.column.what'),
              t('breaks.history.column.fate'),
            ]}
            rows={breaks.toReversed().map(({ occasion, dueAt, because, fate }) => ({
              key: occasion,
              cells: [
                dates.moment(dueAt),
                t(`breaks.history.because.${because}`),
                t(`breaks.history.fate.${fate}`),
              ],
            }))}
          />
        </>
      )}
    </Group>
  );
}
