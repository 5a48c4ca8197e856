import { describe, expect, it } from 'vitest';
import { longCallAfter, offerFor, siteMinimum } from './hard-call-offer.ts';

const lengths = (count: number, of: (n: number) => number) => Array.from({ length: count }, (_, n) => of(n));

describe('a long call', () => {
  it('is over the person’s own 90th percentile', () => {
    const own = lengths(100, (n) => 1000 + n);
    expect(longCallAfter(own)).toBe(1089);
    expect(longCallAfter(own.toReversed())).toBe(1089);
  });

  it('is never below the site’s minimum, and only the minimum counts until enough calls are known', () => {
    expect(longCallAfter(lengths(100, () => 60))).toBe(siteMinimum);
    expect(
      longCallAfter(
        lengths(100, () => 60),
        30,
      ),
    ).toBe(60);
    expect(longCallAfter(lengths(29, () => 3600))).toBe(siteMinimum);
    expect(longCallAfter(lengths(30, () => 3600))).toBe(3600);
  });
});

describe('an offer [S3]', () => {
  it.each([
    ['an ordinary call', { seconds: 300, transferred: false, repeat: 1 }, null],
    ['a call just as long as that', { seconds: 600, transferred: false, repeat: 1 }, null],
    ['a long call', { seconds: 601, transferred: false, repeat: 1 }, 'long'],
    ['a second call of a caller', { seconds: 300, transferred: false, repeat: 2 }, null],
    ['a third call of a caller', { seconds: 300, transferred: false, repeat: 3 }, 'repeat'],
    ['a call handed on', { seconds: 3, transferred: true, repeat: 1 }, 'transferred'],
    ['a long third call handed on', { seconds: 3600, transferred: true, repeat: 3 }, 'transferred'],
  ])('after %s', (_what, call, reason) => expect(offerFor(call, 600)).toBe(reason));
});
