import { createPublicKey, verify } from 'node:crypto';

/** SubjectPublicKeyInfo around an Ed25519 public key (RFC 8410, 4). */
const wrapping = Buffer.from('302a300506032b6570032100', 'hex');

/**
 * Whether an enrolled slot signed the text: `checkSlot` by OpenSSL, ten times as fast, for what every seat asks each
 * week. Keys of small order, which sign anything, do not get past `checkSlot` when a slot joins.
 */
export function isSignedBySlot(slotKey: string, text: string, signature: string): boolean {
  const key = Buffer.concat([wrapping, Buffer.from(slotKey, 'hex')]);
  const slot = createPublicKey({ key, format: 'der', type: 'spki' });
  return verify(null, Buffer.from(text), slot, Buffer.from(signature, 'hex'));
}
