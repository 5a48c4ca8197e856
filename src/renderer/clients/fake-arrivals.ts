import type { SeatOutput, SeatParsed } from '../../shared/seat-contract.ts';
import type { Arrivals } from '../../shared/seat-contract/arrivals.ts';

type ArrivalCall = 'arrivals' | 'readArrivals' | 'setArrivalNotice';
type ArrivalHandlers = { [N in ArrivalCall]: (input: SeatParsed<N>) => SeatOutput<N> };

/** Nothing has come. */
export const noArrivals: Arrivals = { unread: { answer: 0, praise: 0 }, notify: true };

/** The calls about what has come, over a world in memory. */
export function arrivalHandlers(world: { arrivals: Arrivals }): ArrivalHandlers {
  return {
    arrivals: () => world.arrivals,
    readArrivals: ({ kind }) => {
      const unread = { ...world.arrivals.unread, [kind]: 0 };
      return (world.arrivals = { ...world.arrivals, unread });
    },
    setArrivalNotice: ({ on }) => (world.arrivals = { ...world.arrivals, notify: on }),
  };
}
