import fc from 'fast-check';
import { expect, it } from 'vitest';
import { longestGap, lookAt, shown, startWatch } from './watch.ts';

const seen = fc.array(fc.integer({ min: 0, max: longestGap }), { minLength: 1, maxLength: 500 });

it('shows the clock’s own time, after any number of frames of any length', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), seen, (begin, frames) => {
      let [watch, now] = [startWatch(begin), begin];
      for (const frame of frames) watch = lookAt(watch, (now += frame));
      expect(shown(watch)).toBe(now - begin);
    }),
  );
});

it('leaves out what nobody saw: a hidden page, a computer asleep', () => {
  fc.assert(
    fc.property(seen, fc.integer({ min: longestGap + 1, max: 86_400_000 }), seen, (before, gap, after) => {
      let [watch, now] = [startWatch(0), 0];
      for (const frame of before) watch = lookAt(watch, (now += frame));
      const stood = shown(watch);
      watch = lookAt(watch, (now += gap));
      expect(shown(watch)).toBe(stood);
      for (const frame of after) watch = lookAt(watch, (now += frame));
      expect(shown(watch)).toBe(now - gap);
    }),
  );
});

it('takes no harm from a clock that goes back, and goes on from a pause', () => {
  const watch = lookAt(startWatch(5000, 1500), 5400);
  expect(shown(watch)).toBe(1900);
  expect(lookAt(watch, 5100)).toEqual(watch);
});
