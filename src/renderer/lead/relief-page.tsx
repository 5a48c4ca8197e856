import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { SurgeCalendar } from '../../shared/hub-contract/relief.ts';
import { deskKey, useDesk } from '../clients/use-desk.ts';
import { Asked } from '../desk/asked.tsx';
import { SealedPart } from '../desk/sealed-page.tsx';
import { Card } from '../parts/card.tsx';
import styles from './lead.module.css';
import { SaidOpenly } from './said-openly.tsx';
import { SurgeCalendarCard } from './surge-calendar.tsx';

/** A browser is told nothing by itself; the app is, and asks at once. */
const lookEvery = 30_000;

const plans = ['breaks', 'float', 'after'] as const;

/** L10: today at a glance (who needs five minutes, what was said openly), and the days that will be full. */
export function ReliefPage({ unit }: { unit: number }) {
  const { t } = useTranslation();
  const calendar = useDesk('surgeDays', { unit: String(unit) });
  useLookAgain(unit);
  return (
    <Asked of={calendar} title={t('relief.title')}>
      {(page) => (
        <>
          <h1>{t('relief.title')}</h1>
          <Peak page={page} />
          <div className="no-print">
            <SealedPart part="fiveMinutes" instead={t('relief.fiveInApp')} />
          </div>
          <SaidOpenly unit={unit} today={page.today} />
          <SurgeCalendarCard unit={unit} page={page} />
          <Card title={t('relief.plan')}>
            <ul className={styles.prose}>
              {plans.map((plan) => (
                <li key={plan}>{t(`relief.plans.${plan}`)}</li>
              ))}
            </ul>
          </Card>
        </>
      )}
    </Asked>
  );
}

function Peak({ page: { today, days } }: { page: SurgeCalendar }) {
  const { t } = useTranslation();
  const peak = days.find(({ day }) => day === today);
  return <p>{peak ? t('relief.peak', { what: peak.what || 'none' }) : t('relief.noPeak')}</p>;
}

/** Work reports of today come in while the page is open. */
function useLookAgain(unit: number): void {
  const queries = useQueryClient();
  useEffect(() => {
    const look = () =>
      void queries.invalidateQueries({ queryKey: deskKey('workReports', { unit: String(unit) }) });
    const timer = setInterval(look, lookEvery);
    return () => clearInterval(timer);
  }, [queries, unit]);
}
