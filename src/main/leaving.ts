import { addDays } from '../shared/clock.ts';
import { Refusal } from '../shared/errors.ts';
import type { Leaving, RowFate, SentWeek } from '../shared/seat-contract/leaving.ts';
import type { Sharing } from '../shared/week-report.ts';
import { firstDayOf, weekOf } from '../shared/week.ts';
import { consentIn, consentInForce, forgetConsent, giveConsent } from './consent.ts';
import { type ComposedWeek, putFates, putSentWeek, sentWeeks } from './journal/sent-weeks.ts';
import { recoverySecretIn, settingsOf } from './journal/settings.ts';
import { sharingOf, weekSoFar } from './reporting.ts';
import type { Enrolment, Invite, Seat } from './seat.ts';
import { sendWindow } from './sync/compose.ts';
import { plainAddress } from './sync/hub-address.ts';
import { dropBoard } from './team/team-board.ts';
import { silence } from './team/voices.ts';
import { dayInSight, reportOpenWeeks } from './working-day.ts';

/** S10: what leaves this computer. The week's next rows in clear, and every week that was made up for sending. */
export function leaving(seat: Seat): Leaving {
  const enrolment = seat.sync.joined();
  const next = enrolment && nextRows(seat, enrolment);
  return {
    joined: enrolment && {
      hub: plainAddress(enrolment.hub),
      team: enrolment.bundle.team,
      fingerprint: seat.sync.fingerprint(),
      consent: consentOf(seat),
    },
    sharing: sharingOf(seat),
    next,
    obstacle: enrolment && seat.sync.obstacle(),
    history: sentWeeks(seat.journal)
      .filter(({ week }) => week !== next?.week)
      .map((composed) => withFates(seat, composed)),
  };
}

function consentOf({ journal }: Seat): NonNullable<Leaving['joined']>['consent'] {
  const settings = settingsOf(journal);
  const given = consentIn(settings);
  return given && { since: given.since, isCurrent: consentInForce(settings) !== null };
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
 * nothing but dummies. Throws `Refusal('alreadyJoined')`, `Refusal('consentNeeded')` for a version of the text that is not the
 * one in force, and what the way to the hub refuses.
 */
export async function joinTeam(seat: Seat, invite: Invite, consent: number): Promise<Leaving> {
  if (seat.sync.joined()) throw new Refusal('alreadyJoined');
  const settings = settingsOf(seat.journal);
  giveConsent(settings, consent, seat.clock.now());
  settings.set('sharing', 'on');
  try {
    await seat.sync.join(settings, invite, recoverySecretIn(settings));
  } catch (error) {
    forgetConsent(settings);
    throw error;
  }
  await reportOpenWeeks(seat);
  return leaving(seat);
}

/** Agrees anew. Throws `Refusal('notJoined')`, and `Refusal('consentNeeded')` for a text that is not the one in force. */
export async function agree(seat: Seat, consent: number): Promise<Leaving> {
  if (!seat.sync.joined()) throw new Refusal('notJoined');
  giveConsent(settingsOf(seat.journal), consent, seat.clock.now());
  await reportOpenWeeks(seat);
  return leaving(seat);
}

/**
 * Withdraws consent and stays in the team, so that nobody can tell. What waits to be sent becomes dummies at once, also in
 * a week of which some is sent; a row that is on its way in that moment may still be counted. Throws
 * `Refusal('notJoined')`.
 */
export async function withdraw(seat: Seat): Promise<Leaving> {
  const { journal, sync } = seat;
  if (!sync.joined()) throw new Refusal('notJoined');
  const settings = settingsOf(journal);
  forgetConsent(settings);
  const weeks = sentWeeks(journal).filter(({ fates }) => !fates);
  const waiting = new Map(weeks.map(({ week }) => [week, sync.fates(week)]));
  await sync.withhold(settings);
  for (const { week, firstDay, rows } of weeks) {
    const kept = rows.map((row, i) =>
      waiting.get(week)?.[i] === 'waiting' ? { ...row, value: null, dummy: 'withdrawn' as const } : row,
    );
    putSentWeek(journal, { week, rows: kept }, firstDay);
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
  silence(seat);
  const settings = settingsOf(journal);
  await sync.leave(settings);
  dropBoard(settings);
  forgetConsent(settings);
  return leaving(seat);
}

const atTheEnd = (fate: RowFate): RowFate => (fate === 'waiting' ? 'notCounted' : fate);

function nextRows(seat: Seat, enrolment: Enrolment): NonNullable<Leaving['next']> {
  const { weekPlan } = enrolment.bundle;
  // Before the first week that counts nothing leaves; that week's rows are the next.
  const week = Math.max(weekOf(dayInSight(seat), weekPlan), enrolment.countsFrom);
  const { from, until, closes } = sendWindow(week, enrolment.bundle);
  return {
    ...weekSoFar(seat, enrolment, week),
    ...daysOf(firstDayOf(week, weekPlan)),
    sendsFrom: from,
    triedBy: until,
    sendsUntil: closes,
    tokens: seat.sync.hasTokens(settingsOf(seat.journal), week),
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
