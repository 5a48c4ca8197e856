import { isLocked, type Lockable } from '../../shared/policy.ts';
import { useSeat } from './use-seat.ts';

/** Whether IT has fixed a setting on this computer; until that is known it can be pressed, and the app itself refuses. */
export function useHeld(what: Lockable): boolean {
  const { data } = useSeat('policy', {});
  return data ? isLocked(data.inForce, what) : false;
}
