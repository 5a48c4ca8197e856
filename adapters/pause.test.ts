import { expect, it } from 'vitest';
import { patience, pause } from './pause.ts';

it('doubles from a second to half a minute, and spreads who comes back', () => {
  expect([1, 2, 3, 6, 60].map((failures) => patience(failures, () => 1))).toEqual([
    1000, 2000, 4000, 30_000, 30_000,
  ]);
  expect(patience(1, () => 0)).toBe(500);
});

it('is over at once when it is no longer wanted', async () => {
  const stopping = new AbortController();
  const waiting = pause(3_600_000, stopping.signal);
  stopping.abort();
  await expect(waiting).resolves.toBeUndefined();
});
