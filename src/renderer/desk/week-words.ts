import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Week, type WeekPlan, firstDayOf } from '../../shared/week.ts';
import { addDays, type Day } from '../../shared/clock.ts';

export interface WeekWords {
  /** The days a run of weeks spans: "Feb 19 – 25". */
  days(weeks: readonly Week[]): string;
  /** The day a week begins, short, for an axis: "Feb 19"; with the year where weeks of several years stand together. */
  start(week: Week, withYear?: boolean): string;
  /** An instant as the site's wall clock shows it, with the day of the week. */
  moment(at: number, zone: string): string;
}

/** An instant within a calendar day, for formats in UTC. */
function noon(day: Day): number {
  return Date.parse(`${day}T12:00Z`);
}

/** Dates by language. A week's days are calendar days, so no zone moves them. */
export function weekWords(language: string, plan: WeekPlan): WeekWords {
  const english = language === 'en';
  const days = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: english ? 'short' : 'long',
    timeZone: 'UTC',
  });
  const short = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: english ? 'short' : 'numeric',
    timeZone: 'UTC',
  });
  const dated = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: english ? 'short' : 'numeric',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return {
    days(weeks) {
      const first = noon(firstDayOf(Math.min(...weeks), plan));
      const last = noon(addDays(firstDayOf(Math.max(...weeks), plan), 6));
      // Chinese ranges come out as 2/19 – 2/25, which reads as a fraction in a sentence.
      return english ? days.formatRange(first, last) : `${days.format(first)}至${days.format(last)}`;
    },
    start: (week, withYear = false) => (withYear ? dated : short).format(noon(firstDayOf(week, plan))),
    moment: (at, zone) =>
      new Intl.DateTimeFormat(language, {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
        timeZone: zone,
      }).format(at),
  };
}

/** `weekWords` in the language of the page. */
export function useWeekWords(plan: WeekPlan): WeekWords {
  const { i18n } = useTranslation();
  return useMemo(() => weekWords(i18n.language, plan), [i18n.language, plan]);
}
