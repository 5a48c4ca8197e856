import { addDays, type Day, dayAt, instant } from '../../shared/clock.ts';
import type { SurgeDay } from '../../shared/hub-contract/relief.ts';
import { isOpen } from '../../shared/nudge/break-record.ts';
import {
  type BreakPolicy,
  type BreakSettings,
  breakSettings,
  defaultBreakSettings,
  noBreakPolicy,
  spansAround,
} from '../../shared/nudge/break-settings.ts';
import type { BreakPlan } from '../../shared/nudge/occasion.ts';
import { nextBeginning, type RosterShift, shiftByHours, spanAt } from '../../shared/roster/roster.ts';
import { isRunning } from '../../shared/shift.ts';
import { breaksBetween, breaksOn, putBreak } from '../journal/breaks.ts';
import { hardCallsBetween } from '../journal/hard-calls.ts';
import { rosterBetween } from '../journal/roster.ts';
import { settingsOf } from '../journal/settings.ts';
import { boardIn } from '../team/team-board.ts';
import { latestShift } from '../journal/shifts.ts';
import type { Seat } from '../seat.ts';
import { withoutGaps } from '../without-gaps.ts';

/** What the break clock remembers between two looks. */
export interface Remembered {
  workingSince: number;
  callEndedAt: number | null;
}

/** What the person has chosen of how to be reminded. */
export function ownBreakSettings({ journal }: Pick<Seat, 'journal'>): Partial<BreakSettings> {
  const stored = breakSettings
    .partial()
    .catch({})
    .parse(settingsOf(journal).get('breaks') ?? {});
  return withoutGaps(stored);
}

/** How the person wants to be reminded; where nothing was chosen, as the policy says. */
export function breakSettingsOf(
  seat: Pick<Seat, 'journal'>,
  { settings = {} }: BreakPolicy = noBreakPolicy,
): BreakSettings {
  return { ...defaultBreakSettings, ...withoutGaps(settings), ...ownBreakSettings(seat) };
}

/** Until when nudges are paused; null when they are not. */
export function pausedUntil({ journal }: Pick<Seat, 'journal'>): number | null {
  return instant.nullable().parse(settingsOf(journal).get('nudgesPausedUntil') ?? null);
}

/** When the computer's clock is put to another time, what was promised keeps its distance; `by` is negative for back. */
export function moveWithClock(seat: Seat, by: number): void {
  const { journal, clock } = seat;
  const move = (at: number | null) => at && at + by;
  settingsOf(journal).set('nudgesPausedUntil', move(pausedUntil(seat)));
  const day = dayAt(clock.now() - by, clock.zone());
  for (const record of breaksBetween(journal, addDays(day, -1), day).filter(isOpen))
    putBreak(journal, {
      ...record,
      notBefore: move(record.notBefore),
      offeredAt: move(record.offeredAt),
      closedAt: move(record.closedAt),
    });
}

/** Yesterday's to tomorrow's shifts: the roster's, and on days without one those of working hours. */
function plannedAround({ journal, clock }: Seat, policy: BreakPolicy): RosterShift[] {
  const zone = clock.zone();
  const today = dayAt(clock.now(), zone);
  const hours = breakSettingsOf({ journal }).hours ?? policy.hours;
  return [-1, 0, 1].flatMap((days) => {
    const day = addDays(today, days);
    const rostered = rosterBetween(journal, day, day);
    return rostered.length > 0 || !hours ? rostered : shiftByHours(hours, day, zone);
  });
}

/** Peak days that the lead has marked for the team, as the hub told last. */
export function teamSurgeDays({ journal }: Pick<Seat, 'journal'>): SurgeDay[] {
  return boardIn(settingsOf(journal))?.board.surgeDays ?? [];
}

/** A peak day is one of the person's own, or one of the team's that they have not declined. */
function isSurge(seat: Seat, { surgeDays, surgeDeclined }: BreakSettings, day: Day): boolean {
  const isTeams = teamSurgeDays(seat).some((each) => each.day === day);
  return surgeDays.includes(day) || (isTeams && !surgeDeclined.includes(day));
}

/** What the breaks of now hang on: roster, shift, settings, policy, and what became of today's so far. */
export function breakPlanNow(
  seat: Seat,
  policy: BreakPolicy,
  { workingSince, callEndedAt }: Remembered,
): BreakPlan {
  const { journal, clock } = seat;
  const now = clock.now();
  const zone = clock.zone();
  const settings = breakSettingsOf(seat, policy);
  const planned = plannedAround(seat, policy);
  const shift = latestShift(journal) ?? null;
  const around = planned.find(({ begins, ends }) => now >= begins && now < ends);
  const day = shift && isRunning(shift, now) ? shift.day : (around?.day ?? dayAt(now, zone));
  return {
    day,
    span: spanAt(shift, planned, now),
    nextSpan: nextBeginning(planned, now),
    breaks: settings.roster ? planned.flatMap(({ breaks }) => breaks) : [],
    hourly: settings.hourly && policy.agreedCodes.length > 0,
    resets: settings.resets,
    surge: isSurge(seat, settings, day),
    hardCalls: hardCallsBetween(journal, day, day),
    workingSince,
    pausedUntil: pausedUntil(seat),
    quiet: settings.quiet ? spansAround(now, zone, settings.quiet) : [],
    records: breaksOn(journal, day),
    callEndedAt,
  };
}
