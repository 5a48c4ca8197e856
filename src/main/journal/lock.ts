import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { managedNonce } from '@noble/ciphers/utils.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, randomBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';
import { type PasswordCost, stretch, usualCost } from '../../protocol/password.ts';
import { Refusal } from '../../shared/errors.ts';

// What a PIN or passphrase and the operating system's keystore open together: the journal's key file and the mailbox's.

/** The operating system's keystore; one that only obfuscates counts as none. */
export interface Keystore {
  available: boolean;
  protect(bytes: Uint8Array): Uint8Array;
  /** Throws when the system does not hand the secret over any more. */
  reveal(bytes: Uint8Array): Uint8Array;
}

/** No keystore: what is locked opens with its passphrase alone, on any computer. */
export const noKeystore: Keystore = {
  available: false,
  protect: (bytes) => bytes,
  reveal: (bytes) => bytes,
};

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));

/** A lock as a file keeps it. */
export const lockShape = z.strictObject({
  /** How the PIN is stretched; null for a lock without one. */
  pin: z
    .strictObject({
      salt: hex(16),
      cost: z.strictObject({
        m: z.int().min(8).max(1_048_576),
        t: z.int().min(1).max(64),
        p: z.int().min(1).max(8),
      }),
    })
    .nullable(),
  /** 32 random bytes: protected by the system's keystore, or as they are where there is none. */
  secret: z.strictObject({
    keptBy: z.enum(['keystore', 'file']),
    bytes: z.string().regex(/^([0-9a-f]{2}){1,4096}$/),
  }),
});
export type Lock = z.infer<typeof lockShape>;

/** What a lock is made with. */
export interface LockSmith {
  keystore: Keystore;
  /** What a guess at the PIN costs; lower only in tests. */
  cost?: PasswordCost;
}

/** A new lock and the 32-byte key that it gives, for one purpose. */
export async function newLock(
  { keystore, cost = usualCost }: LockSmith,
  pin: string | null,
  purpose: string,
): Promise<{ lock: Lock; under: Uint8Array }> {
  const secret = randomBytes(32);
  const lock: Lock = {
    pin: pin === null ? null : { salt: bytesToHex(randomBytes(16)), cost },
    secret: keystore.available
      ? { keptBy: 'keystore', bytes: bytesToHex(keystore.protect(secret)) }
      : { keptBy: 'file', bytes: bytesToHex(secret) },
  };
  return { lock, under: wrapKey(await stretched(pin, lock.pin), secret, purpose) };
}

/**
 * The keystore's part of a lock. Throws `Refusal('keystoreLost')` on another account, a new computer, or with a keystore
 * that was reset.
 */
export function systemSecret(keystore: Keystore, { secret }: Lock): Uint8Array {
  if (secret.keptBy === 'file') return hexToBytes(secret.bytes);
  try {
    return keystore.reveal(hexToBytes(secret.bytes));
  } catch {
    throw new Refusal('keystoreLost');
  }
}

/** The key a lock gives for a PIN (null for a lock without one), right or wrong: `unwrap` finds out. */
export async function keyUnder(
  lock: Lock,
  pin: string | null,
  secret: Uint8Array,
  purpose: string,
): Promise<Uint8Array> {
  return wrapKey(await stretched(pin, lock.pin), secret, purpose);
}

/** A PIN stretched with the lock's salt; no bytes where there is no PIN. */
async function stretched(pin: string | null, lock: Lock['pin']): Promise<Uint8Array> {
  if (!lock) return new Uint8Array();
  if (pin === null) throw new Refusal('wrongPin');
  return stretch(pin, hexToBytes(lock.salt), lock.cost);
}

function wrapKey(pinBytes: Uint8Array, secret: Uint8Array, purpose: string): Uint8Array {
  const both = concatBytes(pinBytes, secret);
  const under = hkdf(sha256, both, undefined, utf8ToBytes(purpose), 32);
  both.fill(0);
  pinBytes.fill(0);
  return under;
}

/** XChaCha20-Poly1305 with a random nonce in front, as hex. */
export function wrap(under: Uint8Array, content: Uint8Array): string {
  return bytesToHex(managedNonce(xchacha20poly1305)(under).encrypt(content));
}

/** What was wrapped, or null under another key. */
export function unwrap(under: Uint8Array, box: string): Uint8Array | null {
  try {
    return managedNonce(xchacha20poly1305)(under).decrypt(hexToBytes(box));
  } catch {
    return null;
  }
}
