import type { Day } from '../../shared/clock.ts';
import type { Shift } from '../../shared/shift.ts';
import type { Journal } from './journal.ts';
import { prepared } from './prepared.ts';

const columns = `id, day, zone, begun_at "begunAt", ended_at "endedAt"`;

/** Keeps a new shift. There is at most one open shift. */
export function insertShift(journal: Journal, shift: Shift): void {
  prepared(journal, 'insert into shift values (@id, @day, @zone, @begunAt, @endedAt)').run(shift);
}

/** Ends a shift at an instant not before it began. */
export function closeShift(journal: Journal, id: string, endedAt: number): void {
  prepared(journal, 'update shift set ended_at = ? where id = ?').run(endedAt, id);
}

/** The shift that was begun and not ended, running or forgotten. */
export function openShift(journal: Journal): Shift | undefined {
  return prepared<[], Shift>(journal, `select ${columns} from shift where ended_at is null`).get();
}

export function shiftById(journal: Journal, id: string): Shift | undefined {
  return prepared<[string], Shift>(journal, `select ${columns} from shift where id = ?`).get(id);
}

/** The shift that began last, whether or not it has ended. */
export function latestShift(journal: Journal): Shift | undefined {
  return prepared<[], Shift>(
    journal,
    `select ${columns} from shift order by day desc, begun_at desc limit 1`,
  ).get();
}

/** Shifts that began from one day to another, both included, oldest first. */
export function shiftsBetween(journal: Journal, from: Day, to: Day): Shift[] {
  return prepared<[Day, Day], Shift>(
    journal,
    `select ${columns} from shift where day between ? and ? order by day, begun_at`,
  ).all(from, to);
}

/** When something was last noted in a shift; null for a shift without a check-in or hard call. */
export function lastNotedIn(journal: Journal, shift: Shift): number | null {
  const noted = prepared<[Day, string, Day, string], { at: number | null }>(
    journal,
    `select max(at) at from (
       select at from check_in where day = ? and shift_id = ?
       union all
       select at from hard_call where day = ? and shift_id = ?
     )`,
  ).get(shift.day, shift.id, shift.day, shift.id);
  return noted?.at ?? null;
}
