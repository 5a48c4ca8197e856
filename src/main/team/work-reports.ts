import { dayAt, hour } from '../../shared/clock.ts';
import { type ErrorCode, Refusal } from '../../shared/errors.ts';
import type { OwnWorkReport } from '../../shared/seat-contract/hands.ts';
import type { WorkKind } from '../../shared/voice.ts';
import { atomically } from '../journal/atomically.ts';
import { allWorkReports, type KeptWorkReport, putWorkReport, removeWorkReports } from '../journal/hands.ts';
import { settingsOf } from '../journal/settings.ts';
import type { Seat } from '../seat.ts';

const minute = 60_000;
/** How long the person's own journal remembers what they reported. */
const memory = 14 * 24 * hour;

/** What the page shows of a work report. */
export function shownWorkReport({ id, at, day, kind, state }: KeptWorkReport): OwnWorkReport {
  return { id, at, day, kind, state };
}

/** Today's work reports, newest first. */
export function workReportsToday(seat: Seat): KeptWorkReport[] {
  const today = siteDay(seat);
  return allWorkReports(seat.journal).filter(({ day }) => day === today);
}

/** Keeps a work report to be sent at once (S20). Throws `notJoined`, `voicesUsedUp`. */
export function makeWorkReport(seat: Seat, kind: WorkKind): OwnWorkReport {
  const day = siteDay(seat);
  if (day === null) throw new Refusal('notJoined');
  if (seat.sync.voices.left(settingsOf(seat.journal), 'work') === 0) throw new Refusal('voicesUsedUp');
  const now = seat.clock.now();
  const kept: KeptWorkReport = {
    id: seat.newId(),
    at: now,
    day,
    kind,
    state: 'waiting',
    token: null,
    tries: 0,
    dueAt: now,
  };
  removeWorkReports(seat.journal, now - memory);
  putWorkReport(seat.journal, kept);
  return shownWorkReport(kept);
}

/** Sends the work reports that are due. Never throws for what a network or a hub does. */
export async function runWorkReports(seat: Seat): Promise<void> {
  for (const kept of allWorkReports(seat.journal)) {
    if (kept.dueAt === null || kept.dueAt > seat.clock.now()) continue;
    putWorkReport(seat.journal, await sent(seat, kept));
  }
}

async function sent(seat: Seat, kept: KeptWorkReport): Promise<KeptWorkReport> {
  const over: KeptWorkReport = { ...kept, state: 'notCounted', token: null, dueAt: null };
  // Sent tomorrow it would be counted as tomorrow's.
  if (siteDay(seat) !== kept.day) return over;
  const settings = settingsOf(seat.journal);
  let current = kept;
  try {
    current = withToken(seat, kept);
    if (!current.token) throw new Refusal('offline');
    await seat.sync.voices.report(settings, current.kind, current.token);
    return { ...current, state: 'counted', token: null, dueAt: null };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (final.has(error.code)) return over;
    const wait = Math.min(minute * 2 ** current.tries, hour / 2);
    return { ...current, tries: current.tries + 1, dueAt: seat.clock.now() + wait };
  }
}

/** The report with a token, taken and kept together before it is sent. */
function withToken(seat: Seat, kept: KeptWorkReport): KeptWorkReport {
  if (kept.token) return kept;
  return atomically(seat.journal, () => {
    const settings = settingsOf(seat.journal);
    const token = seat.sync.voices.takeToken(settings, 'work');
    if (!token && seat.sync.voices.left(settings, 'work') !== null) throw new Refusal('voicesUsedUp');
    const taken = { ...kept, token };
    putWorkReport(seat.journal, taken);
    return taken;
  });
}

/** Refusals that the same report would meet again. */
const final = new Set<ErrorCode>([
  'voicesUsedUp',
  'notJoined',
  'badInput',
  'wrongToken',
  'wrongWeek',
  'wrongUnit',
]);

/** The site's calendar day; null for a seat that has not joined. */
function siteDay({ sync, clock }: Seat): string | null {
  const enrolment = sync.joined();
  return enrolment && dayAt(clock.now(), enrolment.bundle.zone);
}
