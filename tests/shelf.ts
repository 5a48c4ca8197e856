import { onTestFinished } from 'vitest';
import type { Keystore } from '../src/main/journal/lock.ts';
import { openShelf, type Shelf } from '../src/main/shelf/shelf.ts';
import type { SeatEvent } from '../src/shared/seat-contract.ts';
import { countingIds, type FixedClock, fixedClock } from './factories.ts';
import { aFolder } from './folder.ts';
import { type FakeSync, fakeSync, importThread } from './seat.ts';

const never = () => {
  throw new Error('this computer keeps no secrets');
};
const noKeystore: Keystore = { available: false, protect: never, reveal: never };

export interface AShelf {
  shelf: Shelf<FakeSync>;
  root: string;
  clock: FixedClock;
  /** What windows were told. */
  told: SeatEvent[];
  /** What went wrong where nobody waited. */
  unreported: unknown[];
}

/** The shelf of a user-data folder, begun, with ways to the hub that go nowhere; ended with the test. */
export async function aShelf({
  root = aFolder(),
  earlier = [] as readonly string[],
  clock = fixedClock(),
  newId = countingIds(),
  sync = () => fakeSync({ enrolled: false }),
  heard = (_event: SeatEvent): void => {},
} = {}): Promise<AShelf> {
  const told: SeatEvent[] = [];
  const unreported: unknown[] = [];
  const shelf = openShelf({
    root,
    earlier,
    common: root,
    keystore: noKeystore,
    cost: { m: 8, t: 1, p: 1 },
    clock,
    newId,
    openWay: () => ({ sync: sync(), close: () => {} }),
    importThread,
    unreported: (error) => void unreported.push(error),
    changed(event) {
      told.push(event);
      heard(event);
    },
  });
  onTestFinished(() => shelf.end());
  await shelf.begin();
  return { shelf, root, clock, told, unreported };
}
