import type { Clock } from '../../shared/clock.ts';
import { type NewWish, type Wish, wishLasts } from '../../shared/wish.ts';

/** What the person asked for from outside the window: the last thing only, and only for a while. */
export interface Wishes {
  make(wish: NewWish): void;
  current(): Wish | null;
  done(id: number): void;
}

/** `made` is told after each. */
export function openWishes(clock: Clock, made: () => void): Wishes {
  let last: { wish: Wish; at: number } | null = null;
  let lastId = 0;
  return {
    make(wish) {
      last = { wish: { ...wish, id: ++lastId }, at: clock.now() };
      made();
    },
    current: () => (last && clock.now() - last.at < wishLasts ? last.wish : null),
    done(id) {
      if (last?.wish.id === id) last = null;
    },
  };
}
