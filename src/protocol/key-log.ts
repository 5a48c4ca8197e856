import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { hour } from '../shared/clock.ts';
import type { KeyLogEntry, KeyLogHead } from '../shared/key-log.ts';
import { type WeekPlan, weekTimes } from '../shared/week.ts';
import { noPrevious } from './release-signature.ts';

// The hub's keys in the order they were announced. Each entry names the hash of the one before, so that one hash stands
// for all of them, and a key is announced long before it is used, so that everyone has seen the same one by then.

/** How long a key is in the log before the first token is given under it, a week ahead of its first week. */
export const keyNotice = 4 * 7 * 24 * hour;

/** SHA-256 of an entry's signed text, 64 hex digits. `org` is the organisation's id. */
export function keyLogHash(org: string, entry: Omit<KeyLogEntry, 'signature'>): string {
  return bytesToHex(sha256(utf8ToBytes(signedText(org, entry))));
}

/** The head of a log, which must not be empty. */
export function headOf(org: string, log: readonly KeyLogEntry[]): KeyLogHead {
  const last = log.at(-1);
  if (!last) throw new Error('a key log is never empty');
  return { sequence: last.sequence, hash: keyLogHash(org, last) };
}

/** Signs an entry with the newest release key above it, or a first one with its own. */
export function signKey(
  secretKey: Uint8Array,
  org: string,
  entry: Omit<KeyLogEntry, 'signature'>,
): KeyLogEntry {
  return { ...entry, signature: bytesToHex(ed25519.sign(utf8ToBytes(signedText(org, entry)), secretKey)) };
}

/**
 * Whether entries are a whole log from its beginning: numbered and linked without a gap, each signed as it must be, ids and
 * first weeks of a kind rising, and every key but the first of its kind announced at least `keyNotice` before it is used by
 * the weeks of `plan` in `zone`.
 */
export function checkKeyLog(
  org: string,
  log: readonly KeyLogEntry[],
  { weekPlan, zone }: { weekPlan: WeekPlan; zone: string },
): boolean {
  return log.every((entry, i) => {
    const above = log.slice(0, i);
    const before = above.at(-1);
    const linked =
      entry.sequence === i + 1 && entry.previous === (before ? keyLogHash(org, before) : noPrevious);
    const signer = above.findLast(({ kind }) => kind === 'release') ?? entry;
    if (!linked || signer.kind !== 'release' || !isSignedBy(signer.key, org, entry)) return false;

    const last = above.findLast(({ kind }) => kind === entry.kind);
    if (!last) return entry.id === 1 && entry.validFrom === 0;
    const firstUse = weekTimes(entry.validFrom - 1, weekPlan, zone).begins;
    return (
      entry.id === last.id + 1 && entry.validFrom > last.validFrom && firstUse - entry.published >= keyNotice
    );
  });
}

function isSignedBy(releaseKey: string, org: string, entry: KeyLogEntry): boolean {
  try {
    const text = utf8ToBytes(signedText(org, entry));
    return ed25519.verify(hexToBytes(entry.signature), text, hexToBytes(releaseKey), { zip215: false });
  } catch {
    return false;
  }
}

function signedText(org: string, entry: Omit<KeyLogEntry, 'signature'>): string {
  const { sequence, kind, id, key, validFrom, published, previous } = entry;
  return ['sidetone/1/key', org, sequence, kind, id, key, validFrom, published, previous].join('\n');
}
