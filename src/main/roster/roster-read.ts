import { Refusal } from '../../shared/errors.ts';
import type { RosterShift } from '../../shared/roster/roster.ts';
import type { RowFault } from '../../shared/roster/row.ts';

/** What reading a roster file came to. */
export interface RosterRead {
  /** The people in it, where there are several. */
  people: string[];
  /** Oldest first; none overlap. */
  shifts: RosterShift[];
  /** Entries that are no shift: days off, whole days, cancelled ones. */
  leftOut: number;
  faults: RowFault[];
}

/** A shift, and the row it came from. */
export interface Entry {
  row: number;
  shift: RosterShift;
}

/** More shifts than anybody works in five years are no one person's. */
const mostShifts = 2500;

/** Puts shifts in order, each once, and finds those that overlap. Throws `Refusal('tooLarge')`. */
export function inOrder(entries: readonly Entry[]): Pick<RosterRead, 'shifts' | 'faults'> {
  if (entries.length > mostShifts) throw new Refusal('tooLarge');
  const shifts: RosterShift[] = [];
  const faults: RowFault[] = [];
  for (const { row, shift } of entries.toSorted((a, b) => a.shift.begins - b.shift.begins)) {
    const before = shifts.at(-1);
    if (before && shift.begins === before.begins && shift.ends === before.ends) continue; // said twice
    if (before && shift.begins < before.ends) faults.push({ row, column: null, code: 'overlap' });
    else shifts.push(shift);
  }
  return { shifts, faults };
}
