import type { Day } from '../../shared/clock.ts';
import type { HardCall } from '../../shared/stressor.ts';
import type { Journal } from './journal.ts';
import { prepared } from './prepared.ts';

const columns = 'id, shift_id "shiftId", day, at, stressor, strength';

/** Keeps a hard call; on the disk when it returns. */
export function insertHardCall(journal: Journal, call: HardCall): void {
  prepared(journal, 'insert into hard_call values (@id, @shiftId, @day, @at, @stressor, @strength)').run(
    call,
  );
}

/** Writes an edited hard call over the one with its id. */
export function updateHardCall(journal: Journal, call: HardCall): void {
  prepared(journal, 'update hard_call set stressor = @stressor, strength = @strength where id = @id').run(
    call,
  );
}

/** Removes a hard call; its bytes are overwritten. */
export function removeHardCall(journal: Journal, id: string): void {
  prepared(journal, 'delete from hard_call where id = ?').run(id);
}

export function hardCallById(journal: Journal, id: string): HardCall | undefined {
  return prepared<[string], HardCall>(journal, `select ${columns} from hard_call where id = ?`).get(id);
}

/** Hard calls of the rostered days from one to another, both included, oldest first. */
export function hardCallsBetween(journal: Journal, from: Day, to: Day): HardCall[] {
  return prepared<[Day, Day], HardCall>(
    journal,
    `select ${columns} from hard_call where day between ? and ? order by day, at`,
  ).all(from, to);
}

export function countHardCalls(journal: Journal): number {
  return prepared<[], { n: number }>(journal, 'select count(*) n from hard_call').get()?.n ?? 0;
}
