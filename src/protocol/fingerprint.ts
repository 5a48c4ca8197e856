import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { KeyLogHead } from '../shared/key-log.ts';

/**
 * What two colleagues compare to know that they were given the same hub keys: SHA-256 over the organisation's id and the
 * head of the key log, one a line, as sixteen groups of four hex digits. It changes with every key that is announced.
 */
export function fingerprint({ org, keyLog }: { org: string; keyLog: KeyLogHead }): string {
  const text = ['sidetone/1/keys', org, keyLog.sequence, keyLog.hash].join('\n');
  return (bytesToHex(sha256(utf8ToBytes(text))).match(/.{4}/g) ?? []).join(' ');
}
