import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { autoLock } from './auto-lock.ts';

const minute = 60_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A journal that is open, at a computer that was last touched just now. */
function aDesk({ minutes = 10 }: { minutes?: number | null } = {}) {
  const state = { open: true, touchedAt: Date.now(), minutes };
  const away: (() => void)[] = [];
  const lock = vi.fn(async () => void (state.open = false));
  const locking = autoLock({
    clock: { now: () => Date.now(), zone: () => 'UTC' },
    system: { idleFor: () => Date.now() - state.touchedAt, onAway: (listener) => void away.push(listener) },
    minutes: () => state.minutes,
    canLock: () => state.open,
    lock,
    failed: (error) => expect.unreachable(String(error)),
  });
  locking.look();
  const touchEvery = async (every: number, times: number) => {
    for (let n = 0; n < times; n++) {
      await vi.advanceTimersByTimeAsync(every);
      state.touchedAt = Date.now();
    }
  };
  return { state, lock, locking, away, touchEvery };
}

it('locks ten minutes after the last touch, and not before [S11]', async () => {
  const { lock, touchEvery } = aDesk();
  await touchEvery(9 * minute, 3);
  await vi.advanceTimersByTimeAsync(10 * minute - 1);
  expect(lock).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(lock).toHaveBeenCalledOnce();
});

it('locks at once when the screen is locked or the computer sleeps [S11]', () => {
  const { lock, away, state } = aDesk({ minutes: null });
  for (const listener of away) listener();
  expect(lock).toHaveBeenCalledOnce();
  state.open = false;
  for (const listener of away) listener();
  expect(lock).toHaveBeenCalledOnce();
});

it('sets no timer while nothing can be locked, or nobody wants it', async () => {
  const { state, locking, lock } = aDesk();
  state.open = false;
  locking.look();
  expect(vi.getTimerCount()).toBe(0);
  Object.assign(state, { open: true, minutes: null });
  locking.look();
  expect(vi.getTimerCount()).toBe(0);
  Object.assign(state, { minutes: 2 });
  locking.look();
  await vi.advanceTimersByTimeAsync(2 * minute);
  expect(lock).toHaveBeenCalledOnce();
});
