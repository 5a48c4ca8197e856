import type { Day } from '../../shared/clock.ts';
import type { BreakRecord } from '../../shared/nudge/break-record.ts';
import type { Journal } from './journal.ts';
import { prepared } from './prepared.ts';

const columns = `occasion, day, because, due_at "dueAt", lapses_at "lapsesAt", seconds, offers, offered_at "offeredAt",
  closed_at "closedAt", not_before "notBefore", postponed, fate, begun_at "begunAt", settled_at "settledAt"`;

/** Keeps a break as it now stands, in place of what was known of its occasion. */
export function putBreak(journal: Journal, record: BreakRecord): void {
  prepared(
    journal,
    `insert or replace into break values (@occasion, @day, @because, @dueAt, @lapsesAt, @seconds, @offers, @offeredAt,
       @closedAt, @notBefore, @postponed, @fate, @begunAt, @settledAt)`,
  ).run(record);
}

/** Breaks that were due on the days from one to another, both included, oldest first. */
export function breaksBetween(journal: Journal, from: Day, to: Day): BreakRecord[] {
  return prepared<[Day, Day], BreakRecord>(
    journal,
    `select ${columns} from break where day between ? and ? order by day, due_at`,
  ).all(from, to);
}

/** A day's breaks, and one that still runs from whatever day; oldest first. */
export function breaksOn(journal: Journal, day: Day): BreakRecord[] {
  return prepared<[Day], BreakRecord>(
    journal,
    `select ${columns} from break where day = ? or fate = 'running' order by due_at`,
  ).all(day);
}
