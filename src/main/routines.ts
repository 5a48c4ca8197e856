import type { Day } from '../shared/clock.ts';
import { Refusal } from '../shared/errors.ts';
import { isOpen, settled } from '../shared/nudge/break-record.ts';
import type { RoutineRating, RoutineSession, RoutineSessionInput } from '../shared/routine-session.ts';
import { isRunning } from '../shared/shift.ts';
import { atomically } from './journal/atomically.ts';
import { breaksOn, putBreak } from './journal/breaks.ts';
import {
  insertRoutineSession,
  removeRoutineSession,
  routineSessionById,
  routineSessionsBetween,
  updateRoutineSession,
} from './journal/routine-sessions.ts';
import { openShift, shiftById } from './journal/shifts.ts';
import type { Seat } from './seat.ts';
import { dayInSight } from './working-day.ts';

/**
 * Keeps a routine that has just been done; on the disk when this answers. It begins no shift: one may breathe on a day
 * off. A reset that waits after a hard call is had with it, and is not offered any more.
 */
export function recordRoutineSession(seat: Seat, input: RoutineSessionInput): RoutineSession {
  const { journal, clock, newId } = seat;
  const now = clock.now();
  const shift = openShift(journal);
  const session: RoutineSession = {
    id: newId(),
    day: dayInSight(seat),
    shiftId: shift && isRunning(shift, now) ? shift.id : null,
    ...input,
    begunAt: now - input.seconds * 1000,
    after: null,
  };
  atomically(journal, () => {
    insertRoutineSession(journal, session);
    for (const reset of breaksOn(journal, session.day))
      if (reset.because === 'hardCall' && isOpen(reset)) putBreak(journal, settled(reset, 'natural', now));
  });
  return session;
}

/** Adds how one felt afterwards, or takes it back. Throws `Refusal('notFound')`. */
export function rateRoutineSession({ journal }: Seat, { id, after }: RoutineRating): RoutineSession {
  const session = { ...found(journal, id), after };
  updateRoutineSession(journal, session);
  return session;
}

/** Takes a routine session away and gives it back, for undo. Throws `Refusal('notFound')`. */
export function deleteRoutineSession({ journal }: Seat, id: string): RoutineSession {
  const session = found(journal, id);
  removeRoutineSession(journal, id);
  return session;
}

/** Undo of `deleteRoutineSession`. Throws `Refusal('badInput', field)` for one that is there or does not fit its shift. */
export function putBackRoutineSession({ journal }: Seat, session: RoutineSession): RoutineSession {
  if (session.shiftId !== null && shiftById(journal, session.shiftId)?.day !== session.day)
    throw new Refusal('badInput', 'day');
  if (routineSessionById(journal, session.id)) throw new Refusal('badInput', 'id');
  insertRoutineSession(journal, session);
  return session;
}

/** Routines done on the days from `from` to `to`, both included, oldest first. Throws `Refusal('badInput', 'to')`. */
export function routinesBetween({ journal }: Seat, from: Day, to: Day): RoutineSession[] {
  if (to < from) throw new Refusal('badInput', 'to');
  return routineSessionsBetween(journal, from, to);
}

function found(journal: Seat['journal'], id: string): RoutineSession {
  const session = routineSessionById(journal, id);
  if (!session) throw new Refusal('notFound');
  return session;
}
