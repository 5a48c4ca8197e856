import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { InviteBundle } from '../shared/hub-contract/seats.ts';

/**
 * What two colleagues compare to know that they were given the same hub keys: SHA-256 over the organisation's id and the
 * keys, one a line, as sixteen groups of four hex digits.
 */
export function fingerprint(
  keys: Pick<InviteBundle, 'org' | 'reportKey' | 'tokenKey' | 'releaseKey'>,
): string {
  const { org, reportKey, tokenKey, releaseKey } = keys;
  const text = ['sidetone/1/keys', org, String(reportKey.id), reportKey.publicKey, tokenKey, releaseKey].join(
    '\n',
  );
  return (bytesToHex(sha256(utf8ToBytes(text))).match(/.{4}/g) ?? []).join(' ');
}
