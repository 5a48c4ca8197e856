import { sha256 } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSnapshot, writeSnapshot } from './snapshot.ts';

const byRecoveryCode = 'ab'.repeat(72);
const journal = Uint8Array.from({ length: 9000 }, (_, n) => n % 251);
const file = writeSnapshot({ byRecoveryCode, journal });
const code = (bytes: Uint8Array): string => {
  try {
    readSnapshot(bytes);
    return 'read';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

describe('a snapshot', () => {
  it('gives back what was put in, whatever that is', () => {
    const anything = fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
      const read = readSnapshot(writeSnapshot({ byRecoveryCode, journal: bytes }));
      expect(read.byRecoveryCode).toBe(byRecoveryCode);
      expect(Buffer.from(read.journal)).toEqual(Buffer.from(bytes));
    });
    fc.assert(anything, { numRuns: 30 });
  });

  it('is refused when it was cut short or a byte was changed, wherever [S18]', () => {
    const at = fc.integer({ min: 0, max: file.length - 1 });
    const cut = fc.property(at, (n) => {
      expect(code(file.subarray(0, n))).toMatch(/^snapshot(Foreign|Damaged)$/);
    });
    const changed = fc.property(at, fc.integer({ min: 1, max: 255 }), (n, by) => {
      const bytes = Uint8Array.from(file);
      bytes[n] = (bytes[n] ?? 0) ^ by;
      expect(code(bytes)).toMatch(/^snapshot(Foreign|Damaged)$/);
    });
    fc.assert(cut, { numRuns: 60 });
    fc.assert(changed, { numRuns: 60 });
  });

  it('of another program is told from a damaged one, and of a newer version from both', () => {
    expect(code(new Uint8Array())).toBe('snapshotForeign');
    expect(code(Buffer.from('PK\u0003\u0004 a zip'))).toBe('snapshotForeign');
    expect(code(file.subarray(0, -1))).toBe('snapshotDamaged');
    expect(code(again((text) => text.replace('"version":1', '"version":2')))).toBe('journalNewer');
    expect(code(again((text) => text.replace('byRecoveryCode', 'byAnything')))).toBe('snapshotDamaged');
  });
});

/** The snapshot with another head, and a checksum that fits it. */
function again(change: (text: string) => string): Uint8Array {
  const head = Buffer.from(file).toString('latin1').split('\n').slice(0, 2).join('\n');
  const content = Buffer.from(`${change(head)}\n`, 'latin1');
  return Buffer.concat([content, sha256(content)]);
}
