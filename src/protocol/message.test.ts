import { equalBytes } from '@noble/curves/utils.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../shared/errors.ts';
import { attributes, dummyValue, valueRange } from '../shared/week-report.ts';
import { decodeMessage, encodeMessage, type Message } from './message.ts';

const bytesOf = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });

const anyMessage: fc.Arbitrary<Message> = fc
  .integer({ min: 1, max: attributes.length })
  .chain((attribute) => {
    const { from, to } = valueRange[attributes[attribute - 1] ?? 'mood'];
    return fc.record({
      attribute: fc.constant(attribute),
      unit: fc.integer({ min: 1, max: 0xffffffff }),
      week: fc.integer({ min: 0, max: 0xffff }),
      value: fc.oneof(fc.integer({ min: from, max: to }), fc.constant(dummyValue)),
      nonce: bytesOf(32),
      output: bytesOf(64),
    });
  });

const someMessage: Message = {
  attribute: 1,
  unit: 7,
  week: 2930,
  value: 4,
  nonce: new Uint8Array(32).fill(1),
  output: new Uint8Array(64).fill(2),
};

function decodedOrRefused(bytes: Uint8Array): Message | null {
  try {
    return decodeMessage(bytes);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'badInput') return null;
    throw error;
  }
}

function refusal(of: () => unknown): string | undefined {
  try {
    of();
  } catch (error) {
    if (error instanceof Refusal && error.code === 'badInput') return error.field;
    throw error;
  }
  throw new Error('was not refused');
}

describe('a message', () => {
  it('every message is 128 bytes and reads back as it was', () => {
    fc.assert(
      fc.property(anyMessage, (message) => {
        const bytes = encodeMessage(message);
        expect(bytes.length).toBe(128);
        expect(decodeMessage(bytes)).toEqual(message);
      }),
    );
  });

  it('there is one encoding of a message: no other bytes read as it', () => {
    const valid = encodeMessage(someMessage);
    fc.assert(
      fc.property(fc.nat({ max: 127 }), fc.nat({ max: 255 }), (at, byte) => {
        const bytes = valid.with(at, byte);
        const decoded = decodedOrRefused(bytes);
        return decoded === null || equalBytes(encodeMessage(decoded), bytes);
      }),
    );
  });

  describe('what is refused, and where', () => {
    it.each([
      ['attribute', { attribute: 0 }],
      ['attribute', { attribute: 11 }],
      ['unit', { unit: 0 }],
      ['unit', { unit: 2 ** 32 }],
      ['week', { week: 65_536 }],
      ['week', { week: 1.5 }],
      ['value', { value: 0 }],
      ['value', { value: 6 }],
      ['value', { attribute: 3, value: 4 }],
      ['nonce', { nonce: new Uint8Array(31) }],
      ['output', { output: new Uint8Array(65) }],
    ] as const)('encoding: %s', (field, change) => {
      expect(refusal(() => encodeMessage({ ...someMessage, ...change }))).toBe(field);
    });

    const valid = encodeMessage(someMessage);
    it.each([
      ['length', valid.slice(0, 127)],
      ['length', new Uint8Array(129)],
      ['version', valid.with(0, 2)],
      ['attribute', valid.with(1, 11)],
      ['unit', valid.with(5, 0)],
      ['value', valid.with(8, 6)],
      ['padding', valid.with(127, 1)],
    ] as const)('decoding: %s', (field, bytes) => {
      expect(refusal(() => decodeMessage(bytes))).toBe(field);
    });
  });
});
