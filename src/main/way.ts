import path from 'node:path';
import type { Clock } from '../shared/clock.ts';
import type { ErrorCode } from '../shared/errors.ts';
import { fileNames, setAside } from './journal/files.ts';
import { asRefusal } from './journal/trouble.ts';
import type { SeatSync } from './seat.ts';

/** The way to the hub over a device outbox. */
export interface Way<Sync extends SeatSync> {
  sync: Sync;
  close(): void;
}

/**
 * Opens the way over a folder's outbox. One that cannot be read is kept aside, and the seat has then joined no team; one of a
 * newer version or on a full disk is left alone: `trouble` says what is the matter, and the way leads nowhere.
 */
export function openWayIn<Sync extends SeatSync>(
  folder: string,
  clock: Clock,
  open: (outboxFile: string) => Way<Sync>,
): { way: Way<Sync>; trouble: ErrorCode | null } {
  const outbox = path.join(folder, fileNames.outbox);
  try {
    return { way: open(outbox), trouble: null };
  } catch (error) {
    const refusal = asRefusal(error);
    if (!refusal) throw error;
    if (refusal.code !== 'journalDamaged') return { way: open(':memory:'), trouble: refusal.code };
    setAside(folder, clock, [fileNames.outbox]);
    return { way: open(outbox), trouble: null };
  }
}
