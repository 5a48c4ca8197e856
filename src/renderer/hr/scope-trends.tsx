import { useTranslation } from 'react-i18next';
import { type StressorGroup, stressorGroups } from '../../shared/stressor.ts';
import type { WeekPlan } from '../../shared/week.ts';
import type { Estimate } from '../desk/noise.ts';
import { useNumberWords } from '../desk/number-words.ts';
import { Card } from '../parts/card.tsx';
import type { TrendChartProps } from '../parts/chart-props.ts';
import { EstimateTrend, levelScale } from './estimate-trend.tsx';
import styles from './hr.module.css';
import { type MeasureName, type Scope, type ScopeWeek } from './scopes.ts';

/** One site, or the organisation, over all its weeks: mood, calm, strain, and the four groups of causes. */
export function ScopeTrends({ scope, plan }: { scope: Scope; plan: WeekPlan }) {
  const { t } = useTranslation();
  const numbers = useNumberWords();
  const over = (of: (week: ScopeWeek) => Estimate) =>
    scope.weeks.map((each) => ({ week: each.week, ...of(each) }));
  const scale = (name: 'mood' | 'calm') =>
    levelScale(
      scope.weeks.map(({ measures }) => measures[name]),
      (step) => `${step} ${t(`domain.${name}.${step}`)}`,
    );
  const measure = (name: MeasureName) => ({
    title: t(`desk.measure.${name}`),
    weeks: over(({ measures }) => measures[name]),
    say: name === 'strained' ? numbers.share : numbers.mean,
    scale: name === 'strained' ? shares(scope, ({ measures }) => [measures.strained]) : scale(name),
    plan,
  });
  const group = (name: StressorGroup) => ({
    title: t(`domain.stressorGroup.${name}`),
    weeks: over(({ groups }) => groups[name]),
    say: numbers.share,
    scale: shares(scope, ({ groups }) => Object.values(groups)),
    size: 'small' as const,
    plan,
  });
  return (
    <>
      <Card title={t('desk.scope.over', { name: scope.name, count: scope.weeks.length })}>
        <p className={styles.facts}>{t('desk.scope.bandSays')}</p>
        <div className={styles.charts}>
          <EstimateTrend {...measure('mood')} />
          <EstimateTrend {...measure('calm')} />
          <EstimateTrend {...measure('strained')} />
        </div>
      </Card>
      <Card title={t('desk.scope.groups')}>
        <p className={styles.facts}>{t('desk.scope.groupsSay')}</p>
        <div className={styles.charts}>
          {stressorGroups.map((name) => (
            <EstimateTrend key={name} {...group(name)} />
          ))}
        </div>
      </Card>
    </>
  );
}

/** Percent from 0 to the next multiple of 20 above the highest, the same for all charts that stand together. */
function shares(scope: Scope, of: (week: ScopeWeek) => Estimate[]): TrendChartProps['scale'] {
  const highest = Math.max(
    ...scope.weeks.flatMap((week) => of(week).map(({ value, spread }) => value + spread)),
  );
  const to = Math.min(100, Math.max(20, Math.ceil(highest / 20) * 20));
  return {
    from: 0,
    to,
    marks: Array.from({ length: to / 20 + 1 }, (_, i) => ({ at: i * 20, text: `${i * 20}%` })),
  };
}
