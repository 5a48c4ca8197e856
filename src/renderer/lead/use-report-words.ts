import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { nearestLanguage } from '../../shared/language.ts';
import { useNumberWords } from '../desk/number-words.ts';
import { weekWords } from '../desk/week-words.ts';
import type { WeekPlan } from '../../shared/week.ts';
import { useMonthWords } from './use-month-words.ts';
import { useSaidWords } from './use-said-words.ts';
import { useUnitWords } from './use-unit-words.ts';
import { useWorkWords } from './use-work-words.ts';

/** Every word a report is made of: those of the pages, so that a report says nothing else and nothing more. */
export function useReportWords() {
  const { t, i18n } = useTranslation();
  const numbers = useNumberWords();
  const unit = useUnitWords();
  const work = useWorkWords();
  const said = useSaidWords();
  const month = useMonthWords();
  return useMemo(() => {
    const language = nearestLanguage(i18n.language);
    const weeks = (plan: WeekPlan) => weekWords(language, plan);
    return { t, language, numbers, unit, work, said, month, weeks };
  }, [t, i18n.language, numbers, unit, work, said, month]);
}

export type ReportWords = ReturnType<typeof useReportWords>;
