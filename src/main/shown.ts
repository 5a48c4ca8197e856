import type { Clock } from '../shared/clock.ts';
import { Refusal } from '../shared/errors.ts';
import type { Situation } from '../shared/seat-contract/situation.ts';
import type { Demo } from './demo.ts';
import type { Seat } from './seat.ts';
import type { Shelf } from './shelf/shelf.ts';
import type { Sync } from './sync/sync.ts';

/** Whose seat the windows show: the demo's while there is one, else that of the open journal. */
export interface Shown {
  /** Null while no journal is open. */
  seat: () => Seat | null;
  /** Hands over the seat. Rejects as `Session.withSeat` does. */
  withSeat: <T>(work: (seat: Seat) => T | Promise<T>) => Promise<T>;
  stage: () => Pick<Situation, 'stage' | 'trouble' | 'hasPin'>;
  /** The story's time while there is one. */
  clock: Clock;
  /** The person's own journals, which are left alone while the demo is shown. Throws `Refusal('notInDemo')`. */
  own: () => Shelf<Sync>;
}

export function whatIsShown(clock: Clock, demo: Demo, shelf: Shelf<Sync>): Shown {
  return {
    seat: () => demo.seat() ?? shelf.seat(),
    withSeat(work) {
      const simulated = demo.seat();
      return simulated ? Promise.resolve(work(simulated)) : shelf.withSeat(work);
    },
    stage: () => (demo.seat() ? { stage: 'open', trouble: null, hasPin: false } : shelf.state()),
    clock: { now: () => demo.now() ?? clock.now(), zone: () => demo.zone() ?? clock.zone() },
    own() {
      if (demo.seat()) throw new Refusal('notInDemo');
      return shelf;
    },
  };
}
