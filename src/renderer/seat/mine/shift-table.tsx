import { useTranslation } from 'react-i18next';
import { minute } from '../../../shared/nudge/rule.ts';
import type { RosterShift } from '../../../shared/roster/roster.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { useDates } from '../../parts/dates.ts';
import { useSituation } from '../situation.ts';

/** Shifts with their breaks, by day. */
export function ShiftTable({ shifts }: { shifts: readonly RosterShift[] }) {
  const { t } = useTranslation();
  const dates = useDates(useSituation().zone);
  return (
    <DataTable
      caption={t('breaks.roster.table')}
      columns={[
        t('breaks.roster.column.day'),
        t('breaks.roster.column.shift'),
        t('breaks.roster.column.breaks'),
      ]}
      rows={shifts.map(({ day, begins, ends, breaks }) => ({
        key: begins,
        cells: [
          dates.shortDay(day),
          `${dates.time(begins)}–${dates.time(ends)}`,
          breaks
            .map(({ at, minutes }) => `${dates.time(at)}–${dates.time(at + minutes * minute)}`)
            .join(' · ') || t('breaks.roster.noBreaks'),
        ],
      }))}
    />
  );
}
