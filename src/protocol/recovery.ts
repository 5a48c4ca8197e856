import { randomBytes } from '@noble/hashes/utils.js';
import { Refusal } from '../shared/errors.ts';
import { codeBytes, printCode, readCode } from './printed-code.ts';

const purpose = 'recovery';

/** A new recovery code, to be shown and printed once, and the 16-byte secret in it. */
export function newRecoveryCode(): { code: string; secret: Uint8Array } {
  const secret = randomBytes(codeBytes);
  return { code: printCode(secret, purpose), secret };
}

/** The 16-byte secret of a recovery code as typed. Throws `Refusal('wrongRecoveryCode')` when it cannot be one. */
export function readRecoveryCode(text: string): Uint8Array {
  const secret = readCode(text, purpose);
  if (!secret) throw new Refusal('wrongRecoveryCode');
  return secret;
}
