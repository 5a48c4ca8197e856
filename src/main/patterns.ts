import { addDays, type Day } from '../shared/clock.ts';
import { firstOfTwelveMonths, lookBack, type Patterns, patternsOf } from '../shared/patterns.ts';
import { feltBetween, monthMeans } from './journal/check-ins.ts';
import { earlierDays } from './journal/earlier-moods.ts';
import { hardCallsBetween } from './journal/hard-calls.ts';
import { routineSessionsBetween } from './journal/routine-sessions.ts';
import { shiftsBetween } from './journal/shifts.ts';
import type { Seat } from './seat.ts';

/** S6: the patterns of the twelve months up to `to`. Reads two years of check-ins however long the journal is. */
export function patterns({ journal }: Pick<Seat, 'journal'>, to: Day): Patterns {
  const from = firstOfTwelveMonths(to);
  const since = addDays(from, -lookBack);
  const records = {
    felt: feltBetween(journal, since, to),
    hardCalls: hardCallsBetween(journal, from, to),
    sessions: routineSessionsBetween(journal, from, to),
    rostered: shiftsBetween(journal, since, to).map(({ day }) => day),
    months: monthMeans(journal),
    earlier: earlierDays(journal, from, to),
  };
  return patternsOf(records, to);
}
