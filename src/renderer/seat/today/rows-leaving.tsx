import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useSeat } from '../../clients/use-seat.ts';
import { Card } from '../../parts/card.tsx';
import { useDates } from '../../parts/dates.ts';
import { Trouble, Waiting } from '../../parts/states.tsx';
import { RowsTable } from '../mine/rows-table.tsx';
import { useSituation } from '../situation.ts';

/** After a shift: good-bye, and the exact rows that will leave (S10). */
export function RowsLeaving() {
  const { t } = useTranslation();
  const dates = useDates(useSituation().zone);
  const leaving = useSeat('leaving', {});
  const next = leaving.data?.next;
  return (
    <Card title={t('seat.shift.rest')}>
      {leaving.isPending && <Waiting />}
      {leaving.error && <Trouble error={leaving.error} retry={() => void leaving.refetch()} />}
      {leaving.data && !next && <p>{t('seat.endOfShift.nothing')}</p>}
      {next && (
        <>
          <h3>{t('seat.endOfShift.title')}</h3>
          <p>{t('seat.endOfShift.text', { from: dates.moment(next.sendsFrom) })}</p>
          <RowsTable week={next} />
          <Link href="/mine/leaving">{t('seat.endOfShift.link')}</Link>
        </>
      )}
    </Card>
  );
}
