import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Refusal } from '../../shared/errors.ts';
import { writeFileSafely } from '../write-file.ts';
import { lockShape } from './lock.ts';
import { asRefusal } from './trouble.ts';

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));
/** A 24-byte nonce, 32 bytes of key, a 16-byte tag. */
const wrapped = hex(72);

const keyFile = lockShape.extend({
  version: z.literal(1),
  /** The journal key under PIN and secret. */
  byPin: wrapped,
  /** The journal key under the recovery code. */
  byRecoveryCode: wrapped,
});
export type KeyFile = Omit<z.infer<typeof keyFile>, 'version'>;

/** Reads a key file. Throws `Refusal('journalDamaged', 'keys')` when it is missing or not one. */
export function readKeyFile(file: string): KeyFile {
  try {
    const { version: _, ...rest } = keyFile.parse(JSON.parse(readFileSync(file, 'utf8')));
    return rest;
  } catch {
    throw new Refusal('journalDamaged', 'keys');
  }
}

/** Writes a key file whole or not at all. Throws `Refusal('diskFull')`. */
export function writeKeyFile(file: string, content: KeyFile): void {
  try {
    writeFileSafely(file, `${JSON.stringify({ version: 1, ...content }, null, 1)}\n`);
  } catch (error) {
    throw asRefusal(error) ?? error;
  }
}
