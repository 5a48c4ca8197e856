import { isBusy } from '../../../shared/call.ts';
import { useSeat } from '../../clients/use-seat.ts';

/** Whether a call rings or is on: nothing sounds then, and nothing is said. */
export function useOnCall(): boolean {
  const { data } = useSeat('callState', {});
  return data !== undefined && isBusy(data);
}
