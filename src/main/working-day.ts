import { addDays, type Day, dayAt, hour } from '../shared/clock.ts';
import { Refusal } from '../shared/errors.ts';
import type { Today } from '../shared/seat-contract/records.ts';
import { isRunning, type Shift } from '../shared/shift.ts';
import { atomically } from './journal/atomically.ts';
import { checkInsBetween } from './journal/check-ins.ts';
import { hardCallsBetween } from './journal/hard-calls.ts';
import { closeShift, insertShift, lastNotedIn, latestShift, openShift } from './journal/shifts.ts';
import { tagsByUse } from './journal/tags.ts';
import { reportWeeksOf } from './reporting.ts';
import type { Seat } from './seat.ts';

/** Own tags that Today offers for one-tap reuse. */
const offeredTags = 12;

/** So long after a night shift its check-ins stay in sight, to be added to; then the new day begins. */
const afterglow = 4 * hour;

/** What Today shows: the shift in sight and what was said on its day; without one, on the day of the calendar. */
export function today({ journal, clock }: Pick<Seat, 'journal' | 'clock'>): Today {
  const day = dayInSight({ journal, clock });
  return {
    day,
    shift: shiftInSight({ journal, clock }),
    checkIns: checkInsBetween(journal, day, day),
    hardCalls: hardCallsBetween(journal, day, day),
    tags: tagsByUse(journal, offeredTags),
  };
}

/** The rostered day the person is in: that of a shift that is running or has just ended, else the calendar's. */
export function dayInSight(seat: Pick<Seat, 'journal' | 'clock'>): Day {
  const { clock } = seat;
  return shiftInSight(seat)?.day ?? dayAt(clock.now(), clock.zone());
}

/** The shift that is running or has just ended, or null. */
export function shiftInSight({ journal, clock }: Pick<Seat, 'journal' | 'clock'>): Shift | null {
  const now = clock.now();
  const latest = latestShift(journal);
  if (!latest) return null;
  const inSight =
    latest.endedAt === null
      ? isRunning(latest, now)
      : now >= latest.endedAt && now - latest.endedAt < afterglow;
  return inSight ? latest : null;
}

/** Begins a shift, or gives the one that is running. */
export async function beginShift(seat: Seat): Promise<Shift> {
  const { shift, forgotten } = atomically(seat.journal, () => enterShift(seat));
  await reportWeeksOf(seat, forgotten);
  return shift;
}

/** Ends the shift that is open and makes up the week's rows. Throws `Refusal('noRunningShift')`. */
export async function endShift(seat: Seat): Promise<Shift> {
  const ended = atomically(seat.journal, () => {
    const shift = openShift(seat.journal);
    if (!shift) throw new Refusal('noRunningShift');
    return leaveShift(seat, shift);
  });
  await reportWeeksOf(seat, [ended]);
  return ended;
}

/**
 * What may have come due while the journal was closed or the app stood still: a forgotten shift to close, rows to
 * make up. To be called when a journal has opened, and now and then.
 */
export async function catchUp(seat: Seat): Promise<void> {
  const shift = openShift(seat.journal);
  if (shift && !isRunning(shift, seat.clock.now())) leaveShift(seat, shift);
  await reportOpenWeeks(seat);
}

/** Makes up the rows of this week and of the last, which may still be waiting to be sent. */
export async function reportOpenWeeks(seat: Seat): Promise<void> {
  const day = dayInSight(seat);
  await reportWeeksOf(seat, [{ day: addDays(day, -7) }, { day }]);
}

/** The running shift, begun if there is none. A forgotten one is closed first; its week is to be reported. */
export function enterShift(seat: Seat): { shift: Shift; forgotten: Shift[] } {
  const { journal, clock, newId } = seat;
  const now = clock.now();
  const open = openShift(journal);
  if (open && isRunning(open, now)) return { shift: open, forgotten: [] };
  const forgotten = open ? [leaveShift(seat, open)] : [];
  const zone = clock.zone();
  const shift = { id: newId(), day: dayAt(now, zone), zone, begunAt: now, endedAt: null };
  insertShift(journal, shift);
  return { shift, forgotten };
}

/** Ends an open shift: now, or for one that was forgotten when something was last noted in it. */
export function leaveShift({ journal, clock }: Seat, shift: Shift): Shift {
  const now = clock.now();
  const endedAt = isRunning(shift, now) ? now : (lastNotedIn(journal, shift) ?? shift.begunAt);
  closeShift(journal, shift.id, endedAt);
  return { ...shift, endedAt };
}
