import { existsSync } from 'node:fs';
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { managedNonce } from '@noble/ciphers/utils.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, randomBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { type PasswordCost, stretch, usualCost } from '../../protocol/password.ts';
import { newRecoveryCode, readRecoveryCode } from '../../protocol/recovery.ts';
import type { Clock } from '../../shared/clock.ts';
import { Refusal } from '../../shared/errors.ts';
import { type KeyFile, readKeyFile, writeKeyFile } from './key-file.ts';
import { countTry, forgetTries } from './tries.ts';

// The journal is encrypted under a random key. The key file beside it holds that key twice: wrapped under what the PIN
// and the operating system's keystore give together, and wrapped under the recovery code (PRIVACY, "Keys on the seat").

/** The operating system's keystore; one that only obfuscates counts as none. */
export interface Keystore {
  available: boolean;
  protect(bytes: Uint8Array): Uint8Array;
  /** Throws when the system does not hand the secret over any more. */
  reveal(bytes: Uint8Array): Uint8Array;
}

/** Where a journal's keys are, and what they are locked with. */
export interface KeyPlace {
  /** The key file. */
  keys: string;
  /** Remembers wrong PINs over restarts. */
  tries: string;
  keystore: Keystore;
  clock: Clock;
  /** What a guess at the PIN costs; lower only in tests. */
  cost?: PasswordCost;
}

/** A new journal's secrets. The recovery code is shown once; its secret belongs inside the encrypted journal. */
export interface NewKeys {
  key: Uint8Array;
  recoveryCode: string;
  recoverySecret: Uint8Array;
}

/**
 * Makes a journal key and writes the key file. Without a PIN and without a keystore whoever can read that file can open
 * the journal. Throws `Refusal('journalExists')` rather than touch a key file that is there, `Refusal('diskFull')`.
 */
export async function createKeys(place: KeyPlace, pin: string | null): Promise<NewKeys> {
  const key = randomBytes(32);
  const { code, secret } = newRecoveryCode();
  const lock = await lockWith(place, pin, key);
  if (existsSync(place.keys)) throw new Refusal('journalExists'); // overwritten, its journal would be lost
  writeKeyFile(place.keys, { ...lock, byRecoveryCode: wrap(recoveryWrapKey(secret), key) });
  return { key, recoveryCode: code, recoverySecret: secret };
}

/**
 * Whether the journal wants a PIN. Throws `Refusal('journalDamaged', 'keys')` when the key file is missing or
 * unreadable.
 */
export function wantsPin(place: KeyPlace): boolean {
  return readKeyFile(place.keys).pin !== null;
}

/**
 * The journal key, for its PIN (null for a journal that has none). Throws `Refusal('wrongPin')`, from the sixth wrong
 * one on `Refusal('tooManyTries')` until a growing delay has passed, and `Refusal('keystoreLost')` when the system
 * does not give its part.
 */
export async function unlockWithPin(place: KeyPlace, pin: string | null): Promise<Uint8Array> {
  const file = readKeyFile(place.keys);
  const secret = systemSecret(place.keystore, file);
  // Counted before it is tried, so that stopping the app in the middle is not a free try.
  if (file.pin) countTry(place.tries, place.clock.now());
  const key = unwrap(wrapKey(await stretched(pin, file.pin), secret), file.byPin);
  if (!key) throw file.pin ? new Refusal('wrongPin') : new Refusal('journalDamaged', 'keys');
  forgetTries(place.tries);
  return key;
}

/**
 * The journal key, for the recovery code; sets a new PIN (or none) and asks the keystore for a new secret, so that it
 * works where the old one was lost. Throws `Refusal('wrongRecoveryCode')`. The code has 128 bits: tries need no
 * counting.
 */
export async function unlockWithRecoveryCode(
  place: KeyPlace,
  recoveryCode: string,
  newPin: string | null,
): Promise<Uint8Array> {
  const file = readKeyFile(place.keys);
  const key = unwrap(recoveryWrapKey(readRecoveryCode(recoveryCode)), file.byRecoveryCode);
  if (!key) throw new Refusal('wrongRecoveryCode');
  writeKeyFile(place.keys, { ...file, ...(await lockWith(place, newPin, key)) });
  forgetTries(place.tries);
  return key;
}

/** Changes, sets (from null) or removes (to null) the PIN. Refuses a wrong one as `unlockWithPin` does. */
export async function changePin(place: KeyPlace, pin: string | null, newPin: string | null): Promise<void> {
  const key = await unlockWithPin(place, pin);
  writeKeyFile(place.keys, { ...readKeyFile(place.keys), ...(await lockWith(place, newPin, key)) });
}

/** The part of a key file that the PIN and the keystore open. */
async function lockWith(
  { keystore, cost = usualCost }: KeyPlace,
  pin: string | null,
  key: Uint8Array,
): Promise<Pick<KeyFile, 'pin' | 'secret' | 'byPin'>> {
  const secret = randomBytes(32);
  const lock = pin === null ? null : { salt: bytesToHex(randomBytes(16)), cost };
  return {
    pin: lock,
    secret: keystore.available
      ? { keptBy: 'keystore', bytes: bytesToHex(keystore.protect(secret)) }
      : { keptBy: 'file', bytes: bytesToHex(secret) },
    byPin: wrap(wrapKey(await stretched(pin, lock), secret), key),
  };
}

/** A PIN stretched with the file's salt; no bytes where there is no PIN. */
async function stretched(pin: string | null, lock: KeyFile['pin']): Promise<Uint8Array> {
  if (!lock) return new Uint8Array();
  if (pin === null) throw new Refusal('wrongPin');
  return stretch(pin, hexToBytes(lock.salt), lock.cost);
}

function systemSecret(keystore: Keystore, { secret }: KeyFile): Uint8Array {
  if (secret.keptBy === 'file') return hexToBytes(secret.bytes);
  try {
    return keystore.reveal(hexToBytes(secret.bytes));
  } catch {
    throw new Refusal('keystoreLost'); // another account, a new computer, or a keystore that was reset
  }
}

function wrapKey(pinBytes: Uint8Array, secret: Uint8Array): Uint8Array {
  const purpose = utf8ToBytes('sidetone/1/journal-key');
  return hkdf(sha256, concatBytes(pinBytes, secret), undefined, purpose, 32);
}

function recoveryWrapKey(recoverySecret: Uint8Array): Uint8Array {
  return hkdf(sha256, recoverySecret, undefined, utf8ToBytes('sidetone/1/journal-recovery'), 32);
}

/** XChaCha20-Poly1305 with a random nonce in front, as hex. */
function wrap(under: Uint8Array, key: Uint8Array): string {
  return bytesToHex(managedNonce(xchacha20poly1305)(under).encrypt(key));
}

function unwrap(under: Uint8Array, box: string): Uint8Array | null {
  try {
    return managedNonce(xchacha20poly1305)(under).decrypt(hexToBytes(box));
  } catch {
    return null;
  }
}
