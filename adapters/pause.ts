import { setTimeout as wait } from 'node:timers/promises';

/** Waits so many milliseconds, or until it is no longer wanted. Tests hand in one that does not wait. */
export type Pause = (milliseconds: number, signal: AbortSignal) => Promise<void>;

export const pause: Pause = async (milliseconds, signal) => {
  await wait(milliseconds, undefined, { signal }).catch(() => undefined);
};

const longest = 30_000;

/**
 * How long to wait before a try, in milliseconds: a second, doubled with each failure up to half a minute, and between
 * half of that and all of it at random, so that two hundred seats do not come back in the same instant.
 */
export function patience(failures: number, random: () => number = Math.random): number {
  const most = Math.min(longest, 1000 * 2 ** Math.max(0, failures - 1));
  return Math.round(most * (0.5 + random() / 2));
}
