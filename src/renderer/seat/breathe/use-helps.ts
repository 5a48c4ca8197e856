import { dayAt } from '../../../shared/clock.ts';
import { firstOfTwelveMonths } from '../../../shared/patterns.ts';
import { type Help, whatHelps } from '../../../shared/what-helps.ts';
import { useSeat } from '../../clients/use-seat.ts';
import { useSituation } from '../situation.ts';

/** What helped this person in twelve months, as Patterns tells it; empty where it cannot be read, null until it has been. */
export function useHelps(): Help[] | null {
  const { now, zone } = useSituation();
  const to = dayAt(now, zone);
  const done = useSeat('routineSessionsBetween', { from: firstOfTwelveMonths(to), to });
  return done.isPending ? null : whatHelps(done.data ?? []);
}
