import { z } from 'zod';
import { hour } from '../shared/clock.ts';
import type { KeyLogEntry, KeyLogHead } from '../shared/key-log.ts';
import type { SignedRelease } from '../shared/release.ts';
import type { Week, WeekPlan } from '../shared/week.ts';
import { checkKeyLog, keyLogHash } from './key-log.ts';
import { checkChain, releaseHash } from './release-signature.ts';

// What a seat has seen must still be there when it looks again, or the hub has told others something else.

/** What a seat pinned when it joined, and how its weeks are cut. */
export interface Pinned {
  org: string;
  weekPlan: WeekPlan;
  zone: string;
  reportKey: { id: number; publicKey: string };
  tokenKey: string;
  releaseKey: string;
  keyLog: KeyLogHead;
}

/** How far apart the clocks of a hub and a seat may be. */
const clocksApart = 24 * hour;

/**
 * Whether a log may take the place of the one seen before: good by itself, with the pinned head and keys in it, going on
 * from what was seen, and with nothing new that claims to be older than the last look. `seen` is empty before the first.
 */
export function followsKeyLog(
  pinned: Pinned,
  seen: { entries: readonly KeyLogEntry[]; at: number },
  told: readonly KeyLogEntry[],
): boolean {
  const { org, keyLog, reportKey, tokenKey, releaseKey } = pinned;
  const hashAt = (sequence: number, log: readonly KeyLogEntry[]) => {
    const entry = log[sequence - 1];
    return entry && keyLogHash(org, entry);
  };
  if (!checkKeyLog(org, told, pinned) || hashAt(keyLog.sequence, told) !== keyLog.hash) return false;

  const atJoining = told.slice(0, keyLog.sequence);
  const has = (kind: KeyLogEntry['kind'], key: string, id?: number) =>
    atJoining.some((entry) => entry.kind === kind && entry.key === key && entry.id === (id ?? entry.id));
  const keys =
    has('release', releaseKey) && has('token', tokenKey) && has('report', reportKey.publicKey, reportKey.id);
  const { length } = seen.entries;
  if (!keys || hashAt(length, told) !== hashAt(length, seen.entries)) return false;
  return length === 0 || told.slice(length).every(({ published }) => published >= seen.at - clocksApart);
}

const bodyState = z.object({ state: z.string() });

/** Whether a release says that its week is voided. */
export function isVoided({ body }: SignedRelease): boolean {
  try {
    return bodyState.parse(JSON.parse(body)).state === 'voided';
  } catch {
    return false;
  }
}

/**
 * Whether a subject's releases, oldest first, may take the place of those seen before: a good chain that has every release
 * seen from its first week on, unchanged. The one other thing a hub may do is void weeks: a database that was put back has
 * lost their releases, and the chain goes on without their numbers.
 */
export function followsChain(
  keyOf: (week: Week) => Uint8Array | null,
  seen: readonly SignedRelease[],
  told: readonly SignedRelease[],
): boolean {
  if (!checkChain(keyOf, told)) return false;
  const [first] = told;
  if (!first) return seen.length === 0;
  const again = seen.filter(({ week }) => week >= first.week);
  if (seen.length > 0 && again.length === 0) return false;
  return again.every((before) => {
    const now = told.find(({ week }) => week === before.week);
    return now !== undefined && (releaseHash(now) === releaseHash(before) || isVoided(now));
  });
}
