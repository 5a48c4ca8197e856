import { existsSync } from 'node:fs';
import path from 'node:path';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { randomBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { newRecoveryCode, readRecoveryCode } from '../../protocol/recovery.ts';
import type { Clock } from '../../shared/clock.ts';
import { Refusal } from '../../shared/errors.ts';
import { fileNames } from './files.ts';
import { type KeyFile, readKeyFile, writeKeyFile } from './key-file.ts';
import { keyUnder, type LockSmith, newLock, systemSecret, unwrap, wrap } from './lock.ts';
import { countTry, forgetTries } from './tries.ts';

// The journal is encrypted under a random key. The key file beside it holds that key twice: wrapped under what the PIN
// and the operating system's keystore give together, and wrapped under the recovery code (PRIVACY, "Keys on the seat").

/** Where a journal's keys are, and what they are locked with. */
export interface KeyPlace extends LockSmith {
  /** The key file. */
  keys: string;
  /** Remembers wrong PINs over restarts. */
  tries: string;
  clock: Clock;
}

/** The place of the keys in a journal's folder. */
export function keyPlaceIn(
  folder: string,
  { keystore, cost, clock }: LockSmith & { clock: Clock },
): KeyPlace {
  const { keys, tries } = fileNames;
  return {
    keys: path.join(folder, keys),
    tries: path.join(folder, tries),
    keystore,
    clock,
    ...(cost && { cost }),
  };
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
export function wantsPin(place: Pick<KeyPlace, 'keys'>): boolean {
  return readKeyFile(place.keys).pin !== null;
}

/** Whether the journal in a folder opens for whoever starts the app. One whose keys cannot be read opens for nobody. */
export function opensForAnyone(folder: string): boolean {
  try {
    return !wantsPin({ keys: path.join(folder, fileNames.keys) });
  } catch {
    return false;
  }
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
  const under = await keyUnder(file, pin, secret, purpose);
  const key = unwrap(under, file.byPin);
  under.fill(0);
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
  const key = keyByRecoveryCode(recoveryCode, file.byRecoveryCode);
  writeKeyFile(place.keys, { ...file, ...(await lockWith(place, newPin, key)) });
  forgetTries(place.tries);
  return key;
}

/** Changes, sets (from null) or removes (to null) the PIN. Refuses a wrong one as `unlockWithPin` does. */
export async function changePin(place: KeyPlace, pin: string | null, newPin: string | null): Promise<void> {
  const key = await unlockWithPin(place, pin);
  writeKeyFile(place.keys, { ...readKeyFile(place.keys), ...(await lockWith(place, newPin, key)) });
  key.fill(0);
}

/** The key in a box that the recovery code opens. Throws `Refusal('wrongRecoveryCode')`. */
export function keyByRecoveryCode(recoveryCode: string, box: string): Uint8Array {
  const secret = readRecoveryCode(recoveryCode);
  const under = recoveryWrapKey(secret);
  const key = unwrap(under, box);
  under.fill(0);
  secret.fill(0);
  if (!key) throw new Refusal('wrongRecoveryCode');
  return key;
}

/** The box that only the recovery code opens, for a copy of the journal that leaves this computer. */
export function recoveryBox(place: Pick<KeyPlace, 'keys'>): string {
  return readKeyFile(place.keys).byRecoveryCode;
}

/** Writes the key file of a journal that came from elsewhere: its old box, and a PIN (or none) for this computer. */
export async function adoptKeys(
  place: KeyPlace,
  { key, byRecoveryCode }: { key: Uint8Array; byRecoveryCode: string },
  pin: string | null,
): Promise<void> {
  writeKeyFile(place.keys, { ...(await lockWith(place, pin, key)), byRecoveryCode });
}

const purpose = 'sidetone/1/journal-key';

/** The part of a key file that the PIN and the keystore open. */
async function lockWith(
  place: KeyPlace,
  pin: string | null,
  key: Uint8Array,
): Promise<Pick<KeyFile, 'pin' | 'secret' | 'byPin'>> {
  const { lock, under } = await newLock(place, pin, purpose);
  const byPin = wrap(under, key);
  under.fill(0);
  return { ...lock, byPin };
}

function recoveryWrapKey(recoverySecret: Uint8Array): Uint8Array {
  return hkdf(sha256, recoverySecret, undefined, utf8ToBytes('sidetone/1/journal-recovery'), 32);
}
