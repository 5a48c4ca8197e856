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
const keyOf = () => publicKey;
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
    expect(checkChain(keyOf, [])).toBe(true);
    expect(checkChain(keyOf, [first, second])).toBe(true);
    expect(checkChain(keyOf, [second, first])).toBe(false);
    expect(checkChain(keyOf, [first, first])).toBe(false);
    const elsewhere = { ...second, subject: 'unit:8' };
    expect(checkChain(keyOf, [first, signRelease(secretKey, elsewhere)])).toBe(false);
    const rewritten = signRelease(secretKey, { ...first, body: '{"a":9}' });
    expect(checkRelease(publicKey, rewritten)).toBe(true);
    expect(checkChain(keyOf, [rewritten, second])).toBe(false);
  });

  it('a chain goes on under the next key from the week in which that takes over, and no sooner', () => {
    const next = makeReleaseKey();
    const third = signRelease(next.secretKey, { ...second, week: 12, previous: releaseHash(second) });
    const from = (week: number) => (of: number) => (of >= week ? next.publicKey : publicKey);
    expect(checkChain(from(12), [first, second, third])).toBe(true);
    expect(checkChain(from(13), [first, second, third])).toBe(false);
    expect(checkChain((week) => (week < 12 ? publicKey : null), [first, second, third])).toBe(false);
  });
});
