import { addDays, type Day } from '../shared/clock.ts';
import { Refusal } from '../shared/errors.ts';
import type { Pulse, PulseEdit, PulseInput } from '../shared/pulse.ts';
import type { Pulses } from '../shared/seat-contract/pulses.ts';
import type { Shift } from '../shared/shift.ts';
import { isPulseWeek } from '../shared/week-report.ts';
import { defaultWeekPlan, firstDayOf, weekOf } from '../shared/week.ts';
import { insertPulse, pulseById, pulsesBetween, removePulse, updatePulse } from './journal/pulses.ts';
import { settingsOf } from './journal/settings.ts';
import { latestShift, shiftById } from './journal/shifts.ts';
import { reportWeeksOf } from './reporting.ts';
import type { Seat } from './seat.ts';
import { withoutGaps } from './without-gaps.ts';
import { shiftInSight } from './working-day.ts';

/** Days before and after every day a journal can hold. */
const always = ['0000-01-01', '9999-12-31'] as const;
/** The shift after which the person said "not now". */
const putOffSetting = 'pulse.putOff';

/** Every pulse, and whether to ask for the next: after a shift that has just ended, never before. */
export function pulses(seat: Seat): Pulses {
  const shift = shiftInSight(seat);
  const asked =
    shift !== null && isOpen(seat, shift) && settingsOf(seat.journal).get(putOffSetting) !== shift.id;
  return { asked, pulses: pulsesBetween(seat.journal, ...always).toReversed() };
}

/**
 * Keeps a pulse with the shift that ended last; on the disk when this answers. Throws `Refusal('pulseNotOpen')` when that
 * shift lies in no pulse week, or in one that has a pulse.
 */
export async function recordPulse(seat: Seat, input: PulseInput): Promise<Pulse> {
  const shift = latestShift(seat.journal);
  if (!shift || !isOpen(seat, shift)) throw new Refusal('pulseNotOpen');
  const made = { id: seat.newId(), shiftId: shift.id, day: shift.day, at: seat.clock.now(), ...input };
  insertPulse(seat.journal, made);
  await reportWeeksOf(seat, [made]);
  return made;
}

/** Changes what is named and keeps the rest. Throws `Refusal('notFound')`. */
export async function editPulse(seat: Seat, { id, ...changes }: PulseEdit): Promise<Pulse> {
  const after = { ...found(seat, id), ...withoutGaps(changes) };
  updatePulse(seat.journal, after);
  await reportWeeksOf(seat, [after]);
  return after;
}

/** Takes a pulse away and gives it back, for undo. Throws `Refusal('notFound')`. */
export async function deletePulse(seat: Seat, id: string): Promise<Pulse> {
  const pulse = found(seat, id);
  removePulse(seat.journal, id);
  await reportWeeksOf(seat, [pulse]);
  return pulse;
}

/** Undo of `deletePulse`. Throws `Refusal`: `badInput` for one that does not fit its shift, `pulseNotOpen` beside another. */
export async function putBackPulse(seat: Seat, pulse: Pulse): Promise<Pulse> {
  const shift = shiftById(seat.journal, pulse.shiftId);
  if (shift?.day !== pulse.day) throw new Refusal('badInput', 'day');
  if (!isOpen(seat, shift)) throw new Refusal('pulseNotOpen');
  insertPulse(seat.journal, pulse);
  await reportWeeksOf(seat, [pulse]);
  return pulse;
}

/** "Not now": the card is gone until another shift of the week has ended. */
export function putOffPulse(seat: Seat): Pulses {
  const shift = shiftInSight(seat);
  if (shift) settingsOf(seat.journal).set(putOffSetting, shift.id);
  return pulses(seat);
}

/** Whether a pulse may be given with a shift: it has ended, its week asks for one, and there is none yet. */
function isOpen(seat: Seat, shift: Shift): boolean {
  const week = pulseWeekAround(seat, shift.day);
  return shift.endedAt !== null && week !== null && pulsesBetween(seat.journal, ...week).length === 0;
}

/** First and last day of the pulse week a day lies in, by the team's plan or, without a team, the usual one. */
function pulseWeekAround({ sync }: Seat, day: Day): [from: Day, to: Day] | null {
  const plan = sync.joined()?.bundle.weekPlan ?? defaultWeekPlan;
  const week = weekOf(day, plan);
  if (!isPulseWeek(week)) return null;
  const first = firstDayOf(week, plan);
  return [first, addDays(first, 6)];
}

function found({ journal }: Seat, id: string): Pulse {
  const pulse = pulseById(journal, id);
  if (!pulse) throw new Refusal('notFound');
  return pulse;
}
