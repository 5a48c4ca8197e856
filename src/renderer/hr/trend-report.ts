import type { TFunction } from 'i18next';
import type { Language } from '../../shared/language.ts';
import { stressorGroups } from '../../shared/stressor.ts';
import type { NumberWords } from '../desk/number-words.ts';
import type { WeekWords } from '../desk/week-words.ts';
import type { Report } from '../report/report.ts';
import type { Scope } from './scopes.ts';
import { siteNotSaid } from './not-said.ts';

interface Words {
  t: TFunction;
  language: Language;
  numbers: NumberWords;
  days: WeekWords;
}

/** A site's or the organisation's weeks as the page draws them: each figure with the reach of its noise. */
export function trendReport({ name, weeks }: Scope, { t, language, numbers, days }: Words): Report {
  const measures = ['mood', 'calm', 'strained'] as const;
  const newest = weeks.at(-1)?.week ?? 0;
  return {
    fileStem: `sidetone-trends-${newest}`,
    language,
    title: `${t('desk.trends')} · ${name}`,
    facts: [t('desk.scope.spread')],
    parts: [
      {
        title: t('desk.scope.over', { name, count: weeks.length }),
        lines: [],
        table: {
          columns: [
            t('desk.table.week'),
            ...measures.map((measure) => t(`desk.measure.${measure}`)),
            ...stressorGroups.map((group) => t(`domain.stressorGroup.${group}`)),
          ],
          rows: weeks.map(({ week, measures: of, groups }) => [
            days.start(week, true),
            numbers.mean(of.mood),
            numbers.mean(of.calm),
            numbers.share(of.strained),
            ...stressorGroups.map((group) => numbers.share(groups[group])),
          ]),
        },
      },
      { title: t('desk.notSaid.title'), lines: siteNotSaid(t) },
    ],
  };
}
