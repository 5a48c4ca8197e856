import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitMonths } from '../../shared/hub-contract/months.ts';
import { useDesk } from '../clients/use-desk.ts';
import { Asked } from '../desk/asked.tsx';
import { NotSaid } from '../desk/not-said.tsx';
import { PrintButton } from '../parts/print-button.tsx';
import { Empty } from '../parts/states.tsx';
import styles from './lead.module.css';
import { MonthCard } from './month-card.tsx';
import { MonthGrid } from './month-grid.tsx';
import { firstShown, monthViews } from './month-view.ts';
import { monthNotSaid } from './not-said.ts';
import work from './work.module.css';

/** L7: the months of a lead's own teams, and what the lead writes about them. */
export function MonthsPage({ unit }: { unit: number }) {
  const { t } = useTranslation();
  const months = useDesk('months', {});
  return (
    <Asked of={months} title={t('months.title')}>
      {({ units }) => <Months key={unit} units={units} unit={unit} />}
    </Asked>
  );
}

function Months({ units, unit }: { units: readonly UnitMonths[]; unit: number }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<{ unit: number; month: string | null }>({ unit, month: null });
  const own = units.find((each) => each.unit === chosen.unit) ?? units[0];
  const views = own ? monthViews(own) : [];
  const view = views.find(({ cell }) => cell.month === chosen.month) ?? firstShown(views);
  return (
    <>
      <header className={styles.head}>
        <h1>{t('months.title')}</h1>
        {own && (
          <div className="no-print">
            <PrintButton />
          </div>
        )}
      </header>
      {own && view ? (
        <>
          <p className={styles.prose}>{t('months.intro')}</p>
          <MonthGrid
            units={units}
            chosen={{ unit: own.unit, month: view.cell.month }}
            onChoose={(unit, month) => setChosen({ unit, month })}
          />
          <MonthCard key={`${own.unit} ${view.cell.month}`} unit={own} view={view} />
          <details className={work.how}>
            <summary>{t('months.how')}</summary>
            <p>{t('months.howText')}</p>
          </details>
          <NotSaid sentences={monthNotSaid(t)} />
        </>
      ) : (
        <Empty>{t('months.empty')}</Empty>
      )}
    </>
  );
}
