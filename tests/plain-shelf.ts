import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { openShelf, type Shelf, type ShelfOptions } from '../src/main/shelf/shelf.ts';
import { fixedClock } from './factories.ts';
import { type FakeSync, fakeSync, someEnrolment } from './seat.ts';

const never = () => {
  throw new Error('this computer keeps no secrets');
};

/** A shelf without a keystore and with a PIN that costs little, outside any test. */
export function aPlainShelf<Sync extends FakeSync>(
  some: Pick<ShelfOptions<Sync>, 'root' | 'earlier' | 'importThread' | 'openWay' | 'changed'>,
): Shelf<Sync> {
  return openShelf({
    common: some.root,
    keystore: { available: false, protect: never, reveal: never },
    cost: { m: 8, t: 1, p: 1 },
    clock: fixedClock(),
    newId: () => crypto.randomUUID(),
    unreported: (error) => {
      throw error;
    },
    ...some,
  });
}

/** A way to the hub that goes nowhere, with its membership in a file, so that it is there after a crash. */
export function aFileSync(file: string): FakeSync {
  return {
    ...fakeSync({ enrolled: false }),
    joined: () => (existsSync(file) ? someEnrolment : null),
    membership: () => (existsSync(file) ? readFileSync(file, 'utf8') : null),
    carryOn: (membership) => writeFileSync(file, membership),
  };
}
