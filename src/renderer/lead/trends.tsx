import { useTranslation } from 'react-i18next';
import { Card } from '../parts/card.tsx';
import { GroupWeeks } from './group-weeks.tsx';
import styles from './lead.module.css';
import { LevelTrend } from './level-trend.tsx';
import { StrainTrend } from './strain-trend.tsx';
import type { TrendProps } from './unit-view.ts';

/** Twelve weeks of mood, calm and strain beside the site's, and which causes stood out when. */
export function Trends({ page, view, days }: TrendProps) {
  const { t } = useTranslation();
  return (
    <Card title={t('desk.trend.title', { count: page.weeks.length })}>
      <div className={styles.pair}>
        <LevelTrend name="mood" page={page} view={view} days={days} />
        <LevelTrend name="calm" page={page} view={view} days={days} />
        <StrainTrend page={page} view={view} days={days} />
        <GroupWeeks page={page} view={view} days={days} />
      </div>
    </Card>
  );
}
