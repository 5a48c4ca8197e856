import type { Day } from '../../shared/clock.ts';
import { Refusal } from '../../shared/errors.ts';
import {
  begun,
  type BreakRecord,
  dueBreak,
  ended,
  isOpen,
  putOff,
  settled,
} from '../../shared/nudge/break-record.ts';
import {
  type BreakPolicy,
  type BreakSettings,
  breakSettings,
  type PauseLength,
  pauseUntil,
} from '../../shared/nudge/break-settings.ts';
import { exitsOf, type PostponeMinutes } from '../../shared/nudge/exits.ts';
import type { BreakPlan } from '../../shared/nudge/occasion.ts';
import { minute, nudgeRule as rule } from '../../shared/nudge/rule.ts';
import type { BreakPlanning } from '../../shared/seat-contract/breaks.ts';
import { breakPlanNow, breakSettingsOf, teamSurgeDays, ownBreakSettings } from './break-plan.ts';
import { breaksBetween, putBreak } from '../journal/breaks.ts';
import { settingsOf } from '../journal/settings.ts';
import type { Seat } from '../seat.ts';
import { withoutGaps } from '../without-gaps.ts';

/** Begins the break that is offered, else one that is owed, else one of the person's own; one that runs goes on. */
export function startBreak(seat: Seat, policy: BreakPolicy): void {
  const { journal, clock } = seat;
  const now = clock.now();
  const { records, day } = planHere(seat, policy);
  if (records.some(({ fate }) => fate === 'running')) return;
  const owed = records.filter((r) => isOpen(r) && r.dueAt <= now && r.lapsesAt > now);
  const wanted =
    owed.find(({ offeredAt }) => offeredAt !== null) ?? owed.find(({ because }) => because !== 'hardCall');
  putBreak(journal, begun(wanted ?? ownBreak(day, now), now));
}

/** Puts off the break that is offered. Throws `Refusal('notFound')` once it is gone, `Refusal('notAllowed')` beyond what is left. */
export function putBreakOff(
  seat: Seat,
  policy: BreakPolicy,
  occasion: string,
  minutes: PostponeMinutes,
): void {
  const { records } = planHere(seat, policy);
  const record = offeredNow(records, occasion);
  if (!exitsOf(record, records, breakSettingsOf(seat).holdMeToIt).later.includes(minutes))
    throw new Refusal('notAllowed');
  putBreak(seat.journal, putOff(record, seat.clock.now() + minutes * minute));
}

/** Lets the break that is offered go. Throws `Refusal('notFound')` once it is gone. */
export function skipBreak(seat: Seat, policy: BreakPolicy, occasion: string): void {
  const record = offeredNow(planHere(seat, policy).records, occasion);
  putBreak(seat.journal, settled(record, 'skipped', seat.clock.now()));
}

/** The person is back; without a running break nothing happens. */
export function endBreak(seat: Seat, policy: BreakPolicy): void {
  const running = planHere(seat, policy).records.find(({ fate }) => fate === 'running');
  if (running) putBreak(seat.journal, ended(running, seat.clock.now()));
}

/** No nudges for a while; also what `sidetone pause 30m` is to call. */
export function pauseNudges(seat: Seat, policy: BreakPolicy, length: PauseLength): void {
  const now = seat.clock.now();
  const { span } = planHere(seat, policy);
  settingsOf(seat.journal).set('nudgesPausedUntil', pauseUntil(length, now, span?.to ?? null));
}

/** Ends a pause. */
export function resumeNudges({ journal }: Seat): void {
  settingsOf(journal).delete('nudgesPausedUntil');
}

/** How the person wants to be reminded, and what the policy allows. */
export function breakPlanning(seat: Seat, policy: BreakPolicy): BreakPlanning {
  const settings = breakSettingsOf(seat, policy);
  return { settings, agreedCodes: [...policy.agreedCodes], teamSurgeDays: teamSurgeDays(seat) };
}

/** Changes what is named and keeps the rest. */
export function setBreakSettings(
  seat: Seat,
  policy: BreakPolicy,
  changes: { [K in keyof BreakSettings]?: BreakSettings[K] | undefined },
): BreakPlanning {
  const settings = breakSettings.partial().parse({ ...ownBreakSettings(seat), ...withoutGaps(changes) });
  settingsOf(seat.journal).set('breaks', settings);
  return breakPlanning(seat, policy);
}

/** What became of the breaks of the days from `from` to `to`, both included. Throws `Refusal('badInput', 'to')`. */
export function breakHistory({ journal }: Seat, from: Day, to: Day): { breaks: BreakRecord[] } {
  if (to < from) throw new Refusal('badInput', 'to');
  return { breaks: breaksBetween(journal, from, to) };
}

function planHere(seat: Seat, policy: BreakPolicy): BreakPlan {
  return breakPlanNow(seat, policy, { workingSince: seat.clock.now(), callEndedAt: null });
}

function offeredNow(records: readonly BreakRecord[], occasion: string): BreakRecord {
  const record = records.find((r) => r.occasion === occasion && r.offeredAt !== null);
  if (!record) throw new Refusal('notFound');
  return record;
}

function ownBreak(day: Day, now: number): BreakRecord {
  return dueBreak({
    occasion: `own:${now}`,
    day,
    because: 'own',
    dueAt: now,
    lapsesAt: now + rule.breakSeconds * 1000,
    seconds: rule.breakSeconds,
  });
}
