import { bytesToHex } from '@noble/hashes/utils.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkSlot,
  joinText,
  leaveText,
  releasesText,
  signSlot,
  slotKeyFrom,
  tokensText,
  unitText,
} from './slot.ts';

const secret = new Uint8Array(16).fill(7);
const org = 'ab'.repeat(16);
const { publicKey, secretKey } = slotKeyFrom(secret, org);
const slotKey = bytesToHex(publicKey);
const membership = 'fd'.repeat(16);

describe('a slot', () => {
  it('a recovery secret always gives the same slot in an organisation, and another one elsewhere', () => {
    expect(slotKeyFrom(secret, org).publicKey).toEqual(publicKey);
    expect(slotKeyFrom(secret, 'ac'.repeat(16)).publicKey).not.toEqual(publicKey);
    expect(slotKeyFrom(new Uint8Array(16), org).publicKey).not.toEqual(publicKey);
  });

  it('a signature is good for its text and key only', () => {
    const text = unitText({ slotKey, week: 2930 });
    const signature = signSlot(secretKey, text);
    expect(checkSlot(slotKey, text, signature)).toBe(true);
    expect(checkSlot(slotKey, unitText({ slotKey, week: 2931 }), signature)).toBe(false);
    expect(checkSlot(bytesToHex(slotKeyFrom(secret, 'ac'.repeat(16)).publicKey), text, signature)).toBe(
      false,
    );
  });

  it('no signature is made of junk', () => {
    const text = leaveText({ slotKey, membership });
    fc.assert(
      fc.property(fc.string(), fc.string(), (key, signature) => {
        expect(checkSlot(key, text, signature)).toBe(false);
      }),
    );
    // The identity point verifies anything under the cofactored rule.
    const identity = `01${'00'.repeat(31)}`;
    expect(checkSlot(identity, text, `${identity}${'00'.repeat(32)}`)).toBe(false);
  });

  it('requests never share a text', () => {
    const blinded = ['11'.repeat(32), '22'.repeat(32)];
    const texts = [
      joinText({ locator: '33'.repeat(32), slotKey }),
      leaveText({ slotKey, membership }),
      leaveText({ slotKey, membership: 'fe'.repeat(16) }),
      releasesText({ slotKey, from: 1 }),
      unitText({ slotKey, week: 1 }),
      unitText({ slotKey, week: 11 }),
      tokensText({ slotKey, unit: 1, week: 1, blinded, voices: [] }),
      tokensText({ slotKey, unit: 1, week: 1, blinded: blinded.toReversed(), voices: [] }),
      tokensText({ slotKey, unit: 11, week: 1, blinded, voices: [] }),
      tokensText({ slotKey, unit: null, week: 1, blinded: [], voices: blinded }),
      tokensText({ slotKey, unit: 1, week: 1, blinded: blinded.slice(1), voices: blinded.slice(0, 1) }),
    ];
    expect(new Set(texts).size).toBe(texts.length);
  });
});
