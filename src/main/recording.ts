import { type CheckIn, type CheckInEdit, type CheckInInput, makeCheckIn } from '../shared/check-in.ts';
import type { Day } from '../shared/clock.ts';
import { Refusal } from '../shared/errors.ts';
import type { HardCall, HardCallEdit, HardCallInput } from '../shared/stressor.ts';
import { atomically } from './journal/atomically.ts';
import {
  checkInById,
  checkInsBetween,
  insertCheckIn,
  removeCheckIn,
  updateCheckIn,
} from './journal/check-ins.ts';
import {
  hardCallById,
  hardCallsBetween,
  insertHardCall,
  removeHardCall,
  updateHardCall,
} from './journal/hard-calls.ts';
import { shiftById } from './journal/shifts.ts';
import { reportWeeksOf } from './reporting.ts';
import type { Seat } from './seat.ts';
import { enterShift, leaveShift } from './working-day.ts';
import { withoutGaps } from './without-gaps.ts';

/**
 * Keeps a check-in, in a shift that is begun if none is running; one at the end of a shift ends it. It is on the disk
 * when this answers. Throws what SQLite throws when the disk is full, and then has kept nothing.
 */
export async function recordCheckIn(seat: Seat, input: CheckInInput): Promise<CheckIn> {
  const { made, ended } = atomically(seat.journal, () => {
    const { shift, forgotten } = enterShift(seat);
    const made = makeCheckIn(input, shift, seat.clock.now(), seat.newId());
    insertCheckIn(seat.journal, made);
    const ended = input.phase === 'end' ? [...forgotten, leaveShift(seat, shift)] : forgotten;
    return { made, ended };
  });
  await reportWeeksOf(seat, ended);
  return made;
}

/** Changes what is named and keeps the rest. Throws `Refusal('notFound')`. */
export async function editCheckIn(seat: Seat, { id, ...changes }: CheckInEdit): Promise<CheckIn> {
  const before = found(checkInById(seat.journal, id));
  const after = { ...before, ...withoutGaps(changes) };
  updateCheckIn(seat.journal, before, after);
  await reportIfEnded(seat, before);
  return after;
}

/** Takes a check-in away and gives it back, for undo. Throws `Refusal('notFound')`. */
export async function deleteCheckIn(seat: Seat, id: string): Promise<CheckIn> {
  const checkIn = found(checkInById(seat.journal, id));
  removeCheckIn(seat.journal, checkIn);
  await reportIfEnded(seat, checkIn);
  return checkIn;
}

/** Undo of `deleteCheckIn`. Throws `Refusal('badInput', field)` for one that is there or does not fit its shift. */
export async function putBackCheckIn(seat: Seat, checkIn: CheckIn): Promise<CheckIn> {
  mustFit(seat, checkIn);
  if (checkInById(seat.journal, checkIn.id)) throw new Refusal('badInput', 'id');
  insertCheckIn(seat.journal, checkIn);
  await reportIfEnded(seat, checkIn);
  return checkIn;
}

/** Keeps a hard call, in a shift that is begun if none is running; on the disk when this answers. */
export async function recordHardCall(seat: Seat, input: HardCallInput): Promise<HardCall> {
  const { made, forgotten } = atomically(seat.journal, () => {
    const { shift, forgotten } = enterShift(seat);
    const made = { id: seat.newId(), shiftId: shift.id, day: shift.day, at: seat.clock.now(), ...input };
    insertHardCall(seat.journal, made);
    return { made, forgotten };
  });
  await reportWeeksOf(seat, forgotten);
  return made;
}

/** Changes what is named and keeps the rest. Throws `Refusal('notFound')`. */
export async function editHardCall(seat: Seat, { id, ...changes }: HardCallEdit): Promise<HardCall> {
  const before = found(hardCallById(seat.journal, id));
  const after = { ...before, ...withoutGaps(changes) };
  updateHardCall(seat.journal, after);
  await reportIfEnded(seat, before);
  return after;
}

/** Takes a hard call away and gives it back, for undo. Throws `Refusal('notFound')`. */
export async function deleteHardCall(seat: Seat, id: string): Promise<HardCall> {
  const call = found(hardCallById(seat.journal, id));
  removeHardCall(seat.journal, id);
  await reportIfEnded(seat, call);
  return call;
}

/** Undo of `deleteHardCall`. Throws `Refusal('badInput', field)` for one that is there or does not fit its shift. */
export async function putBackHardCall(seat: Seat, call: HardCall): Promise<HardCall> {
  mustFit(seat, call);
  if (hardCallById(seat.journal, call.id)) throw new Refusal('badInput', 'id');
  insertHardCall(seat.journal, call);
  await reportIfEnded(seat, call);
  return call;
}

/** What was said on the days from `from` to `to`, both included, oldest first. Throws `Refusal('badInput', 'to')`. */
export function recordsBetween(
  { journal }: Seat,
  from: Day,
  to: Day,
): { checkIns: CheckIn[]; hardCalls: HardCall[] } {
  if (to < from) throw new Refusal('badInput', 'to');
  return { checkIns: checkInsBetween(journal, from, to), hardCalls: hardCallsBetween(journal, from, to) };
}

function found<T>(record: T | undefined): T {
  if (record === undefined) throw new Refusal('notFound');
  return record;
}

/** A record put back must lie in a shift this journal has. */
function mustFit({ journal, clock }: Seat, record: CheckIn | HardCall): void {
  const shift = found(shiftById(journal, record.shiftId));
  if (record.day !== shift.day) throw new Refusal('badInput', 'day');
  if (record.at < shift.begunAt || record.at > (shift.endedAt ?? clock.now()))
    throw new Refusal('badInput', 'at');
}

/** A change to a shift that has ended changes its week's rows; a running one is reported when it ends. */
async function reportIfEnded(seat: Seat, { shiftId }: CheckIn | HardCall): Promise<void> {
  const shift = shiftById(seat.journal, shiftId);
  if (shift && shift.endedAt !== null) await reportWeeksOf(seat, [shift]);
}
