import { useTranslation } from 'react-i18next';
import type { Day } from '../../shared/clock.ts';

/** Dates and times as the page's language writes them. Days are calendar days and need no zone; instants are shown in `zone`. */
export function useDates(zone: string) {
  const { i18n } = useTranslation();
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(i18n.language, { timeZone: zone, ...options });
  const ofDay = (day: Day, options: Intl.DateTimeFormatOptions) =>
    format({ timeZone: 'UTC', ...options }).format(new Date(`${day}T00:00Z`));
  return {
    /** 09:05 */
    time: (at: number) => format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at),
    /** Monday, March 2 */
    day: (day: Day) => ofDay(day, { weekday: 'long', month: 'long', day: 'numeric' }),
    /** Mon 2, under a small drawing */
    shortDay: (day: Day) => ofDay(day, { weekday: 'short', day: 'numeric' }),
    /** Mar 2 */
    monthDay: (day: Day) => ofDay(day, { month: 'short', day: 'numeric' }),
    /** March 2, 2026 */
    date: (day: Day) => ofDay(day, { year: 'numeric', month: 'long', day: 'numeric' }),
    /** February 26 – March 4. Put together here: the ranges some browsers make are shorter than a person would write. */
    span: (from: Day, to: Day) =>
      [from, to].map((day) => ofDay(day, { month: 'long', day: 'numeric' })).join(' – '),
    /** Thu, Mar 5, 00:00 */
    moment: (at: number) =>
      format({
        weekday: 'short',
        month: 'short',
        day: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      }).format(at),
  };
}
