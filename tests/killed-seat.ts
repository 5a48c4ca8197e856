// A seat in a process of its own, to be killed: opens the journal of a folder, then checks in again and again, and says
// the id of each check-in once it has been answered. `src/main/durability.test.ts` starts it.
import { randomUUID } from 'node:crypto';
import { recordCheckIn } from '../src/main/recording.ts';
import { openSession } from '../src/main/session.ts';
import { fixedClock } from './factories.ts';
import { fakeSync, importThread } from './seat.ts';

const [, , folder = ''] = process.argv;
const never = () => {
  throw new Error('not in this process');
};

const session = openSession({
  folder,
  keystore: { available: false, protect: never, reveal: never },
  clock: fixedClock(),
  newId: randomUUID,
  openWay: () => ({ sync: fakeSync({ enrolled: false }), close: () => {} }),
  importThread,
  unreported: never,
  changed: () => {},
});
await session.begin();
for (let n = 0; n < 6; n++) {
  const { id } = await session.withSeat((seat) => recordCheckIn(seat, { phase: 'middle', mood: 3, calm: 3 }));
  process.stdout.write(`${id}\n`);
}
process.stdin.resume(); // waits
