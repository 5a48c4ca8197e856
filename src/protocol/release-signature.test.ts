import { describe, expect, it } from 'vitest';
import {
  checkChain,
  checkRelease,
  makeReleaseKey,
  noPrevious,
  releaseHash,
  signRelease,
} from './release-signature.ts';

const { publicKey, secretKey } = makeReleaseKey();
const first = signRelease(secretKey, { subject: 'unit:7', week: 10, body: '{"a":1}', previous: noPrevious });
const second = signRelease(secretKey, {
  subject: 'unit:7',
  week: 11,
  body: '{"a":2}',
  previous: releaseHash(first),
});

describe('a release', () => {
  it('a release stands as it was signed, and in no other way', () => {
    expect(checkRelease(publicKey, first)).toBe(true);
    const changes = [
      { body: '{"a":3}' },
      { week: 12 },
      { subject: 'unit:8' },
      { previous: releaseHash(second) },
      { signature: second.signature },
      { signature: 'junk' },
      { subject: 'unit:7\n10' },
      { previous: '' },
    ];
    for (const change of changes) expect(checkRelease(publicKey, { ...first, ...change })).toBe(false);
    expect(checkRelease(makeReleaseKey().publicKey, first)).toBe(false);
  });

  it('a text has one reading: what moves between the fields is refused', () => {
    const odd = { subject: 'unit:7\n10', week: 10, body: '{}', previous: noPrevious };
    expect(checkRelease(publicKey, signRelease(secretKey, odd))).toBe(false);
  });

  it('a chain holds only whole, in order, of one subject', () => {
    expect(checkChain(publicKey, [])).toBe(true);
    expect(checkChain(publicKey, [first, second])).toBe(true);
    expect(checkChain(publicKey, [second, first])).toBe(false);
    expect(checkChain(publicKey, [first, first])).toBe(false);
    const elsewhere = { ...second, subject: 'unit:8' };
    expect(checkChain(publicKey, [first, signRelease(secretKey, elsewhere)])).toBe(false);
    const rewritten = signRelease(secretKey, { ...first, body: '{"a":9}' });
    expect(checkRelease(publicKey, rewritten)).toBe(true);
    expect(checkChain(publicKey, [rewritten, second])).toBe(false);
  });
});
