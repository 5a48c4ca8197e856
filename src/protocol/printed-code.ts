import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

// Codes that people read off paper: 128 random bits and 12 check bits as 28 digits of Crockford's base32 (no I, L, O or
// U), in groups of four. The check bits depend on the purpose, so that an invite is not taken for a recovery code.

const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 28;

/** Bytes of secret in a printed code. */
export const codeBytes = 16;

/** `XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX` for 16 bytes. */
export function printCode(secret: Uint8Array, purpose: string): string {
  let rest = (BigInt(`0x${bytesToHex(secret)}`) << 12n) | BigInt(checkBits(secret, purpose));
  let text = '';
  for (; text.length < length; rest >>= 5n) text = `${digits.charAt(Number(rest & 31n))}${text}`;
  return (text.match(/.{4}/g) ?? []).join('-');
}

/**
 * The 16 bytes of a code as somebody typed it, or null when it is none. Forgives case, full-width letters, spaces, dashes
 * and the usual look-alikes (O for 0, I and L for 1).
 */
export function readCode(text: string, purpose: string): Uint8Array | null {
  const typed = text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{Dash}]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  const values = Array.from(typed, (digit) => digits.indexOf(digit));
  if (values.length !== length || values.includes(-1)) return null;
  const all = values.reduce((sum, value) => (sum << 5n) | BigInt(value), 0n);
  const secret = hexToBytes((all >> 12n).toString(16).padStart(codeBytes * 2, '0'));
  return Number(all & 0xfffn) === checkBits(secret, purpose) ? secret : null;
}

/** The first 12 bits of SHA-256 over `sidetone/1/<purpose>`, a line feed, and the secret. */
function checkBits(secret: Uint8Array, purpose: string): number {
  const [first = 0, second = 0] = sha256(concatBytes(utf8ToBytes(`sidetone/1/${purpose}\n`), secret));
  return (first << 4) | (second >> 4);
}
