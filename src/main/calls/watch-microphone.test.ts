import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchMicrophone } from './watch-microphone.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A microphone and a screen lock that a test moves, and what was heard of them. */
function watched() {
  const state = { inUse: false, failing: false };
  const heard: string[] = [];
  const failures: unknown[] = [];
  let locks: ((locked: boolean) => void)[] = [];
  const stop = watchMicrophone({
    microphone: () => (state.failing ? Promise.reject(new Error('no answer')) : Promise.resolve(state.inUse)),
    onLock(listener) {
      locks.push(listener);
      return () => (locks = []);
    },
    heard: ({ type }) => void heard.push(type),
    failed: (error) => void failures.push(error),
  });
  return { state, heard, failures, stop, lock: (locked: boolean) => locks.forEach((tell) => tell(locked)) };
}

it('takes a microphone in use for a call, and its release for the end of it, each told once [S19]', async () => {
  const { state, heard, stop } = watched();
  await vi.advanceTimersByTimeAsync(12_000);
  expect(heard).toEqual([]);
  state.inUse = true;
  await vi.advanceTimersByTimeAsync(12_000);
  expect(heard).toEqual(['sidetone.call.connected']);
  state.inUse = false;
  await vi.advanceTimersByTimeAsync(5000);
  expect(heard).toEqual(['sidetone.call.connected', 'sidetone.call.ended']);
  stop();
});

it('takes a locked screen for a break [S19]', () => {
  const { heard, lock, stop } = watched();
  lock(true);
  lock(false);
  expect(heard).toEqual(['sidetone.break.began', 'sidetone.break.ended']);
  stop();
  lock(true);
  expect(heard).toHaveLength(2);
});

it('believes what it last knew while the system does not answer', async () => {
  const { state, heard, failures, stop } = watched();
  state.inUse = true;
  await vi.advanceTimersByTimeAsync(5000);
  state.failing = true;
  await vi.advanceTimersByTimeAsync(5000);
  expect(failures).toHaveLength(1);
  expect(heard).toEqual(['sidetone.call.connected']);
  stop();
});

it('asks nothing any more once it is switched off', async () => {
  const { state, heard, stop } = watched();
  await vi.advanceTimersByTimeAsync(1);
  stop();
  state.inUse = true;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(heard).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});
