import { useEffect, useEffectEvent } from 'react';
import type { Wish } from '../../shared/wish.ts';
import { useSeat, useSeatCall } from './use-seat.ts';

type WishOf<K extends Wish['is']> = Extract<Wish, { is: K }> | (Wish & { is: K });

/** Fulfils, once, what the person asked for from outside the window, when it is of this kind. */
export function useWish<K extends Wish['is']>(kind: K, fulfil: (wish: WishOf<K>) => void): void {
  const { data: wish } = useSeat('wish', {});
  const { mutate: done } = useSeatCall('wishDone');
  const take = useEffectEvent((id: number) => {
    if (wish?.is !== kind || wish.id !== id) return;
    done({ id });
    fulfil(wish as WishOf<K>); // the kind was just looked at
  });
  const id = wish?.is === kind ? wish.id : null;
  useEffect(() => {
    if (id !== null) take(id);
  }, [id]);
}
