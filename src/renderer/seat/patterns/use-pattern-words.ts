import { useTranslation } from 'react-i18next';
import type { Day } from '../../../shared/clock.ts';

type PatternWords = ReturnType<typeof patternWords>;

/** Made once for each language: what makes words of numbers and dates is dear to make. */
const known = new Map<string, PatternWords>();

/** Numbers, lists and dates as the page's language writes them; the same object as long as the language is. */
export function usePatternWords(): PatternWords {
  const { language } = useTranslation().i18n;
  const words = known.get(language) ?? patternWords(language);
  known.set(language, words);
  return words;
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
  const letter = dates({ month: 'narrow' });
  const oneDecimal = (value: number) => level.format(value);
  return {
    /** 3.4 */
    level: oneDecimal,
    /** 2.9–3.8 */
    range: (from: number, to: number) => `${oneDecimal(from)}–${oneDecimal(to)}`,
    /** +0.8 */
    change: (steps: number) => change.format(steps),
    /** 62% */
    percent: (share: number) => percent.format(share),
    /** Sigh, rest and a walk */
    list: (words: readonly string[]) => list.format(words),
    /** Mar 2 */
    shortDate: dates({ month: 'short', day: 'numeric' }),
    /** M, or 3 in Chinese: over a narrow column. */
    letter: (day: Day) => (language.startsWith('zh') ? String(Number(day.slice(5, 7))) : letter(day)),
    /** March 2026 */
    month: dates({ month: 'long', year: 'numeric' }),
    /** Mar 2026 */
    shortMonth: dates({ month: 'short', year: 'numeric' }),
  };
}
