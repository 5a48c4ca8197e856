import { useQueryClient } from '@tanstack/react-query';
import type { HuddlePage } from '../../shared/hub-contract/huddles.ts';
import { deskKey, useDeskCall } from '../clients/use-desk.ts';

/** The calls that write huddles, goals and praise. Each answers with the whole page, which takes the place of the one read. */
export function useTalk(unit: number) {
  const queries = useQueryClient();
  const onSuccess = (page: HuddlePage) =>
    queries.setQueryData<HuddlePage>(deskKey('huddlePage', { unit: String(unit) }), page);
  return {
    saveHuddle: useDeskCall('saveHuddle', { onSuccess }),
    removeHuddle: useDeskCall('removeHuddle', { onSuccess }),
    addGoal: useDeskCall('addGoal', { onSuccess }),
    editGoal: useDeskCall('editGoal', { onSuccess }),
    removeGoal: useDeskCall('removeGoal', { onSuccess }),
    addPraise: useDeskCall('addPraise', { onSuccess }),
    editPraise: useDeskCall('editPraise', { onSuccess }),
    removePraise: useDeskCall('removePraise', { onSuccess }),
  };
}
