import type { TFunction } from 'i18next';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, type Day, daysBetween } from '../../../shared/clock.ts';
import { phaseFinding, type TrendFinding, trendFinding } from '../../../shared/pattern-findings.ts';
import type { MonthMean, Patterns } from '../../../shared/patterns.ts';
import type { Line } from '../../parts/chart-props.ts';
import { OneOf } from '../../parts/chips.tsx';
import { Drawing, Figure } from './figure.tsx';
import { monthsOf } from './months.ts';
import { usePatternWords } from './use-pattern-words.ts';

const scale = { from: 1, to: 5, marks: [1, 2, 3, 4, 5].map((at) => ({ at, text: String(at) })) };

/** How it goes beside the person's own usual: twelve months by weeks, or all years by months. */
export function TrendFigure({ patterns, today }: { patterns: Patterns; today: Day }) {
  const { t } = useTranslation();
  const [range, setRange] = useState<'range' | 'all'>('range');
  const twelve = useTwelveMonths(patterns, today);
  const all = useAllYears(patterns.months);
  const { lines, labels, sentence, table } = range === 'all' ? all : twelve;
  const isKnown = range === 'all' || patterns.trend.length > 0;
  const isLong = patterns.months.some(({ month }) => `${month}-01` < patterns.from);
  return (
    <Figure
      title={t('patterns.trend.title')}
      choice={
        isLong && (
          <OneOf
            label={t('patterns.trend.span')}
            value={range}
            onChoose={setRange}
            chips={(['range', 'all'] as const).map((id) => ({ id, text: t(`patterns.trend.${id}`) }))}
          />
        )
      }
      chart={
        isKnown && (
          <Drawing
            kind="trend"
            height={13}
            weeks={labels}
            lines={lines}
            scale={scale}
            gaps={[]}
            sentence={sentence}
          />
        )
      }
      sentence={sentence}
      about={isKnown && t(range === 'all' ? 'patterns.trend.scaleAll' : 'patterns.trend.scale')}
      table={isKnown ? table : null}
    />
  );
}

/** The person's level at the end of each week, and the band that is usual for them. */
function useTwelveMonths({ trend, learning, phases, from, to }: Patterns, today: Day) {
  const { t } = useTranslation();
  const words = usePatternWords();
  return useMemo(() => {
    const weeks = Math.floor(daysBetween(from, to) / 7);
    const starts = Array.from({ length: weeks + 1 }, (_, i) => addDays(to, 7 * (i - weeks) - 6));
    const known = starts.map((start) => trend.find(({ day }) => day >= start && day <= addDays(start, 6)));
    const range = (usual: number, spread: number) => words.range(usual - spread, usual + spread);
    const lines: Line[] = [
      {
        name: t('patterns.trend.usual'),
        look: 'other',
        points: known.map((w) =>
          w ? { value: w.usual, spread: w.spread, said: range(w.usual, w.spread) } : null,
        ),
      },
      {
        name: t('patterns.trend.you'),
        look: 'own',
        points: known.map((w) => (w ? { value: w.level, said: words.level(w.level) } : null)),
      },
    ];
    const finding = trendFinding({ trend, learning, to }, today);
    const first = trendWords(finding, t);
    const phase = phaseFinding(phases);
    const second =
      phase &&
      t('patterns.trend.phases', {
        high: t(`patterns.trend.phase.${phase.high}`),
        low: t(`patterns.trend.phase.${phase.low}`),
      });
    return {
      lines,
      labels: starts.map(words.shortDate),
      sentence: second ? t('patterns.two', { first, second }) : first,
      table: {
        columns: [t('patterns.trend.column.week'), t('patterns.trend.you'), t('patterns.trend.column.usual')],
        rows: () =>
          starts.flatMap((start, i) => {
            const week = known[i];
            return week
              ? [
                  {
                    key: start,
                    cells: [words.shortDate(start), words.level(week.level), range(week.usual, week.spread)],
                  },
                ]
              : [];
          }),
      },
    };
  }, [trend, learning, phases, from, to, today, t, words]);
}

function trendWords(finding: TrendFinding, t: TFunction): string {
  switch (finding.kind) {
    case 'learning':
      return t('patterns.trend.learning', { days: finding.days });
    case 'past':
      return t('patterns.trend.past', { within: finding.within, all: finding.all });
    default:
      return t(`patterns.trend.${finding.kind}`);
  }
}

/** Each month's mean, over all years. */
function useAllYears(months: readonly MonthMean[]) {
  const { t } = useTranslation();
  const words = usePatternWords();
  return useMemo(() => {
    const first = (month: string) => `${month}-01`;
    const [from, to] = [months.at(0), months.at(-1)];
    const all = from && to ? monthsOf(first(from.month), first(to.month)) : [];
    const byMonth = new Map(months.map((each) => [first(each.month), each]));
    const best = months.reduce<MonthMean | null>((a, b) => (a && a.level >= b.level ? a : b), null);
    const points = all.map((month) => {
      const level = byMonth.get(month)?.level;
      return level === undefined ? null : { value: level, said: words.level(level) };
    });
    return {
      lines: [{ name: t('patterns.trend.you'), look: 'own', points }] satisfies Line[],
      labels: all.map(words.shortMonth),
      sentence: best
        ? t('patterns.trend.allSaid', { count: months.length, month: words.month(first(best.month)) })
        : '',
      table: {
        columns: [t('patterns.year.column.month'), t('patterns.trend.you'), t('patterns.trend.column.days')],
        rows: () =>
          months.map(({ month, level, days }) => ({
            key: month,
            cells: [words.month(first(month)), words.level(level), days],
          })),
      },
    };
  }, [months, t, words]);
}
