import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Step, steps } from '../../shared/check-in.ts';
import { type StressorGroup, stressorGroups } from '../../shared/stressor.ts';
import type { WeekPlan } from '../../shared/week.ts';
import { ChartFigure } from '../desk/chart-figure.tsx';
import { gapSpans } from '../desk/gap-spans.ts';
import { changeOver, type Estimate, pooledWeeks } from '../desk/noise.ts';
import { useNumberWords } from '../desk/number-words.ts';
import { useWeekWords } from '../desk/week-words.ts';
import { Card } from '../parts/card.tsx';
import type { TrendChartProps } from '../parts/chart-props.ts';
import styles from './hr.module.css';
import { axisOf, type MeasureName, type Scope, type ScopeWeek } from './scopes.ts';

/** One site, or the organisation, over all its weeks: mood, calm, strain, and the four groups of causes. */
export function ScopeTrends({ scope, plan }: { scope: Scope; plan: WeekPlan }) {
  const { t } = useTranslation();
  const numbers = useNumberWords();
  const scale = (name: 'mood' | 'calm') =>
    levels(scope, name, (step) => `${step} ${t(`domain.${name}.${step}`)}`);
  const measure = (name: MeasureName) => ({
    title: t(`desk.measure.${name}`),
    of: (week: ScopeWeek) => week.measures[name],
    say: name === 'strained' ? numbers.share : numbers.mean,
    scale: name === 'strained' ? shares(scope, ({ measures }) => [measures.strained]) : scale(name),
    scope,
    plan,
  });
  const group = (name: StressorGroup) => ({
    title: t(`domain.stressorGroup.${name}`),
    of: (week: ScopeWeek) => week.groups[name],
    say: numbers.share,
    scale: shares(scope, ({ groups }) => Object.values(groups)),
    size: 'small' as const,
    scope,
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

interface EstimateTrendProps {
  title: string;
  of: (week: ScopeWeek) => Estimate;
  say: (estimate: Estimate) => string;
  scale: TrendChartProps['scale'];
  size?: 'plain' | 'small';
  scope: Scope;
  plan: WeekPlan;
}

/** A line with the band that noise leaves around it, and whether it moved by more than noise. */
function EstimateTrend({ title, of, say, scale, size = 'plain', scope, plan }: EstimateTrendProps) {
  const { t } = useTranslation();
  const days = useWeekWords(plan);
  const axis = useMemo(() => axisOf(scope.weeks), [scope]);
  const byWeek = new Map(scope.weeks.map((week) => [week.week, of(week)]));
  const points = axis.map((week) => {
    const at = byWeek.get(week);
    return at ? { value: at.value, spread: at.spread, said: say(at) } : null;
  });
  const change = changeOver(scope.weeks.map((shown) => ({ week: shown.week, ...of(shown) })));
  const direction = change && ({ [-1]: 'down', 0: 'same', 1: 'up' } as const)[change.direction];
  return (
    <ChartFigure
      title={title}
      size={size}
      weeks={axis.map((week) => days.start(week, axis.length > 40))}
      lines={[{ name: title, end: points.at(-1)?.said ?? '', look: 'own', points }]}
      scale={scale}
      gaps={gapSpans(points.map((point) => (point ? null : t('desk.gap.tooSmall'))))}
      sentence={
        change && direction
          ? t(`desk.change.${direction}`, {
              what: title,
              before: say(change.before),
              after: say(change.after),
              weeks: pooledWeeks,
              against: change.against,
            })
          : t('desk.change.early', { weeks: 2 * pooledWeeks })
      }
      table={{
        columns: [t('desk.table.week'), title],
        rows: scope.weeks
          .map((week) => ({ key: week.week, cells: [days.start(week.week, true), say(of(week))] }))
          .toReversed(),
      }}
    />
  );
}

/** From 2 to 4, where the means of many people lie, and further only if they do not. */
function levels(scope: Scope, name: 'mood' | 'calm', say: (step: Step) => string): TrendChartProps['scale'] {
  const reached = scope.weeks.map(({ measures }) => measures[name]);
  const lowest = Math.min(...reached.map(({ value, spread }) => value - spread));
  const highest = Math.max(...reached.map(({ value, spread }) => value + spread));
  const from = Math.max(1, Math.min(2, Math.floor(lowest)));
  const to = Math.min(5, Math.max(4, Math.ceil(highest)));
  const marks = steps
    .filter((step) => step >= from && step <= to)
    .map((step) => ({ at: step, text: say(step) }));
  return { from, to, marks };
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
