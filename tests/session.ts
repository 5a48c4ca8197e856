import { expect, onTestFinished, vi } from 'vitest';
import { countingIds, fixedClock } from './factories.ts';
import { aFolder } from './folder.ts';
import { fakeSync, importThread } from './seat.ts';
import type { SeatEvent } from '../src/shared/seat-contract.ts';
import type { Keystore } from '../src/main/journal/lock.ts';
import { recordCheckIn } from '../src/main/recording.ts';
import { openSession } from '../src/main/session.ts';
import { openOutbox } from '../src/main/sync/outbox.ts';

export const noKeystore: Keystore = {
  available: false,
  protect: () => expect.unreachable(),
  reveal: () => expect.unreachable(),
};
export const twoTaps = { phase: 'middle', mood: 2, calm: 3 } as const;

/** The session of a folder, with a real outbox over which nothing is sent. */
export function aSession({
  folder = aFolder(),
  keystore = noKeystore,
  sync = fakeSync({ enrolled: false }),
} = {}) {
  const clock = fixedClock();
  const changed = vi.fn<(event: SeatEvent) => void>();
  const unreported = vi.fn<(error: unknown) => void>();
  const session = openSession({
    folder,
    keystore,
    cost: { m: 8, t: 1, p: 1 },
    clock,
    newId: countingIds(),
    openWay(file) {
      const outbox = openOutbox(file);
      return { sync, close: () => outbox.close() };
    },
    importThread,
    unreported,
    changed,
  });
  onTestFinished(() => session.end());
  return { session, folder, clock, sync, changed, unreported };
}

/** A folder in which somebody has checked in once and gone; and the way back. */
export async function aUsedFolder(pin: string | null) {
  const { session, folder } = aSession();
  await session.begin();
  const { recoveryCode } = await session.createJournal(pin);
  const checkIn = await session.withSeat((seat) => recordCheckIn(seat, twoTaps));
  session.end();
  return { folder, recoveryCode, checkIn };
}
