import { bytesToHex } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import type { MailboxKey } from '../shared/hub-contract/voices.ts';
import { mailboxFingerprint, makeMailboxKeys, signMailboxKey, trustIn } from './mailbox-key.ts';

const place = { org: '0a'.repeat(16), mailbox: 5 };

/** A chain of keys, each signed by the one before, the first by nobody. */
function aChain(length: number): MailboxKey[] {
  const chain: MailboxKey[] = [];
  let before: Uint8Array | null = null;
  for (let keyId = 1; keyId <= length; keyId++) {
    const { seal, sign } = makeMailboxKeys();
    const key = {
      keyId,
      sealKey: bytesToHex(seal.publicKey),
      signKey: bytesToHex(sign.publicKey),
      expiresAt: 1_780_000_000_000 + keyId,
    };
    chain.push({ ...key, signature: before && signMailboxKey(before, place, key) });
    before = sign.secretKey;
  }
  return chain;
}

const chain = aChain(4);
const [first, second, third] = chain as [MailboxKey, MailboxKey, MailboxKey];

describe('trust in a mailbox’s newest key', () => {
  it('follows the signatures from the key that was confirmed', () => {
    for (const known of chain) expect(trustIn(place, chain, known)).toBe('confirmed');
    expect(trustIn(place, chain, null)).toBe('new');
  });

  it.each([
    ['another key under the same number', [first, { ...second, sealKey: first.sealKey }, third]],
    ['a key without a signature', [first, { ...second, signature: null }]],
    ['a signature that is not the key’s before', [first, { ...second, signature: third.signature }]],
    ['a prolonged life', [first, { ...second, expiresAt: second.expiresAt + 1 }]],
    ['a gap', [first, third]],
    ['a history that begins anew', aChain(3)],
    ['the known key gone', [second, third]],
  ])('ends at %s', (_what, keys) => {
    expect(trustIn(place, keys, first)).toBe('changed');
  });

  it('does not carry over to another mailbox', () => {
    expect(trustIn({ ...place, mailbox: 6 }, [first, second], first)).toBe('changed');
  });

  it('is compared by a fingerprint that every part of the key is in', () => {
    const prints = [first, { ...first, signKey: second.signKey }, { ...first, expiresAt: 1 }].map((key) =>
      mailboxFingerprint(place, key),
    );
    prints.push(mailboxFingerprint({ ...place, mailbox: 6 }, first));
    expect(new Set(prints).size).toBe(4);
    expect(prints[0]).toMatch(/^[0-9a-f]{4}( [0-9a-f]{4}){15}$/);
  });
});
