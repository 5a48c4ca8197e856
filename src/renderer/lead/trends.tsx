import { useTranslation } from 'react-i18next';
import type { UnitPage } from '../../shared/hub-contract.ts';
import type { Level } from '../../shared/release.ts';
import { ChartFigure } from '../desk/chart-figure.tsx';
import { useNumberWords } from '../desk/number-words.ts';
import type { WeekWords } from '../desk/week-words.ts';
import { Card } from '../parts/card.tsx';
import type { Line, TrendChartProps } from '../parts/chart.tsx';
import { GroupWeeks } from './group-weeks.tsx';
import styles from './lead.module.css';
import { type LevelName, siteFigures, type UnitView } from './unit-view.ts';
import { useUnitWords } from './use-unit-words.ts';
import { useWeekGaps } from './week-gaps.ts';

interface TrendsProps {
  page: UnitPage;
  view: UnitView;
  days: WeekWords;
}

/** Twelve weeks of mood, calm and strain beside the site's, and which causes stood out when. */
export function Trends({ page, view, days }: TrendsProps) {
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

const levels = [2, 2.5, 3, 3.5, 4] as const satisfies readonly Level[];

function LevelTrend({ name, page, view, days }: TrendsProps & { name: LevelName }) {
  const { t } = useTranslation();
  const words = useUnitWords();
  const numbers = useNumberWords();
  const gaps = useWeekGaps(page, view);
  const say = (level: Level) =>
    t('desk.trend.levelSaid', { word: words.level(name, level), level: numbers.plain(level) });

  const own: Line = {
    name: t('desk.trend.team'),
    look: 'own',
    stepped: true,
    points: page.weeks.map((week) =>
      week.state === 'released' ? { value: week[name], said: say(week[name]) } : null,
    ),
  };
  const site = siteLine(page, name, t('desk.trend.site'), numbers.mean);
  const values = view.released.map((week) => week[name]);
  const low = levels.find((level) => level === Math.min(...values)) ?? 3;
  const high = levels.find((level) => level === Math.max(...values)) ?? 3;
  const lowest = view.released.find((week) => week[name] === low);
  const sentence = t('desk.trend.levelSentence', {
    count: values.length,
    steady: low === high ? 'yes' : 'no',
    low: say(low),
    high: say(high),
    days: lowest ? days.days(lowest.weeks) : '',
  });
  return (
    <ChartFigure
      title={t(`desk.measure.${name}`)}
      weeks={page.weeks.map(({ week }) => days.start(week))}
      lines={[own, site].filter((line) => line.points.some(Boolean))}
      scale={{
        from: 1.8,
        to: 4.2,
        marks: [
          ...([2, 3, 4] as const).map((at) => ({ at, text: t(`domain.${name}.${at}`) })),
          { at: 2.5, text: '' },
          { at: 3.5, text: '' },
        ],
      }}
      gaps={gaps.spans}
      sentence={sentence}
      table={{
        columns: [t('desk.table.week'), t('desk.trend.team'), t('desk.trend.site')],
        rows: page.weeks.map((week, i) => ({
          key: week.week,
          cells: [
            days.days([week.week]),
            own.points[i]?.said ?? gaps.said(week),
            site.points[i]?.said ?? '–',
          ],
        })),
      }}
    />
  );
}

/** The words of three bands, each in the middle of its band; five would stand too close. */
const threeBands = [
  { at: 12.5, name: 'few' },
  { at: 37.5, name: 'some' },
  { at: 75, name: 'half' },
] as const;

function StrainTrend({ page, view, days }: TrendsProps) {
  const { t } = useTranslation();
  const words = useUnitWords();
  const numbers = useNumberWords();
  const gaps = useWeekGaps(page, view);
  const bars: NonNullable<TrendChartProps['bars']> = {
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

function siteLine(
  page: UnitPage,
  name: LevelName | 'strained',
  called: string,
  say: (of: { value: number; spread: number }) => string,
): Line {
  const points = page.weeks.map(({ week }) => {
    const figure = siteFigures(page.siteWeeks, week)?.[name];
    return figure ? { value: figure.value, said: say(figure) } : null;
  });
  return { name: called, look: 'other', points };
}
