import type { CheckIn } from '../shared/check-in.ts';
import { addDays, type Day } from '../shared/clock.ts';
import { tierAfter } from '../shared/strain/detector.ts';
import type { HardCall } from '../shared/stressor.ts';
import { type Sharing, sharing, type WeekReport, weekReport } from '../shared/week-report.ts';
import { firstDayOf, type Week, weekOf, weekTimes } from '../shared/week.ts';
import { consentInForce } from './consent.ts';
import { checkInsBetween } from './journal/check-ins.ts';
import { hardCallsBetween } from './journal/hard-calls.ts';
import { putSentWeek } from './journal/sent-weeks.ts';
import { settingsOf } from './journal/settings.ts';
import { shiftsBetween } from './journal/shifts.ts';
import { daysAtWork } from './roster/days-at-work.ts';
import type { Enrolment, Seat } from './seat.ts';

/**
 * How far back the detector looks, in days: 100 rostered days are at hand even for somebody who works once a week, and
 * ten years of history cost no more than two.
 */
const memory = 730;

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

  const from = addDays(first, -memory);
  const agreed = shiftsBetween(journal, from, last).filter(
    (shift) =>
      consent !== null &&
      shift.begunAt >= consent.since &&
      (shift.day < first || (shift.endedAt ?? clock.now()) <= lastShiftEnd),
  );
  const counted = new Set(agreed.map(({ id }) => id));
  const ofWeek = new Set(
    agreed.filter((shift) => consent !== null && shift.begunAt >= consent.at).map(({ id }) => id),
  );
  const checkIns = checkInsBetween(journal, from, last).filter(({ shiftId }) => counted.has(shiftId));
  const hardCalls = hardCallsBetween(journal, from, last).filter(({ shiftId }) => counted.has(shiftId));
  const rostered = daysAtWork(seat, agreed, { from, to: last, since: consent?.since ?? Infinity });
  const thisWeek = ({ day, shiftId }: CheckIn | HardCall) => day >= first && ofWeek.has(shiftId);
  return weekReport({
    week,
    checkIns: checkIns.filter(thisWeek),
    hardCalls: hardCalls.filter(thisWeek),
    tier: tierAfter({ checkIns, hardCalls, rostered }),
    sharing: sharingOf(seat),
    agreed: consent !== null,
  });
}

export function sharingOf({ journal }: Pick<Seat, 'journal'>): Sharing {
  return sharing.parse(settingsOf(journal).get('sharing') ?? 'on');
}
