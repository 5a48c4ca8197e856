import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { SignedRelease } from '../shared/release.ts';
import type { Week } from '../shared/week.ts';

// Releases of one subject form a chain: each names the hash of the one before, and all are signed with the release key
// that the invite pinned. That proves everyone was shown the same; it does not prove that the hub counted honestly.

/** A new Ed25519 key pair for releases, 32 bytes each; from a seed of 32 bytes always the same. */
export function makeReleaseKey(seed?: Uint8Array): { publicKey: Uint8Array; secretKey: Uint8Array } {
  return ed25519.keygen(seed);
}

/** `previous` of a subject's first release. */
export const noPrevious = '0'.repeat(64);

/** What the next release of the subject names as `previous`: SHA-256 of the signed text, 64 hex digits. */
export function releaseHash(release: Omit<SignedRelease, 'signature'>): string {
  return bytesToHex(sha256(utf8ToBytes(signedText(release))));
}

/** Signs a release. */
export function signRelease(secretKey: Uint8Array, release: Omit<SignedRelease, 'signature'>): SignedRelease {
  return { ...release, signature: bytesToHex(ed25519.sign(utf8ToBytes(signedText(release)), secretKey)) };
}

/** Whether a release is well formed and was signed with the release key. */
export function checkRelease(publicKey: Uint8Array, release: SignedRelease): boolean {
  if (!/^[a-z]+:\d{1,10}$/.test(release.subject) || !/^[0-9a-f]{64}$/.test(release.previous)) return false;
  try {
    const signature = hexToBytes(release.signature);
    return ed25519.verify(signature, utf8ToBytes(signedText(release)), publicKey, { zip215: false });
  } catch {
    return false;
  }
}

/**
 * Whether a subject's releases, oldest first, are each signed with the key of their week, one subject's, in rising weeks,
 * and linked without a gap. `keyOf` gives null for a week without a key.
 */
export function checkChain(
  keyOf: (week: Week) => Uint8Array | null,
  releases: readonly SignedRelease[],
): boolean {
  return releases.every((release, i) => {
    const publicKey = keyOf(release.week);
    if (!publicKey || !checkRelease(publicKey, release)) return false;
    const before = releases[i - 1];
    if (!before) return true;
    return (
      release.subject === before.subject &&
      release.week > before.week &&
      release.previous === releaseHash(before)
    );
  });
}

/** The body comes last and nothing before it may hold a line feed, so every text has one reading. */
function signedText({ subject, week, previous, body }: Omit<SignedRelease, 'signature'>): string {
  return ['sidetone/1/release', subject, String(week), previous, body].join('\n');
}
