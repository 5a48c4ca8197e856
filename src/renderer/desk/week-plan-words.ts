import { useTranslation } from 'react-i18next';
import type { WeekPlan } from '../../shared/week.ts';

/** ISO: 1 is Monday. */
export const weekDays = [1, 2, 3, 4, 5, 6, 7];

/** A week plan in words: days of the week by language. */
export function useWeekPlanWords() {
  const { t, i18n } = useTranslation();
  const format = new Intl.DateTimeFormat(i18n.language, { weekday: 'long', timeZone: 'UTC' });
  // 5 January 1970 was a Monday.
  const day = (number: number) => format.format(Date.UTC(1970, 0, 5 + ((number - 1) % 7)));
  const release = ({ firstDay, settleHours }: WeekPlan) =>
    t('admin.organisation.moment', {
      day: day(firstDay + Math.floor(settleHours / 24)),
      time: `${String(settleHours % 24).padStart(2, '0')}:00`,
    });
  return {
    day,
    /** "Saturday, 12:00" */
    release,
    /** "Weeks run Thursday to Wednesday; results come out Saturday, 12:00, site time." */
    sentence: (plan: WeekPlan) =>
      t('admin.organisation.sentence', {
        first: day(plan.firstDay),
        last: day(plan.firstDay + 6),
        release: release(plan),
      }),
  };
}
