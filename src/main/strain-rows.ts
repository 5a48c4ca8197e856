import { z } from 'zod';
import { addDays, type Day } from '../shared/clock.ts';
import type { Shift } from '../shared/shift.ts';
import type { StrainJournal } from '../shared/strain/strain-day.ts';
import { feltBetween } from './journal/check-ins.ts';
import { hardCallsBetween } from './journal/hard-calls.ts';
import { pulsesBetween } from './journal/pulses.ts';
import { settingsOf } from './journal/settings.ts';
import { shiftsBetween } from './journal/shifts.ts';
import { daysAtWork } from './roster/days-at-work.ts';
import type { Seat } from './seat.ts';

/**
 * How far back the detector looks, in days: 100 rostered days are at hand even for somebody who works once a week, and
 * ten years of history cost no more than two.
 */
const memory = 730;

/** Which shifts are looked at: those begun at `since` or later that `counts` lets in. */
interface Looked {
  since: number;
  counts: (shift: Shift) => boolean;
}

/**
 * What was said up to a day in the shifts that count, as the detector takes it, and those shifts. Read anew each time: an
 * edit, a deletion or an imported history is then right without anything to keep in step, and two years are read and
 * followed in some ms.
 */
export function strainRows(seat: Pick<Seat, 'journal' | 'clock'>, to: Day, { since, counts }: Looked) {
  const { journal } = seat;
  const from = addDays(to, -memory);
  const shifts = shiftsBetween(journal, from, to).filter((shift) => shift.begunAt >= since && counts(shift));
  const counted = new Set(shifts.map(({ id }) => id));
  const isCounted = ({ shiftId }: { shiftId: string }) => counted.has(shiftId);
  return {
    shifts,
    checkIns: feltBetween(journal, from, to).filter(isCounted),
    hardCalls: hardCallsBetween(journal, from, to).filter(isCounted),
    pulses: pulsesBetween(journal, from, to).filter(isCounted),
    rostered: daysAtWork(seat, shifts, { from, to, since }),
  } satisfies StrainJournal & { shifts: Shift[] };
}

const setting = 'strain.on';

/** Whether the person wants their tier worked out at all; they do until they say otherwise. */
export function strainIsOn({ journal }: Pick<Seat, 'journal'>): boolean {
  return z.boolean().parse(settingsOf(journal).get(setting) ?? true);
}

export function setStrainOn({ journal }: Pick<Seat, 'journal'>, on: boolean): void {
  settingsOf(journal).set(setting, on);
}
