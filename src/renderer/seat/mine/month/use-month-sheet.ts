import { useTranslation } from 'react-i18next';
import type { Step } from '../../../../shared/check-in.ts';
import { addDays, type Day } from '../../../../shared/clock.ts';
import { type Language, nearestLanguage } from '../../../../shared/language.ts';
import { causeFinding, moodFinding, nearestStep } from '../../../../shared/pattern-findings.ts';
import type { ReportTable } from '../../../report/report.ts';
import { useCauseWords } from '../../patterns/use-cause-words.ts';
import { usePatternWords } from '../../patterns/use-pattern-words.ts';
import type { Month } from './month.ts';

/** A day of the calendar: its number in the month, and its face with the mean where a mood is known. */
export interface CalendarCell {
  date: string;
  face: { mood: Step; mean: string } | null;
}

/** What the page of a month says, in the language it is read in, before it is a file. */
export interface MonthSheet {
  /** Names the month and no person. */
  fileName: string;
  language: Language;
  title: string;
  sentence: string;
  weekdays: readonly string[];
  weeks: readonly (readonly (CalendarCell | null)[])[];
  legend: string;
  days: { title: string; table: ReportTable; legend: string };
  causes: { title: string; sentence: string; table: ReportTable };
  /** Latest first; `more` says how many found no room. */
  good: { title: string; things: readonly string[]; more: (count: number) => string };
  footer: string;
}

/** More causes than these are not the frequent ones. */
const mostCauses = 5;
/** A Monday. */
const someMonday: Day = '2026-03-02';

export function useMonthSheet(month: Month): MonthSheet {
  const { t, i18n } = useTranslation();
  const words = usePatternWords();
  const causes = useCauseWords(causeFinding(month.stressors));
  const weekday = new Intl.DateTimeFormat(i18n.language, { weekday: 'short', timeZone: 'UTC' });
  const finding = moodFinding(month.days);
  const means = new Map(month.days.map(({ day, mood }) => [day, mood]));
  const level = (mean: number | null) => (mean === null ? '–' : words.level(mean));
  const cell = (day: Day): CalendarCell => {
    const mean = means.get(day) ?? null;
    return {
      date: String(Number(day.slice(8))),
      face: mean === null ? null : { mood: nearestStep(mean), mean: words.level(mean) },
    };
  };
  return {
    fileName: `sidetone-${month.first.slice(0, 7)}.pdf`,
    language: nearestLanguage(i18n.language),
    title: t('keep.month.sheet.title', { month: words.month(month.first) }),
    sentence: finding
      ? t('patterns.year.said', { days: finding.days, mood: t(`domain.mood.${finding.mood}`) })
      : t('keep.month.none'),
    weekdays: Array.from({ length: 7 }, (_, i) =>
      weekday.format(new Date(`${addDays(someMonday, i)}T00:00Z`)),
    ),
    weeks: month.weeks.map((week) => week.map((day) => (day === null ? null : cell(day)))),
    legend: t('keep.month.sheet.legend', { low: t('domain.mood.1'), high: t('domain.mood.5') }),
    days: {
      title: t('keep.month.sheet.days'),
      legend: t('keep.month.sheet.breaks'),
      table: {
        columns: [
          t('keep.month.sheet.column.day'),
          t('keep.month.sheet.column.mood'),
          t('keep.month.sheet.column.calm'),
          t('patterns.causes.column.calls'),
          t('keep.month.sheet.column.breaks'),
        ],
        rows: month.days.map(({ day, mood, calm, hardCalls, breaks }) => [
          words.shortDate(day),
          level(mood),
          level(calm),
          hardCalls,
          breaks.due === 0 ? '–' : `${breaks.rested} / ${breaks.due}`,
        ]),
      },
    },
    causes: {
      title: t('patterns.causes.title'),
      sentence: causes,
      table: {
        columns: [t('patterns.causes.column.cause'), t('patterns.causes.column.calls')],
        rows: month.stressors
          .slice(0, mostCauses)
          .map(({ stressor, calls }) => [t(`domain.stressor.${stressor}`), calls]),
      },
    },
    good: {
      title: t('goals.good.title'),
      things: month.good.map(({ day, good }) =>
        t('patterns.year.day', { day: words.shortDate(day), what: good }),
      ),
      more: (count) => t('keep.month.sheet.more', { count }),
    },
    footer: t('keep.month.sheet.footer'),
  };
}
