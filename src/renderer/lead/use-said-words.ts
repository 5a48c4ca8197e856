import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../shared/clock.ts';
import type { WorkReports } from '../../shared/hub-contract/voices.ts';
import { type WorkKind, workKinds } from '../../shared/voice.ts';
import { useDates } from '../parts/dates.ts';

/** The words for same-day work reports. */
export function useSaidWords() {
  const { t } = useTranslation();
  const dates = useDates('UTC');
  return useMemo(() => {
    const kind = (of: WorkKind) => t(`leadReports.said.kind.${of}`);
    const times = (of: WorkReports['reports'][number]) =>
      t('leadReports.said.times', { kind: kind(of.kind), n: of.n });
    return {
      kind,
      /** "system down (3 times)" */
      times,
      day: (of: Day) => dates.day(of),
      /** "Today: system down (3 times), queue (once)." */
      onDay: (reports: WorkReports['reports'], today: Day) => {
        const of = workKinds.flatMap((each) =>
          reports.filter((one) => one.kind === each && one.day === today),
        );
        if (of.length === 0) return t('leadReports.said.todayNone');
        return t('leadReports.said.today', { kinds: of.map(times).join(t('desk.listGap')) });
      },
    };
  }, [t, dates]);
}
