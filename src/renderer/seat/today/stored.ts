import { useQueryClient } from '@tanstack/react-query';
import type { CheckIn } from '../../../shared/check-in.ts';
import type { Today } from '../../../shared/seat-contract/records.ts';

/** Shows a check-in as the journal stored it at once, without waiting for the next read. */
export function useStored(): (stored: CheckIn) => void {
  const queries = useQueryClient();
  return (stored) =>
    queries.setQueryData<Today>(
      ['today', {}],
      (today) =>
        today && { ...today, checkIns: [...today.checkIns.filter((c) => c.id !== stored.id), stored] },
    );
}
