import { useQueryClient } from '@tanstack/react-query';
import type { MonthsPage } from '../../shared/hub-contract/months.ts';
import type { Month } from '../../shared/month-grid.ts';
import type { MonthNotes, MonthWritten } from '../../shared/month-notes.ts';
import { deskKey, useDeskCall } from '../clients/use-desk.ts';

export const nothingWritten: MonthWritten = { wentWell: [], needsCare: [], targets: [] };

/** Writes about a month of a unit, over what was read of it. The answer takes its place on the page. */
export function useMonthNotes(unit: number, month: Month) {
  const queries = useQueryClient();
  const key = deskKey('months', {});
  const call = useDeskCall('writeMonth', {
    onSuccess: ({ notes }) =>
      queries.setQueryData<MonthsPage>(
        key,
        (page) =>
          page && { units: page.units.map((each) => (each.unit === unit ? { ...each, notes } : each)) },
      ),
  });
  return {
    write: (written: MonthWritten, over: MonthNotes | null, onSuccess: () => void) =>
      call.mutate(
        { unit: String(unit), month, version: over?.version ?? 0, written },
        {
          onSuccess,
          // Another lead may have written meanwhile: theirs is then shown beside what was typed.
          onError: () => void queries.invalidateQueries({ queryKey: key }),
        },
      ),
    reset: call.reset,
    busy: call.isPending,
    error: call.error,
  };
}
