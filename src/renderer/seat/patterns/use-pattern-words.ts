import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../../shared/clock.ts';

/** Numbers, lists and dates as the page's language writes them; the same object as long as the language is. */
export function usePatternWords() {
  const { language } = useTranslation().i18n;
  return useMemo(() => patternWords(language), [language]);
}

function patternWords(language: string) {
  const one = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const level = new Intl.NumberFormat(language, one);
  const change = new Intl.NumberFormat(language, { ...one, signDisplay: 'exceptZero' });
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  const list = new Intl.ListFormat(language);
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options });
    return (day: Day) => format.format(new Date(`${day}T00:00Z`));
  };
  return {
    /** 3.4 */
    level: (value: number) => level.format(value),
    /** +0.8 */
    change: (steps: number) => change.format(steps),
    /** 62% */
    percent: (share: number) => percent.format(share),
    /** Sigh, rest and a walk */
    list: (words: readonly string[]) => list.format(words),
    /** Mar 2 */
    shortDate: dates({ month: 'short', day: 'numeric' }),
    /** M, or 3 in Chinese: over a narrow column. */
    letter: (day: Day) =>
      language.startsWith('zh') ? String(Number(day.slice(5, 7))) : dates({ month: 'narrow' })(day),
    /** March 2026 */
    month: dates({ month: 'long', year: 'numeric' }),
    /** Mar 2026 */
    shortMonth: dates({ month: 'short', year: 'numeric' }),
  };
}
