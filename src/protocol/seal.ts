import { x25519 } from '@noble/curves/ed25519.js';
import { expand, extract } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { type AEAD, CipherSuite, type KDF, KEM_DHKEM_X25519_HKDF_SHA256, NotSupportedError } from 'hpke';
import sodium from 'libsodium-wrappers-sumo';
import { Refusal } from '../shared/errors.ts';
import { type Decapsulate, decapsulateX25519, keySchedule, openBox, openFirst } from './hpke-open.ts';
import { messageLength } from './message.ts';

/**
 * ChaCha20-Poly1305 for HPKE (RFC 9180, 7.3). hpke's own asks Web Crypto for it, and Chromium's does not have it.
 */
function chaCha20Poly1305(): AEAD {
  return {
    id: 0x0003,
    type: 'AEAD',
    name: 'ChaCha20Poly1305',
    Nk: 32,
    Nn: 12,
    Nt: 16,
    Seal: async (key, nonce, aad, plain) => {
      await sodium.ready;
      return sodium.crypto_aead_chacha20poly1305_ietf_encrypt(plain, aad, null, nonce, key);
    },
    Open: openBox,
  };
}

/**
 * HKDF-SHA256 for HPKE (RFC 9180, 7.2). hpke's own asks Web Crypto for each HMAC of the key schedule, and a job in Node's
 * thread pool for each of them takes longer than the sealing itself.
 */
function hkdfSha256(): KDF {
  return {
    id: 0x0001,
    type: 'KDF',
    name: 'HKDF-SHA256',
    Nh: 32,
    stages: 2,
    Extract: async (salt, ikm) => extract(sha256, ikm, salt),
    Expand: async (prk, info, length) => expand(sha256, prk, info, length),
    Derive: () => Promise.reject(new NotSupportedError('HKDF has two stages')),
  };
}

/** DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20Poly1305 (RFC 9180), base mode. */
export const sealingSuite = new CipherSuite(KEM_DHKEM_X25519_HKDF_SHA256, hkdfSha256, chaCha20Poly1305);

const info = utf8ToBytes('sidetone/1/report');
const reportSchedule = keySchedule(info);
const empty = new Uint8Array();
const encLength = 32;
const tagLength = 16;

/** Bytes of a sealed message: key id, encapsulated key, ciphertext with tag. */
export const sealedLength = 1 + encLength + messageLength + tagLength;

/** A new X25519 key pair for the hub, 32 bytes each; from a seed of 32 bytes always the same. */
export function makeReportKey(seed?: Uint8Array): { publicKey: Uint8Array; secretKey: Uint8Array } {
  return x25519.keygen(seed);
}

/** Seals bytes to an X25519 key (RFC 9180 base mode, no additional data): encapsulated key 32 · ciphertext and tag. */
export async function sealTo(
  publicKey: Uint8Array,
  info: Uint8Array,
  plain: Uint8Array,
): Promise<Uint8Array> {
  const key = await sealingSuite.DeserializePublicKey(publicKey);
  const { encapsulatedSecret, ciphertext } = await sealingSuite.Seal(key, plain, { info });
  return concatBytes(encapsulatedSecret, ciphertext);
}

/** Opens what `sealTo` sealed. Throws for another key, another info, or other bytes. */
export async function openFrom(
  secretKey: Uint8Array,
  info: Uint8Array,
  sealed: Uint8Array,
): Promise<Uint8Array> {
  const shared = decapsulateX25519(secretKey, sealed.slice(0, encLength));
  return openFirst(shared, keySchedule(info), empty, sealed.subarray(encLength));
}

/**
 * Seals an encoded message to the hub's report key (RFC 9180 base mode, info `sidetone/1/report`, no additional data):
 * key id 1 · encapsulated key 32 · ciphertext 144. Every call gives other bytes. Throws `Refusal('badInput')` for a
 * message of another size.
 */
export async function sealReport(
  message: Uint8Array,
  key: { id: number; publicKey: Uint8Array },
): Promise<Uint8Array> {
  if (message.length !== messageLength) throw new Refusal('badInput', 'length');
  return concatBytes(Uint8Array.of(key.id), await sealTo(key.publicKey, info, message));
}

/**
 * Opens 177 sealed bytes with the secret key that their key id names; gives the 128 bytes inside. Throws
 * `Refusal('badInput')` for another size, an unknown key id, or a message that was not sealed to that key. The hub hands
 * in its platform's decapsulation, which is many times as fast.
 */
export async function openReport(
  sealed: Uint8Array,
  keys: ReadonlyMap<number, Uint8Array>,
  decapsulate: Decapsulate = decapsulateX25519,
): Promise<Uint8Array> {
  const [id] = sealed;
  const secretKey = id === undefined ? undefined : keys.get(id);
  if (sealed.length !== sealedLength) throw new Refusal('badInput', 'length');
  if (!secretKey) throw new Refusal('badInput', 'key');
  try {
    const shared = decapsulate(secretKey, sealed.slice(1, 1 + encLength));
    return await openFirst(shared, reportSchedule, empty, sealed.subarray(1 + encLength));
  } catch {
    throw new Refusal('badInput', 'seal');
  }
}
