import { x25519 } from '@noble/curves/ed25519.js';
import { expand, extract } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import sodium from 'libsodium-wrappers-sumo';

// The recipient's half of RFC 9180 for our one suite, base mode. Seats seal with a library; a hub opens 100,000 messages
// in a burst, and half of what the library hashes for each is the same for all or not needed (docs/decisions/0018). Names
// are the RFC's.

/**
 * Takes an encapsulated key to the shared secret of DHKEM(X25519, HKDF-SHA256) with the recipient's secret key, 32 bytes
 * each (4.1: Decap). Throws for an encapsulated key of small order.
 */
export type Decapsulate = (secretKey: Uint8Array, enc: Uint8Array) => Uint8Array;

const empty = new Uint8Array();
const kemId = concatBytes(utf8ToBytes('KEM'), Uint8Array.of(0, 0x20));
const suiteId = concatBytes(utf8ToBytes('HPKE'), Uint8Array.of(0, 0x20, 0, 0x01, 0, 0x03));

/** What a label is prefixed with: version and suite. */
const prefixed = (id: Uint8Array, label: string) =>
  concatBytes(utf8ToBytes('HPKE-v1'), id, utf8ToBytes(label));
const labels = {
  pskIdHash: prefixed(suiteId, 'psk_id_hash'),
  infoHash: prefixed(suiteId, 'info_hash'),
  secret: prefixed(suiteId, 'secret'),
  key: prefixed(suiteId, 'key'),
  baseNonce: prefixed(suiteId, 'base_nonce'),
  prk: prefixed(kemId, 'eae_prk'),
  sharedSecret: prefixed(kemId, 'shared_secret'),
};

/** Section 4: LabeledExtract; 32 bytes. */
function labeledExtract(salt: Uint8Array, label: Uint8Array, ikm: Uint8Array): Uint8Array {
  return extract(sha256, concatBytes(label, ikm), salt);
}

/** Section 4: LabeledExpand; up to 32 bytes. */
function labeledExpand(prk: Uint8Array, label: Uint8Array, of: Uint8Array, length: number): Uint8Array {
  return expand(sha256, prk, concatBytes(Uint8Array.of(0, length), label, of), length);
}

/** `Decapsulate` wherever JavaScript runs. */
export function decapsulateX25519(secretKey: Uint8Array, enc: Uint8Array): Uint8Array {
  const prk = labeledExtract(empty, labels.prk, x25519.getSharedSecret(secretKey, enc));
  const context = concatBytes(enc, x25519.getPublicKey(secretKey));
  return labeledExpand(prk, labels.sharedSecret, context, 32);
}

/** 5.1: `key_schedule_context` of base mode: what is the same for all messages under an info; 65 bytes. */
export function keySchedule(info: Uint8Array): Uint8Array {
  return concatBytes(
    Uint8Array.of(0),
    labeledExtract(empty, labels.pskIdHash, empty),
    labeledExtract(empty, labels.infoHash, info),
  );
}

/** HMAC-SHA-256 under a key of 32 bytes, by libsodium, which must be ready: half the time of the portable one. */
function hmac(key: Uint8Array, ...parts: Uint8Array[]): Uint8Array {
  return sodium.crypto_auth_hmacsha256(concatBytes(...parts), key);
}

/**
 * Opens the first message that was sealed in a context (5.1 KeySchedule, 5.2 Open with sequence number 0). Throws when
 * the tag does not fit.
 */
export async function openFirst(
  sharedSecret: Uint8Array,
  schedule: Uint8Array,
  aad: Uint8Array,
  ciphertext: Uint8Array,
): Promise<Uint8Array> {
  await sodium.ready;
  // LabeledExtract without input, and LabeledExpand to one block, are one HMAC each.
  const block = Uint8Array.of(1);
  const secret = hmac(sharedSecret, labels.secret);
  const key = hmac(secret, Uint8Array.of(0, 32), labels.key, schedule, block);
  const baseNonce = hmac(secret, Uint8Array.of(0, 12), labels.baseNonce, schedule, block).slice(0, 12);
  return openBox(key, baseNonce, aad, ciphertext);
}

/** ChaCha20-Poly1305 (RFC 8439, 2.8). Throws when the tag does not fit. */
export async function openBox(
  key: Uint8Array,
  nonce: Uint8Array,
  aad: Uint8Array,
  ciphertext: Uint8Array,
): Promise<Uint8Array> {
  await sodium.ready;
  return sodium.crypto_aead_chacha20poly1305_ietf_decrypt(null, ciphertext, aad, nonce, key);
}
