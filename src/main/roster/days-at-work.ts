import { type Day, dayAt } from '../../shared/clock.ts';
import type { Shift } from '../../shared/shift.ts';
import { rosterBetween } from '../journal/roster.ts';
import type { Seat } from '../seat.ts';

/**
 * Days from one to another, both included, that count as rostered: those of shifts that were opened, and the roster's as
 * far as they have come and began at `since` or later. On those without a check-in the strain chart holds still.
 */
export function daysAtWork(
  { journal, clock }: Pick<Seat, 'journal' | 'clock'>,
  shifts: readonly Shift[],
  { from, to, since }: { from: Day; to: Day; since: number },
): Day[] {
  const today = dayAt(clock.now(), clock.zone());
  const rostered = rosterBetween(journal, from, today < to ? today : to).filter(
    ({ begins }) => begins >= since,
  );
  return [...new Set([...shifts, ...rostered].map(({ day }) => day))].toSorted();
}
