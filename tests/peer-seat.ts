import { onTestFinished } from 'vitest';
import { throwawayJournal } from '../src/main/journal/open.ts';
import { type KeyValue, settingsOf } from '../src/main/journal/settings.ts';
import { openOutbox } from '../src/main/sync/outbox.ts';
import { openSync } from '../src/main/sync/sync.ts';
import { attributes, type WeekReport } from '../src/shared/week-report.ts';
import { fixedClock, someZone } from './factories.ts';
import { startPeerHub, spendAllVoices } from './peer-hub.ts';

/** Monday, 2 March 2026 lies in this week; it ends with Wednesday, and its messages are sent from Thursday noon. */
export const someWeek = 2930;
/** A recovery code's secret. */
export const someSecret = new Uint8Array(16).fill(1);

/** A seat's real way to a hub of its own, not joined yet; the hub is closed with the test. */
export async function aPeerSeat() {
  const clock = fixedClock();
  const hub = await startPeerHub(someZone, someWeek);
  onTestFinished(() => hub.close());
  const outbox = openOutbox(':memory:');
  const settings = settingsOf(throwawayJournal());
  spendAllVoices(settings);
  return { clock, hub, outbox, settings, sync: openSync(outbox, clock) };
}
export type PeerSeat = Awaited<ReturnType<typeof aPeerSeat>>;

export const joinPeer = ({ sync, settings, hub }: PeerSeat) =>
  sync.join(settings, { hub: hub.url, code: hub.invite() }, someSecret);

/** Does what falls due, as the app's one timer would, until an instant has passed; gives how often it woke. */
export async function runUntil(
  { sync, clock, settings }: PeerSeat,
  until: number,
  journal: KeyValue | null = settings,
): Promise<number> {
  let wakes = 0;
  for (let next; (next = sync.nextDue(journal)) !== null && next < until; wakes += 1) {
    if (wakes > 1000) throw new Error('the timer never rests');
    clock.set(next);
    if (journal) await sync.prepare(journal);
    await sync.sendDue();
  }
  clock.set(Math.max(until, clock.now()));
  return wakes;
}

/** The rows of a week: a value for each attribute that is named, else a dummy. */
export function aWeekReport(
  values: Partial<Record<string, number>> = { mood: 2, calm: 5, tier: 1, stressor: 12 },
): WeekReport {
  const rows = attributes.map((attribute) => {
    const value = values[attribute] ?? null;
    return { attribute, value, dummy: value === null ? ('notThisWeek' as const) : null };
  });
  return { week: someWeek, rows };
}
