import { type CallState, isBusy } from '../call.ts';
import { type BreakRecord, isOpen, settled } from './break-record.ts';
import { nudgeRule as rule } from './rule.ts';
import type { Idle } from './signals.ts';

/**
 * Since when the person rests, or null while they work. Speaking is work, however long no key is touched; a line on break
 * is rest, whatever is typed.
 */
export function restingSince(call: CallState, callEndedAt: number | null, idle: Idle): number | null {
  if (isBusy(call)) return null;
  if (call.phase === 'break') return call.since;
  return Math.max(idle.since, callEndedAt ?? idle.since);
}

/** Whether a rest is long enough to be a break. */
export const isBreakEnough = (since: number | null, now: number): boolean =>
  since !== null && now - since >= rule.natural;

/**
 * When to look again whether a rest has become a break: the earliest instant at which it can have. Looking then misses no
 * rest of that length, and takes at most a dozen looks an hour.
 */
export function looksForRestAt(since: number | null, now: number): number {
  const left = since === null ? rule.natural : rule.natural - (now - since);
  return now + (left > 0 ? left : rule.natural);
}

/** The records after a natural break: what was due in it is no longer owed. */
export function afterRest(records: readonly BreakRecord[], now: number): BreakRecord[] {
  return records.map((record) =>
    isOpen(record) && record.dueAt <= now ? settled(record, 'natural', now) : record,
  );
}
