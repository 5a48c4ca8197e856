import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { chanceMonths, type Month, type MonthCell } from '../../shared/month-grid.ts';
import type { Progress } from '../../shared/month-notes.ts';
import { useNumberWords } from '../desk/number-words.ts';

/** The words for months: what one came to, why, and how many in a row. */
export function useMonthWords() {
  const { t, i18n } = useTranslation();
  const numbers = useNumberWords();
  return useMemo(() => {
    const format = (options: Intl.DateTimeFormatOptions) => {
      const of = new Intl.DateTimeFormat(i18n.language, { timeZone: 'UTC', ...options });
      return (month: Month) => of.format(new Date(`${month}-01T00:00Z`));
    };
    const soFar = (cell: MonthCell, state: string) =>
      'running' in cell && cell.running ? t('months.soFar', { state }) : state;
    return {
      /** February 2026 */
      month: format({ year: 'numeric', month: 'long' }),
      /** Feb; in January with the year, so that two years do not run together. */
      short: (month: Month) =>
        format(month.endsWith('-01') ? { year: 'numeric', month: 'short' } : { month: 'short' })(month),
      state: (cell: MonthCell) => soFar(cell, t(`months.state.${cell.state}`)),
      shortState: (cell: MonthCell) => t(`months.short.${cell.state}`),
      /** "The 3rd steady month in a row." */
      said: (cell: MonthCell) =>
        'streak' in cell && cell.streak > 1
          ? t(`months.streak.${cell.state}`, { n: cell.streak })
          : soFar(cell, t(`months.said.${cell.state}`)),
      why: (cell: MonthCell) => {
        if (cell.state === 'heavier') return t(`months.why.${cell.why ?? 'half'}`, { times: chanceMonths });
        return t(`months.why.${cell.state}`);
      },
      /** "Waiting time: 61, at most 60: not there yet" */
      progress: ({ target, value, met }: Progress, open: boolean) => {
        const goal = target.of === 'actionsDone' ? target.atLeast : target.atMost;
        const said = t(`months.progress.${target.of}`, {
          value: value === null ? t('months.progress.unknown') : numbers.plain(value),
          goal: numbers.plain(goal),
        });
        const how = met ? 'met' : open ? 'open' : 'missed';
        return value === null ? said : `${said} · ${t(`months.progress.${how}`)}`;
      },
    };
  }, [t, i18n.language, numbers]);
}
