import { ed25519, x25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { MailboxKey } from '../shared/hub-contract/voices.ts';

// A mailbox has a history of keys, each signed by the one before. Who once knew the right key follows it from there, and
// finds out when the hub puts a key of its own between; a first key is compared by its fingerprint.

interface KeyPair {
  publicKey: Uint8Array;
  secretKey: Uint8Array;
}

/** New keys for a mailbox: X25519 to seal to, Ed25519 to sign the next key with. */
export function makeMailboxKeys(): { seal: KeyPair; sign: KeyPair } {
  return { seal: x25519.keygen(), sign: ed25519.keygen() };
}

/** Whose mailbox it is: the organisation's id and the mailbox's number. */
export interface MailboxPlace {
  org: string;
  mailbox: number;
}

type Statement = Omit<MailboxKey, 'signature'>;

/** What the key before signs: every field, one a line. */
export function mailboxKeyText({ org, mailbox }: MailboxPlace, key: Statement): string {
  const { keyId, sealKey, signKey, expiresAt } = key;
  return ['sidetone/1/mailbox-key', org, mailbox, keyId, sealKey, signKey, expiresAt].join('\n');
}

/** Signs a new key with the secret of the one before; 128 hex digits. */
export function signMailboxKey(secretKey: Uint8Array, place: MailboxPlace, key: Statement): string {
  return bytesToHex(ed25519.sign(utf8ToBytes(mailboxKeyText(place, key)), secretKey));
}

/** Whether `key` follows `before`: the next number, signed by it (RFC 8032, strict). */
export function followsMailboxKey(before: MailboxKey, place: MailboxPlace, key: MailboxKey): boolean {
  if (key.signature === null || key.keyId !== before.keyId + 1) return false;
  try {
    const text = utf8ToBytes(mailboxKeyText(place, key));
    return ed25519.verify(hexToBytes(key.signature), text, hexToBytes(before.signKey), { zip215: false });
  } catch {
    return false;
  }
}

/** What sender and owner compare, each on their own screen: SHA-256 over the key, as sixteen groups of four hex digits. */
export function mailboxFingerprint(place: MailboxPlace, key: Statement): string {
  return (bytesToHex(sha256(utf8ToBytes(mailboxKeyText(place, key)))).match(/.{4}/g) ?? []).join(' ');
}

/** How far a mailbox's newest key can be trusted by who confirmed `known`, or has confirmed none yet. */
export function trustIn(
  place: MailboxPlace,
  keys: readonly MailboxKey[],
  known: MailboxKey | null,
): 'confirmed' | 'new' | 'changed' {
  if (!known) return 'new';
  const from = keys.findIndex(({ keyId }) => keyId === known.keyId);
  const since = keys.slice(from);
  const same = from >= 0 && mailboxKeyText(place, since[0] ?? known) === mailboxKeyText(place, known);
  if (!same || !since[0]) return 'changed';
  const linked = since.slice(1).every((key, i) => {
    const before = since[i];
    return before !== undefined && followsMailboxKey(before, place, key);
  });
  return linked ? 'confirmed' : 'changed';
}
