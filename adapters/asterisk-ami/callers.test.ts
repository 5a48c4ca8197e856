import { expect, it } from 'vitest';
import { callerCounter } from './callers.ts';

it('counts a caller’s calls, each once however often it rings, and never beyond nine [S3]', () => {
  const count = callerCounter(() => 0);
  expect([count('138', 'a'), count('138', 'a'), count('139', 'b'), count('138', 'c')]).toEqual([1, 1, 1, 2]);
  expect(count('138', 'd')).toBe(3);
  for (let n = 0; n < 20; n++) count('138', `more ${n}`);
  expect(count('138', 'last')).toBe(9);
});

it.each(['', '<unknown>', 'Anonymous', 'unavailable'])('cannot tell "%s" from another', (caller) => {
  const count = callerCounter(() => 0);
  count(caller, 'a');
  expect(count(caller, 'b')).toBe(1);
});

it('forgets everybody after a day', () => {
  let now = 0;
  const count = callerCounter(() => now);
  count('138', 'a');
  now = 24 * 3_600_000 - 1;
  expect(count('138', 'b')).toBe(2);
  now += 1;
  expect(count('138', 'c')).toBe(1);
});
