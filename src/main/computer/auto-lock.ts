import type { Clock } from '../../shared/clock.ts';
import { type Errand, runWhenDue } from '../errand.ts';
import type { SystemState } from './system-state.ts';

export interface AutoLockOptions {
  clock: Clock;
  system: Pick<SystemState, 'idleFor' | 'onAway'>;
  /** After how many minutes without a key or the pointer; null for never. */
  minutes: () => number | null;
  /** Whether a journal is open that can be locked: one with a PIN. */
  canLock: () => boolean;
  lock: () => Promise<void>;
  failed: (error: unknown) => void;
}

/** Locks the open journal when nobody has touched the computer for a while, and at once when its screen locks or it sleeps. */
export function autoLock({ clock, system, minutes, canLock, lock, failed }: AutoLockOptions): Errand {
  function due(): number | null {
    const limit = minutes();
    if (limit === null || !canLock()) return null;
    return clock.now() + Math.max(0, limit * 60_000 - system.idleFor());
  }
  system.onAway(() => {
    if (canLock()) void lock().catch(failed);
  });
  return runWhenDue(clock, due, lock, failed);
}
