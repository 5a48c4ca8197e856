import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Step, steps } from '../../shared/check-in.ts';
import type { Week, WeekPlan } from '../../shared/week.ts';
import { ChartFigure } from '../desk/chart-figure.tsx';
import { gapSpans } from '../desk/gap-spans.ts';
import { changeOver, type Estimate, pooledWeeks } from '../desk/noise.ts';
import { useWeekWords } from '../desk/week-words.ts';
import type { TrendChartProps } from '../parts/chart-props.ts';

export type WeekEstimate = Estimate & { week: Week };

interface EstimateTrendProps {
  title: string;
  /** The weeks that were shown, oldest first. */
  weeks: readonly WeekEstimate[];
  /** Weeks from one of its kind to the next: 2 for a pulse. */
  every?: 1 | 2;
  say: (estimate: Estimate) => string;
  scale: TrendChartProps['scale'];
  size?: 'plain' | 'small';
  plan: WeekPlan;
}

/** A line with the band that noise leaves around it, and whether it moved by more than noise. */
export function EstimateTrend({
  title,
  weeks,
  every = 1,
  say,
  scale,
  size = 'plain',
  plan,
}: EstimateTrendProps) {
  const { t } = useTranslation();
  const days = useWeekWords(plan);
  const axis = useMemo(() => axisOf(weeks, every), [weeks, every]);
  const byWeek = new Map(weeks.map((each) => [each.week, each]));
  const points = axis.map((week) => {
    const at = byWeek.get(week);
    return at ? { value: at.value, spread: at.spread, said: say(at) } : null;
  });
  const change = changeOver(weeks, every);
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
        rows: weeks
          .map((each) => ({ key: each.week, cells: [days.start(each.week, true), say(each)] }))
          .toReversed(),
      }}
    />
  );
}

/** Every week from the first shown to the last, so that a gap is as wide as it was long. */
function axisOf(weeks: readonly WeekEstimate[], every: number): Week[] {
  const first = weeks[0]?.week;
  const last = weeks.at(-1)?.week;
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: (last - first) / every + 1 }, (_, i) => first + i * every);
}

/** Steps of 1–5 from `from` to `to`, and further only where a week reached further. */
export function levelScale(
  reached: readonly Estimate[],
  say: (step: Step) => string,
): TrendChartProps['scale'] {
  const lowest = Math.min(...reached.map(({ value, spread }) => value - spread));
  const highest = Math.max(...reached.map(({ value, spread }) => value + spread));
  const from = Math.max(1, Math.min(2, Math.floor(lowest)));
  const to = Math.min(5, Math.max(4, Math.ceil(highest)));
  const marks = steps
    .filter((step) => step >= from && step <= to)
    .map((step) => ({ at: step, text: say(step) }));
  return { from, to, marks };
}
