import { addDays } from '../shared/clock.ts';
import { Refusal } from '../shared/errors.ts';
import type { Leaving, RowFate, SentWeek } from '../shared/seat-contract/leaving.ts';
import type { Sharing } from '../shared/week-report.ts';
import { firstDayOf, weekOf, weekTimes } from '../shared/week.ts';
import { type ComposedWeek, putFates, sentWeeks } from './journal/sent-weeks.ts';
import { recoverySecretIn, settingsOf } from './journal/settings.ts';
import { consentAt, sharingOf, weekSoFar } from './reporting.ts';
import type { Enrolment, Invite, Seat } from './seat.ts';
import { dayInSight, reportOpenWeeks } from './working-day.ts';

/** S10: what leaves this computer. The week's next rows in clear, and every week that was made up for sending. */
export function leaving(seat: Seat): Leaving {
  const enrolment = seat.sync.joined();
  const next = enrolment && nextRows(seat, enrolment);
  return {
    joined: enrolment && {
      hub: enrolment.hub,
      team: enrolment.bundle.team,
      fingerprint: seat.sync.fingerprint(),
      consentAt: consentAt(seat),
    },
    sharing: sharingOf(seat),
    next,
    history: sentWeeks(seat.journal)
      .filter(({ week }) => week !== next?.week)
      .map((composed) => withFates(seat, composed)),
  };
}

/** Turns sharing on, pauses it or turns it off; weeks that have not been sent follow at once. */
export async function setSharing(seat: Seat, sharing: Sharing): Promise<Leaving> {
  settingsOf(seat.journal).set('sharing', sharing);
  await reportOpenWeeks(seat);
  return leaving(seat);
}

/** Looks an invite up without using it. */
export async function readInvite(
  { sync }: Seat,
  invite: Invite,
): Promise<{ organisation: string; team: string; fingerprint: string }> {
  const { bundle, fingerprint } = await sync.readInvite(invite);
  return { organisation: bundle.organisation, team: bundle.team, fingerprint };
}

/**
 * Joins a team. The moment of consent is written down first: a seat that has joined and knows of no consent would send
 * nothing but dummies. Throws `Refusal('alreadyJoined')` and what the way to the hub refuses.
 */
export async function joinTeam(seat: Seat, invite: Invite): Promise<Leaving> {
  if (seat.sync.joined()) throw new Refusal('alreadyJoined');
  const settings = settingsOf(seat.journal);
  settings.set('consentAt', seat.clock.now());
  settings.set('sharing', 'on');
  try {
    await seat.sync.join(settings, invite, recoverySecretIn(settings));
  } catch (error) {
    settings.delete('consentAt');
    throw error;
  }
  await reportOpenWeeks(seat);
  return leaving(seat);
}

/** Leaves the team and withdraws consent. What was sent, and what became of it, stays in the person's own history. */
export async function leaveTeam(seat: Seat): Promise<Leaving> {
  if (!seat.sync.joined()) throw new Refusal('notJoined');
  const { journal, sync } = seat;
  for (const { week, fates } of sentWeeks(journal)) {
    if (!fates) putFates(journal, week, sync.fates(week).map(atTheEnd)); // the outbox forgets them
  }
  const settings = settingsOf(journal);
  await sync.leave(settings);
  settings.delete('consentAt');
  return leaving(seat);
}

const atTheEnd = (fate: RowFate): RowFate => (fate === 'waiting' ? 'notCounted' : fate);

function nextRows(seat: Seat, enrolment: Enrolment): NonNullable<Leaving['next']> {
  const { weekPlan, zone } = enrolment.bundle;
  // Before the first week that counts nothing leaves; that week's rows are the next.
  const week = Math.max(weekOf(dayInSight(seat), weekPlan), enrolment.countsFrom);
  const times = weekTimes(week, weekPlan, zone);
  return {
    ...weekSoFar(seat, enrolment, week),
    ...daysOf(firstDayOf(week, weekPlan)),
    sendsFrom: times.ends,
    sendsUntil: times.releases,
  };
}

/** A week's rows with what became of each; one that the outbox knows nothing of was not counted. */
function withFates({ sync }: Seat, { week, firstDay, rows, fates }: ComposedWeek): SentWeek {
  const known = fates ?? sync.fates(week);
  return {
    week,
    ...daysOf(firstDay),
    rows: rows.map((row, i) => ({ ...row, fate: known[i] ?? 'notCounted' })),
  };
}

function daysOf(firstDay: string): { firstDay: string; lastDay: string } {
  return { firstDay, lastDay: addDays(firstDay, 6) };
}
