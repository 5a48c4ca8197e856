import type { KeyValue } from './journal/settings.ts';
import type { Sync } from './sync/sync.ts';

/** One journal's way to its hub, with its settings while it is open. */
interface Way {
  sync: Pick<Sync, 'nextDue' | 'prepare' | 'sendDue'>;
  settings: KeyValue | null;
}

/** When anything is next to be sent, or made ready, for any journal on this computer; null when nothing is to come. */
export function sendingDue(ways: readonly Way[]): number | null {
  const due = ways.map(({ sync, settings }) => sync.nextDue(settings)).filter((at) => at !== null);
  return due.length === 0 ? null : Math.min(...due);
}

/**
 * Sends what is due, for every journal on this computer, locked or not: the outbox of each needs no key. Says whether
 * anything became of a message.
 */
export async function sendForAll(ways: readonly Way[]): Promise<boolean> {
  let news = false;
  for (const { sync, settings } of ways) {
    if (settings) await sync.prepare(settings);
    const { counted, notCounted } = await sync.sendDue();
    news ||= counted + notCounted > 0;
  }
  return news;
}
