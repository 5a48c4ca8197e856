import { addDays, type Day } from '../shared/clock.ts';
import { tierAfter } from '../shared/strain/detector.ts';
import { type Sharing, sharing, type WeekReport, weekReport } from '../shared/week-report.ts';
import { firstDayOf, type Week, weekOf, weekTimes } from '../shared/week.ts';
import { consentInForce } from './consent.ts';
import { putSentWeek } from './journal/sent-weeks.ts';
import { settingsOf } from './journal/settings.ts';
import type { Enrolment, Seat } from './seat.ts';
import { strainIsOn, strainRows } from './strain-rows.ts';

/**
 * Makes up the rows of the weeks in which these shifts began, puts them in the outbox and remembers them. Weeks that
 * are released or on their way stay as they were sent. Never throws: what the person said is already safe.
 */
export async function reportWeeksOf(seat: Seat, shifts: readonly { day: Day }[]): Promise<void> {
  try {
    const enrolment = seat.sync.joined();
    if (!enrolment) return;
    const { weekPlan, zone } = enrolment.bundle;
    for (const week of new Set(shifts.map(({ day }) => weekOf(day, weekPlan)))) {
      if (seat.clock.now() >= weekTimes(week, weekPlan, zone).releases) continue;
      const report = weekSoFar(seat, enrolment, week);
      const taken = await seat.sync.compose(settingsOf(seat.journal), report);
      if (taken) putSentWeek(seat.journal, report, firstDayOf(week, weekPlan));
    }
  } catch (error) {
    seat.unreported(error);
  }
}

/**
 * The ten rows of a week as far as it has gone: of shifts begun after consent that closed in time, or are still open. The
 * tier looks further back, to where the person has agreed without a break.
 */
export function weekSoFar(seat: Seat, { bundle }: Enrolment, week: Week): WeekReport {
  const { journal, clock } = seat;
  const { weekPlan, zone } = bundle;
  const first = firstDayOf(week, weekPlan);
  const last = addDays(first, 6);
  const consent = consentInForce(settingsOf(journal));
  const { lastShiftEnd } = weekTimes(week, weekPlan, zone);

  const rows = strainRows(seat, last, {
    since: consent?.since ?? Infinity,
    counts: (shift) => shift.day < first || (shift.endedAt ?? clock.now()) <= lastShiftEnd,
  });
  const agreed = rows.shifts.filter(({ begunAt }) => consent !== null && begunAt >= consent.at);
  const ofWeek = new Set(agreed.map(({ id }) => id));
  const thisWeek = ({ day, shiftId }: { day: Day; shiftId: string }) => day >= first && ofWeek.has(shiftId);
  return weekReport({
    week,
    checkIns: rows.checkIns.filter(thisWeek),
    hardCalls: rows.hardCalls.filter(thisWeek),
    tier: strainIsOn(seat) ? tierAfter(rows) : null,
    pulse: rows.pulses.findLast(thisWeek) ?? null,
    sharing: sharingOf(seat),
    agreed: consent !== null,
  });
}

export function sharingOf({ journal }: Pick<Seat, 'journal'>): Sharing {
  return sharing.parse(settingsOf(journal).get('sharing') ?? 'on');
}
