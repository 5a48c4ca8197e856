import { existsSync, readFileSync } from 'node:fs';
import { bytesToUtf8, hexToBytes } from '@noble/ciphers/utils.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';
import { Refusal } from '../../shared/errors.ts';
import type { OwnMailbox } from '../../shared/hub-contract/mailboxes.ts';
import { mailboxKey } from '../../shared/hub-contract/voices.ts';
import {
  keyUnder,
  lockShape,
  type LockSmith,
  newLock,
  noKeystore,
  systemSecret,
  unwrap,
  wrap,
} from '../journal/lock.ts';
import { asRefusal } from '../journal/trouble.ts';
import { writeFileSafely } from '../write-file.ts';

// A mailbox's keys on its owner's computer: all that are still needed, under the system's keystore and a passphrase. The
// file that carries them to another computer has the same shape, with a lock that the passphrase alone opens.

const secretKey = z.string().regex(/^[0-9a-f]{64}$/);

/** One key with its secrets. */
const ownKey = mailboxKey.extend({ sealSecret: secretKey, signSecret: secretKey });
export type OwnKey = z.infer<typeof ownKey>;

/** A mailbox whose keys are open, until it is locked or somebody else signs in. */
export interface OpenMailbox extends Pick<OwnMailbox, 'org' | 'mailbox'> {
  /** Oldest first; notes that are still there may be sealed to any of them. */
  keys: OwnKey[];
}
const ownKeys = z.array(ownKey).min(1);

const mailboxFile = z.strictObject({
  version: z.literal(1),
  org: z.string(),
  mailbox: z.int(),
  lock: lockShape,
  box: z.string(),
});
export type MailboxFile = z.infer<typeof mailboxFile>;

const purpose = 'sidetone/1/mailbox-keys';

/** Whose keys, and those keys, oldest first. */
export interface MailboxKeys {
  org: string;
  mailbox: number;
  keys: OwnKey[];
}

/** A mailbox's keys under a new lock. */
export async function lockMailbox(
  smith: LockSmith,
  passphrase: string,
  { org, mailbox, keys }: MailboxKeys,
): Promise<MailboxFile> {
  const { lock, under } = await newLock(smith, passphrase, purpose);
  return { version: 1, org, mailbox, lock, box: wrap(under, utf8ToBytes(JSON.stringify(keys))) };
}

/** The keys in a file. Throws `Refusal('wrongPassphrase')`, `Refusal('keystoreLost')`. */
export async function unlockMailbox(
  smith: LockSmith,
  passphrase: string,
  file: MailboxFile,
): Promise<MailboxKeys & { under: Uint8Array }> {
  const under = await keyUnder(file.lock, passphrase, systemSecret(smith.keystore, file.lock), purpose);
  const bytes = unwrap(under, file.box);
  if (!bytes) throw new Refusal('wrongPassphrase');
  const { org, mailbox } = file;
  return { org, mailbox, keys: ownKeys.parse(JSON.parse(bytesToUtf8(bytes))), under };
}

/** A file with other keys under the lock it has. */
export function relockMailbox(file: MailboxFile, under: Uint8Array, keys: readonly OwnKey[]): MailboxFile {
  return { ...file, box: wrap(under, utf8ToBytes(JSON.stringify(keys))) };
}

/** A file for another computer: it opens with the passphrase alone. */
export function portableMailbox(
  smith: LockSmith,
  passphrase: string,
  keys: MailboxKeys,
): Promise<MailboxFile> {
  return lockMailbox({ ...smith, keystore: noKeystore }, passphrase, keys);
}

/** The mailbox file at a place; null when there is none. Throws `Refusal('badInput', 'file')` for anything else. */
export function readMailboxFile(path: string): MailboxFile | null {
  return existsSync(path) ? parseMailboxFile(readFileSync(path, 'utf8')) : null;
}

/** A mailbox file from its text. Throws `Refusal('badInput', 'file')`. */
export function parseMailboxFile(text: string): MailboxFile {
  try {
    return mailboxFile.parse(JSON.parse(text));
  } catch {
    throw new Refusal('badInput', 'file');
  }
}

/** Writes a mailbox file whole or not at all. Throws `Refusal('diskFull')`. */
export function writeMailboxFile(path: string, file: MailboxFile): void {
  try {
    writeFileSafely(path, `${JSON.stringify(file, null, 1)}\n`);
  } catch (error) {
    throw asRefusal(error) ?? error;
  }
}

/** The bytes of a secret in a key. */
export function secretOf(key: OwnKey, of: 'sealSecret' | 'signSecret'): Uint8Array {
  return hexToBytes(key[of]);
}
