import { useTranslation } from 'react-i18next';
import type { PrivacyDesk } from '../../shared/hub-contract/privacy.ts';
import { useNumberWords } from '../desk/number-words.ts';
import styles from '../desk/privacy.module.css';
import { Card } from '../parts/card.tsx';
import { DataTable } from '../parts/data-table.tsx';

/** Seats beside people, units, and what the quarter has cost so far, by site. */
export function SpentCard({ page: { sites, prices, speaksFrom } }: { page: PrivacyDesk }) {
  const { t } = useTranslation();
  const numbers = useNumberWords();
  const budget = (of: 'site.' | 'unit.') => {
    const own = prices.filter(({ number }) => number.startsWith(of));
    return numbers.plain(own.reduce((sum, { halves, weeks }) => sum + halves * weeks, 0) / 2);
  };
  return (
    <Card title={t('privacy.spent.title')}>
      {sites.length === 0 ? (
        <p className={styles.facts}>{t('privacy.spent.none')}</p>
      ) : (
        <DataTable
          caption={t('privacy.spent.title')}
          columns={[
            t('privacy.spent.column.site'),
            t('privacy.spent.column.seats'),
            t('privacy.spent.column.units'),
            t('privacy.spent.column.siteSpent', { budget: budget('site.') }),
            t('privacy.spent.column.unitSpent', { budget: budget('unit.') }),
          ]}
          rows={sites.map(({ site, name, enrolled, headcount, units, spent }) => ({
            key: site,
            cells: [
              name,
              t('desk.scope.seats', { enrolled, headcount }),
              units,
              numbers.plain(spent.site / 2),
              spent.unit === null
                ? t('privacy.spent.notSaid', { from: speaksFrom })
                : numbers.plain(spent.unit / 2),
            ],
          }))}
        />
      )}
    </Card>
  );
}
