import type { Day } from '../../shared/clock.ts';
import type { RoutineSession } from '../../shared/routine-session.ts';
import type { Journal } from './journal.ts';
import { prepared } from './prepared.ts';

const columns = 'id, day, shift_id "shiftId", routine, begun_at "begunAt", seconds, before, after';

/** Keeps a routine session; on the disk when it returns. */
export function insertRoutineSession(journal: Journal, session: RoutineSession): void {
  prepared(
    journal,
    'insert into routine_session values (@id, @day, @shiftId, @routine, @begunAt, @seconds, @before, @after)',
  ).run(session);
}

/** Writes the mood afterwards over that of the session with its id. */
export function updateRoutineSession(journal: Journal, session: RoutineSession): void {
  prepared(journal, 'update routine_session set after = @after where id = @id').run(session);
}

/** Removes a routine session; its bytes are overwritten. */
export function removeRoutineSession(journal: Journal, id: string): void {
  prepared(journal, 'delete from routine_session where id = ?').run(id);
}

export function routineSessionById(journal: Journal, id: string): RoutineSession | undefined {
  return prepared<[string], RoutineSession>(
    journal,
    `select ${columns} from routine_session where id = ?`,
  ).get(id);
}

/** Routine sessions of the rostered days from one to another, both included, oldest first. */
export function routineSessionsBetween(journal: Journal, from: Day, to: Day): RoutineSession[] {
  return prepared<[Day, Day], RoutineSession>(
    journal,
    `select ${columns} from routine_session where day between ? and ? order by day, begun_at`,
  ).all(from, to);
}

export function countRoutineSessions(journal: Journal): number {
  return prepared<[], { n: number }>(journal, 'select count(*) n from routine_session').get()?.n ?? 0;
}
