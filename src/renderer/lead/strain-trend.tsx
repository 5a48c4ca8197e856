import { useTranslation } from 'react-i18next';
import { ChartFigure } from '../desk/chart-figure.tsx';
import { useNumberWords } from '../desk/number-words.ts';
import type { Bars } from '../parts/chart-props.ts';
import { siteLine } from './site-line.ts';
import type { TrendProps } from './unit-view.ts';
import { useUnitWords } from './use-unit-words.ts';
import { useWeekGaps } from './use-week-gaps.ts';

/** The words of three bands, each in the middle of its band; five would stand too close. */
const threeBands = [
  { at: 12.5, name: 'few' },
  { at: 37.5, name: 'some' },
  { at: 75, name: 'half' },
] as const;

/** The share who find it heavy: a band each week, beside the site's share. */
export function StrainTrend({ page, view, days }: TrendProps) {
  const { t } = useTranslation();
  const words = useUnitWords();
  const numbers = useNumberWords();
  const gaps = useWeekGaps(page, view);
  const bars: Bars = {
    name: t('desk.trend.team'),
    spans: page.weeks.map((week) =>
      week.state === 'released'
        ? {
            from: week.strained.from,
            to: week.strained.below ?? 100,
            open: week.strained.below === null,
            said: t('desk.trend.bandSaid', {
              band: words.shortBand(week.strained),
              percent: words.percent(week.strained),
            }),
          }
        : null,
    ),
  };
  const fiveBands = view.released.some(
    ({ strained }) => strained.from % 25 !== 0 || (strained.below ?? 0) % 25 !== 0,
  );
  const site = siteLine(page, 'strained', t('desk.trend.site'), numbers.share);
  const bands = Map.groupBy(view.released, ({ strained }) => words.shortBand(strained));
  const sentence = [...bands]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([band, { length }]) => t('desk.trend.bandWeeks', { band, count: length }))
    .join(t('desk.listGap'));
  return (
    <ChartFigure
      title={t('desk.measure.strained')}
      weeks={page.weeks.map(({ week }) => days.start(week))}
      lines={site.points.some(Boolean) ? [site] : []}
      bars={bars}
      scale={{
        from: 0,
        to: 100,
        marks: [
          { at: 0, text: '' },
          { at: 25, text: t('desk.percent.plain', { value: 25 }) },
          { at: 50, text: t('desk.percent.plain', { value: 50 }) },
          ...(fiveBands
            ? []
            : threeBands.map(({ at, name }) => ({ at, text: t(`desk.bandShort.${name}`), line: false }))),
        ],
      }}
      gaps={gaps.spans}
      sentence={t('desk.trend.bandSentence', { bands: sentence })}
      table={{
        columns: [t('desk.table.week'), t('desk.trend.team'), t('desk.trend.site')],
        rows: page.weeks.map((week, i) => ({
          key: week.week,
          cells: [
            days.days([week.week]),
            bars.spans[i]?.said ?? gaps.said(week),
            site.points[i]?.said ?? '–',
          ],
        })),
      }}
    />
  );
}
