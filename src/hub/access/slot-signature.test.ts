import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkSlot, signSlot, slotKeyFrom } from '../../protocol/slot.ts';
import { isSignedBySlot } from './slot-signature.ts';

const { publicKey, secretKey } = slotKeyFrom(new Uint8Array(16), '00'.repeat(16));
const slotKey = Buffer.from(publicKey).toString('hex');
const signature = signSlot(secretKey, 'a text');

it('takes what the slot signed and refuses any other text, and any changed bit as checkSlot does', () => {
  expect(isSignedBySlot(slotKey, 'a text', signature)).toBe(true);
  expect(isSignedBySlot(slotKey, 'another text', signature)).toBe(false);
  fc.assert(
    fc.property(fc.nat(511), (bit) => {
      const spoilt = Buffer.from(signature, 'hex');
      spoilt[bit >> 3] = (spoilt[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const text = spoilt.toString('hex');
      expect(isSignedBySlot(slotKey, 'a text', text)).toBe(false);
      expect(checkSlot(slotKey, 'a text', text)).toBe(false);
    }),
    { numRuns: 40 },
  );
});

it('refuses, and does not fail on, a key that is no point', () => {
  expect(isSignedBySlot('ff'.repeat(32), 'a text', signature)).toBe(false);
});
