import { setTimeout } from 'node:timers/promises';
import { atomically } from './atomically.ts';
import type { Journal } from './journal.ts';

// SQLite lets one connection write at a time. A long work in a thread beside the app (an import of years) must not hold up
// two taps, so whoever else wants to write says so first, and the long work lets go of everything and begins anew.

/** How long the others are left alone before the long work begins anew, in ms: several small writes come together. */
const rest = 40;

/** A cell that two threads share: above zero when somebody else wants to write. */
export type Turn = Int32Array<SharedArrayBuffer>;

export const newTurn = (): Turn => new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));

/** What the long work throws when it lets go. */
class GivesWay extends Error {}

/**
 * Everything the work writes, or nothing of it, as `atomically` has it, but giving way: it reads without keeping anybody
 * from writing, and between two portions of what it writes it calls `pause`, which throws when somebody else wants to. It
 * then starts again from the beginning, with what is there by then.
 */
export async function atomicallyBeside<T>(
  journal: Journal,
  turn: Turn,
  work: (pause: () => void) => T,
): Promise<T> {
  const pause = () => {
    if (Atomics.load(turn, 0) > 0) throw new GivesWay();
  };
  for (;;) {
    Atomics.store(turn, 0, 0);
    try {
      return atomically(journal, () => work(pause), 'begin');
    } catch (error) {
      if (!(error instanceof GivesWay) && !isOutOfDate(error)) throw error;
      await setTimeout(rest);
    }
  }
}

/** Somebody else has written since the work began to read. */
const isOutOfDate = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY_SNAPSHOT';
