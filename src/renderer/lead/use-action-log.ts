import { useQueryClient } from '@tanstack/react-query';
import type { ActionLog } from '../../shared/hub-contract/actions.ts';
import type { UnitPage } from '../../shared/hub-contract/desks.ts';
import { deskKey, useDeskCall } from '../clients/use-desk.ts';

/** The calls that write in a unit's log. Each answers with the whole log, which takes its place on the page. */
export function useActionLog(unit: number) {
  const queries = useQueryClient();
  const onSuccess = ({ actions }: ActionLog) =>
    queries.setQueryData<UnitPage>(
      deskKey('unitPage', { unit: String(unit) }),
      (page) => page && { ...page, actions },
    );
  const add = useDeskCall('addAction', { onSuccess });
  const edit = useDeskCall('editAction', { onSuccess });
  const remove = useDeskCall('removeAction', { onSuccess });
  return { add, edit, remove };
}
