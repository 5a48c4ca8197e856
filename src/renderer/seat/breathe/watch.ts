/** A stopwatch that is read and never added up, so that it cannot drift. It counts what somebody can have seen. */
export interface Watch {
  begunAt: number;
  lookedAt: number;
}

/**
 * Longest time between two looks, in ms, that counts. After a longer one the page was hidden or the computer slept, and
 * the routine goes on where it stood.
 */
export const longestGap = 2000;

/** A watch that begins at `now`, having shown `shown` ms already. */
export function startWatch(now: number, shown = 0): Watch {
  return { begunAt: now - shown, lookedAt: now };
}

/** Looks again. A clock that stands or goes back changes nothing. */
export function lookAt({ begunAt, lookedAt }: Watch, now: number): Watch {
  const gap = Math.max(0, now - lookedAt);
  return { begunAt: gap > longestGap ? begunAt + gap : begunAt, lookedAt: lookedAt + gap };
}

/** How long it has shown, in ms. */
export const shown = ({ begunAt, lookedAt }: Watch): number => lookedAt - begunAt;
