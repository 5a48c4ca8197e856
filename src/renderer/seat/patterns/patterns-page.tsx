import { useTranslation } from 'react-i18next';
import { addDays, dayAt } from '../../../shared/clock.ts';
import type { Patterns } from '../../../shared/patterns.ts';
import { useSeat } from '../../clients/use-seat.ts';
import { Card } from '../../parts/card.tsx';
import { Empty, Trouble, Waiting } from '../../parts/states.tsx';
import { useSituation } from '../situation.ts';
import { GoodThings } from '../goals/good-things.tsx';
import { StrainLine } from '../strain/strain-line.tsx';
import { Everything } from './everything.tsx';
import { fortnight } from './fortnight.tsx';
import { Lately } from './lately.tsx';
import styles from './patterns.module.css';
import { TwelveMonths } from './twelve-months.tsx';

/** The last days in sentences, twelve months in charts, and everything that was said, to read, change or delete. */
export function PatternsPage() {
  const { t } = useTranslation();
  const { now, zone } = useSituation();
  const to = dayAt(now, zone);
  const latest = useSeat('recordsBetween', { from: addDays(to, 1 - fortnight), to });
  const patterns = useSeat('patterns', { to });

  if (latest.error) return <Trouble error={latest.error} retry={() => void latest.refetch()} />;
  if (!latest.data) return <Waiting />;
  const { checkIns, hardCalls } = latest.data;
  return (
    <div className={styles.page}>
      <h1>{t('patterns.title')}</h1>
      <p>{t('patterns.intro')}</p>
      {patterns.data && isBlank(patterns.data) ? (
        <Card>
          <Empty>{t('patterns.empty')}</Empty>
        </Card>
      ) : (
        <>
          <Lately today={to} checkIns={checkIns} hardCalls={hardCalls} />
          <StrainLine />
          <GoodThings today={to} />
          <TwelveMonths today={to} />
        </>
      )}
      {/* Also when the last record was deleted just now: the list holds the way to undo. Not before the charts have
          their places, or it would be in view and be made at once. */}
      {!patterns.isPending && <Everything today={to} />}
    </div>
  );
}

/** Nothing was ever said or done: the first day. */
function isBlank({ months, days, helps }: Patterns): boolean {
  return months.length + days.length + helps.length === 0;
}
