import { z } from 'zod';
import type { Day } from '../../shared/clock.ts';
import { rosterBreak, type RosterShift } from '../../shared/roster/roster.ts';
import { atomically } from './atomically.ts';
import type { Journal } from './journal.ts';
import { prepared } from './prepared.ts';

interface Row {
  day: Day;
  begins: number;
  ends: number;
  breaks: string;
}

const breaks = z.array(rosterBreak);

/** Rostered shifts of the days from one to another, both included, oldest first. */
export function rosterBetween(journal: Journal, from: Day, to: Day): RosterShift[] {
  return prepared<[Day, Day], Row>(
    journal,
    'select day, begins, ends, breaks from roster_shift where day between ? and ? order by begins',
  )
    .all(from, to)
    .map((row) => ({ ...row, breaks: breaks.parse(JSON.parse(row.breaks)) }));
}

/**
 * Puts shifts in the place of those of the days from one to another, all of them or none, and gives what was there. Two
 * shifts that begin at once: the later one given stands.
 */
export function replaceRoster(
  journal: Journal,
  from: Day,
  to: Day,
  shifts: readonly RosterShift[],
): RosterShift[] {
  return atomically(journal, () => {
    const before = rosterBetween(journal, from, to);
    prepared(journal, 'delete from roster_shift where day between ? and ?').run(from, to);
    const insert = prepared(
      journal,
      'insert or replace into roster_shift(day, begins, ends, breaks) values (@day, @begins, @ends, @breaks)',
    );
    for (const shift of shifts) insert.run({ ...shift, breaks: JSON.stringify(shift.breaks) });
    return before;
  });
}

/** Keeps one more rostered shift. */
export function addRosterShift(journal: Journal, shift: RosterShift): void {
  prepared(
    journal,
    'insert into roster_shift(day, begins, ends, breaks) values (@day, @begins, @ends, @breaks)',
  ).run({ ...shift, breaks: JSON.stringify(shift.breaks) });
}

/** Days on which a rostered shift begins, from one day to another, both included. */
export function rosteredDays(journal: Journal, from: Day, to: Day): Day[] {
  return prepared<[Day, Day], { day: Day }>(
    journal,
    'select distinct day from roster_shift where day between ? and ? order by day',
  )
    .all(from, to)
    .map(({ day }) => day);
}

/** The last day on which a rostered shift begins; null without a roster. */
export function lastRosteredDay(journal: Journal): Day | null {
  return (
    prepared<[], { day: Day | null }>(journal, 'select max(day) day from roster_shift').get()?.day ?? null
  );
}
