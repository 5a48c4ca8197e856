import { useTranslation } from 'react-i18next';
import type { TrendPage } from '../../shared/hub-contract/desks.ts';
import { useNumberWords } from '../desk/number-words.ts';
import { useWeekWords } from '../desk/week-words.ts';
import { Card } from '../parts/card.tsx';
import { DataTable } from '../parts/data-table.tsx';
import styles from './hr.module.css';
import { heaviest, type Scope, type ScopeWeek } from './scopes.ts';

/** The newest shown week of the organisation and of each site, side by side. */
export function AtAGlance({ page, scopes }: { page: TrendPage; scopes: readonly Scope[] }) {
  const { t } = useTranslation();
  const numbers = useNumberWords();
  const days = useWeekWords(page.weekPlan);
  const newest = Math.max(0, ...scopes.flatMap(({ weeks }) => weeks.map(({ week }) => week)));

  const figures = (week: ScopeWeek | undefined) => {
    if (!week) return [t('desk.tooSmall'), '–', '–', '–'];
    const group = heaviest(week);
    return [
      numbers.mean(week.measures.mood),
      numbers.mean(week.measures.calm),
      numbers.share(week.measures.strained),
      `${t(`domain.stressorGroup.${group}`)} ${numbers.share(week.groups[group])}`,
    ];
  };
  const rows = scopes.map(({ id, name, weeks }) => {
    const site = page.sites.find(({ site }) => site === id);
    const seats = site && t('desk.scope.seats', { enrolled: site.enrolled, headcount: site.headcount });
    return { key: id, cells: [name, seats ?? '', ...figures(weeks.find(({ week }) => week === newest))] };
  });
  return (
    <Card title={newest > 0 ? t('desk.scope.week', { days: days.days([newest]) }) : t('desk.scope.title')}>
      <DataTable
        caption={t('desk.scope.sites')}
        columns={[
          t('desk.scope.column'),
          t('desk.scope.seatsColumn'),
          t('desk.measure.mood'),
          t('desk.measure.calm'),
          t('desk.measure.strained'),
          t('desk.measure.groups'),
        ]}
        rows={rows}
      />
      <p className={styles.facts}>{t('desk.scope.spread')}</p>
    </Card>
  );
}
