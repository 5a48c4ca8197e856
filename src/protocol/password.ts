import { equalBytes } from '@noble/curves/utils.js';
import { argon2idAsync } from '@noble/hashes/argon2.js';
import { bytesToHex, hexToBytes, randomBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** What a guess at a password costs (argon2id, RFC 9106): memory in KiB, passes, lanes. */
export interface PasswordCost {
  m: number;
  t: number;
  p: number;
}

/** OWASP Password Storage Cheat Sheet: argon2id with 19 MiB, two passes, one lane. */
export const usualCost: PasswordCost = { m: 19_456, t: 2, p: 1 };

/** 32 bytes stretched from a PIN or passphrase (argon2id of its NFKC form, so that every keyboard gives the same). */
export function stretch(pin: string, salt: Uint8Array, cost = usualCost): Promise<Uint8Array> {
  return argon2idAsync(utf8ToBytes(pin.normalize('NFKC')), salt, { ...cost, dkLen: 32 });
}

/** A password's hash in PHC string format, `$argon2id$v=19$m=…,t=…,p=…$salt$hash`; 16 random bytes of salt unless given. */
export async function hashPassword(
  password: string,
  { salt = randomBytes(16), cost = usualCost }: { salt?: Uint8Array; cost?: PasswordCost } = {},
): Promise<string> {
  const hash = await stretch(password, salt, cost);
  return `$argon2id$v=19$m=${cost.m},t=${cost.t},p=${cost.p}$${toBase64(salt)}$${toBase64(hash)}`;
}

/** Whether a password is the one that was hashed. False for a string that `hashPassword` did not make. */
export async function checkPassword(password: string, phc: string): Promise<boolean> {
  const parts =
    /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,2}),p=(\d)\$([A-Za-z0-9+/]{22})\$([A-Za-z0-9+/]{43})$/.exec(phc);
  if (!parts) return false;
  const [, m, t, p, salt = '', hash = ''] = parts;
  const cost = { m: Number(m), t: Number(t), p: Number(p) };
  return equalBytes(await stretch(password, fromBase64(salt), cost), fromBase64(hash));
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 without padding (RFC 4648, 4), as PHC strings have it. */
function toBase64(bytes: Uint8Array): string {
  const spare = (6 - ((bytes.length * 8) % 6)) % 6;
  let rest = BigInt(`0x${bytesToHex(bytes)}`) << BigInt(spare);
  let text = '';
  for (let left = bytes.length * 8; left > 0; left -= 6, rest >>= 6n) {
    text = `${digits.charAt(Number(rest & 63n))}${text}`;
  }
  return text;
}

function fromBase64(text: string): Uint8Array {
  const length = Math.floor((text.length * 6) / 8);
  const all = text.split('').reduce((sum, digit) => (sum << 6n) | BigInt(digits.indexOf(digit)), 0n);
  return hexToBytes((all >> BigInt(text.length * 6 - length * 8)).toString(16).padStart(length * 2, '0'));
}
