import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, dayAt } from '../../../shared/clock.ts';
import { useSeat } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Empty, Trouble, Waiting } from '../../parts/states.tsx';
import { useSituation } from '../situation.ts';
import { DayStrip } from './day-strip.tsx';
import { Fortnight, fortnight } from './fortnight.tsx';
import styles from './patterns.module.css';

/** A page is not a year of lists; the whole journal is in the export. */
const mostFortnights = 13;

/** The last days as faces and words, and everything that was said, to read, change or delete. */
export function PatternsPage() {
  const { t } = useTranslation();
  const { now, zone } = useSituation();
  const [fortnights, setFortnights] = useState(1);
  const to = dayAt(now, zone);
  const latest = useSeat('recordsBetween', { from: addDays(to, 1 - fortnight), to });

  if (latest.error) return <Trouble error={latest.error} retry={() => void latest.refetch()} />;
  if (!latest.data) return <Waiting />;
  const { checkIns, hardCalls } = latest.data;
  return (
    <div className={styles.page}>
      <h1>{t('seat.patterns.title')}</h1>
      <p>{t('seat.patterns.intro')}</p>
      {checkIns.length + hardCalls.length > 0 ? (
        <DayStrip to={to} checkIns={checkIns} hardCalls={hardCalls} />
      ) : (
        <Card>
          <Empty>{t('seat.patterns.empty')}</Empty>
        </Card>
      )}
      <h2>{t('seat.patterns.listTitle')}</h2>
      {Array.from({ length: fortnights }, (_, i) => (
        <Fortnight key={i} to={addDays(to, -i * fortnight)} />
      ))}
      {fortnights < mostFortnights && (
        <div>
          <Button onPress={() => setFortnights(fortnights + 1)}>{t('seat.patterns.earlier')}</Button>
        </div>
      )}
    </div>
  );
}
