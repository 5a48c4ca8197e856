// A seat in a process of its own: opens the journal of a folder with a PIN and says so; told to on its input, locks it
// and says so. `src/main/journal/key-in-memory.test.ts` looks into its memory.
import { openSession } from '../src/main/session.ts';
import { countingIds, fixedClock } from './factories.ts';
import { fakeSync, importThread } from './seat.ts';

const [, , folder = '', pin = ''] = process.argv;
const never = () => {
  throw new Error('not in this process');
};

const session = openSession({
  folder,
  keystore: { available: false, protect: never, reveal: never },
  clock: fixedClock(),
  newId: countingIds(),
  openWay: () => ({ sync: fakeSync({ enrolled: false }), close: () => {} }),
  importThread,
  unreported: never,
  changed: () => {},
});
await session.begin();
await session.unlock(pin);
process.stdout.write('open\n');
process.stdin.once('data', () => void session.lock().then(() => process.stdout.write('locked\n')));
