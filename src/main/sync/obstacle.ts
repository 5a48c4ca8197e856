import type { Clock } from '../../shared/clock.ts';
import type { ErrorCode } from '../../shared/errors.ts';

/** What stands in the way to the hub, and since when without a break, as far as this run of the app knows. */
export interface Obstacle {
  code: ErrorCode;
  since: number;
}

type Work = 'preparing' | 'sending';

/** Remembers what stands in the way of getting tokens and of sending. */
export function openObstacles(clock: Clock) {
  const known = new Map<Work, Obstacle>();
  return {
    /** Notes how a piece of work went: what kept it from being done, or null. */
    note(work: Work, code: ErrorCode | null): void {
      if (!code) known.delete(work);
      else if (known.get(work)?.code !== code) known.set(work, { code, since: clock.now() });
    },
    /** Without tokens there is nothing to send, so that comes first. */
    now: (): Obstacle | null => known.get('preparing') ?? known.get('sending') ?? null,
  };
}
