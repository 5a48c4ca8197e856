import type { Day } from '../../shared/clock.ts';
import type { Pulse } from '../../shared/pulse.ts';
import type { Journal } from './journal.ts';
import { prepared } from './prepared.ts';

const columns =
  'id, shift_id "shiftId", day, at, worn_out "wornOut", stress, recovered, workload, supported, theme';

/** Keeps a pulse; on the disk when it returns. */
export function insertPulse(journal: Journal, pulse: Pulse): void {
  prepared(
    journal,
    `insert into pulse values
       (@id, @shiftId, @day, @at, @wornOut, @stress, @recovered, @workload, @supported, @theme)`,
  ).run(pulse);
}

/** Writes an edited pulse over the one with its id. */
export function updatePulse(journal: Journal, pulse: Pulse): void {
  prepared(
    journal,
    `update pulse set worn_out = @wornOut, stress = @stress, recovered = @recovered, workload = @workload,
       supported = @supported, theme = @theme where id = @id`,
  ).run(pulse);
}

/** Removes a pulse; its bytes are overwritten. */
export function removePulse(journal: Journal, id: string): void {
  prepared(journal, 'delete from pulse where id = ?').run(id);
}

export function pulseById(journal: Journal, id: string): Pulse | undefined {
  return prepared<[string], Pulse>(journal, `select ${columns} from pulse where id = ?`).get(id);
}

/** Pulses of the rostered days from one to another, both included, oldest first. */
export function pulsesBetween(journal: Journal, from: Day, to: Day): Pulse[] {
  return prepared<[Day, Day], Pulse>(
    journal,
    `select ${columns} from pulse where day between ? and ? order by day, at`,
  ).all(from, to);
}

export function countPulses(journal: Journal): number {
  return prepared<[], { n: number }>(journal, 'select count(*) n from pulse').get()?.n ?? 0;
}
