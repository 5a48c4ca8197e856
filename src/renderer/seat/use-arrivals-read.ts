import { useEffect, useEffectEvent } from 'react';
import type { ArrivalKind } from '../../shared/seat-contract/arrivals.ts';
import { useSeat, useSeatCall } from '../clients/use-seat.ts';

/** On the page where all of a kind stands: what has come is read, once the person looks at this window. */
export function useArrivalsRead(kind: ArrivalKind): void {
  const unread = useSeat('arrivals', {}).data?.unread[kind] ?? 0;
  const { mutate } = useSeatCall('readArrivals');
  const read = useEffectEvent(() => mutate({ kind }));
  useEffect(() => {
    if (unread === 0) return;
    if (document.hasFocus()) return read();
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, [unread]);
}
