import { useTranslation } from 'react-i18next';
import type { Level } from '../../shared/release.ts';
import { ChartFigure } from '../desk/chart-figure.tsx';
import { useNumberWords } from '../desk/number-words.ts';
import type { Line } from '../parts/chart-props.ts';
import { siteLine } from './site-line.ts';
import type { LevelName, TrendProps } from './unit-view.ts';
import { useUnitWords } from './use-unit-words.ts';
import { useWeekGaps } from './use-week-gaps.ts';

const levels = [2, 2.5, 3, 3.5, 4] as const satisfies readonly Level[];

/** Mood or calm, in the half steps they are released in, beside the site's mean. */
export function LevelTrend({ name, page, view, days }: TrendProps & { name: LevelName }) {
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
