import { ed25519 } from '@noble/curves/ed25519.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

// A slot is a membership without a name: an Ed25519 key that the seat derives from its recovery secret, so that the
// printed recovery code is all a person needs to come back to it on another computer.

/** The slot's key pair in an organisation (`hubOrg`, 32 hex digits): HKDF-SHA256 of the recovery secret, then Ed25519. */
export function slotKeyFrom(
  recoverySecret: Uint8Array,
  hubOrg: string,
): { publicKey: Uint8Array; secretKey: Uint8Array } {
  const seed = hkdf(sha256, recoverySecret, hexToBytes(hubOrg), utf8ToBytes('sidetone/1/slot'), 32);
  return ed25519.keygen(seed);
}

/** Ed25519 signature over a text, 128 hex digits. */
export function signSlot(secretKey: Uint8Array, text: string): string {
  return bytesToHex(ed25519.sign(utf8ToBytes(text), secretKey));
}

/** Whether the slot signed the text (RFC 8032, strict). False, never an error, for malformed keys and signatures. */
export function checkSlot(publicKey: string, text: string, signature: string): boolean {
  try {
    return ed25519.verify(hexToBytes(signature), utf8ToBytes(text), hexToBytes(publicKey), { zip215: false });
  } catch {
    return false;
  }
}

// What a slot signs: a first line that names the request, then its fields, one a line, so that no text can stand for
// another request.

/** Signed to join with an invite. */
export function joinText({ locator, slotKey }: { locator: string; slotKey: string }): string {
  return lines('join', locator, slotKey);
}

/**
 * Signed to leave. `membership` is what the hub answered when the slot joined, so that nobody can end a slot that has come
 * back with what it said when it left.
 */
export function leaveText({ slotKey, membership }: { slotKey: string; membership: string }): string {
  return lines('leave', slotKey, membership);
}

/** Signed to ask which unit the slot reports in. */
export function unitText({ slotKey, week }: { slotKey: string; week: number }): string {
  return lines('unit', slotKey, String(week));
}

/** Signed to read what was released to the slot's team of a week and later. */
export function releasesText({ slotKey, from }: { slotKey: string; from: number }): string {
  return lines('releases', slotKey, String(from));
}

/**
 * Signed to ask for a week's tokens: `blinded` in the order of the attributes, or none where `unit` is null; `voices` all
 * notes before all work reports, or none. The first set's length stands before it, so that neither passes for the other.
 */
export function tokensText(of: {
  slotKey: string;
  unit: number | null;
  week: number;
  blinded: readonly string[];
  voices: readonly string[];
}): string {
  const { slotKey, unit, week, blinded, voices } = of;
  return lines(
    'tokens',
    slotKey,
    String(unit ?? 0),
    String(week),
    String(blinded.length),
    ...blinded,
    ...voices,
  );
}

function lines(request: string, ...fields: string[]): string {
  return [`sidetone/1/${request}`, ...fields].join('\n');
}
