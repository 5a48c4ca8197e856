import { expect, test } from 'vitest';
import type { UnitWeek } from './release.ts';
import { asOfNow } from './as-of-now.ts';

const held = (week: number): UnitWeek => ({ state: 'held', week });
const out = (weeks: number[]): UnitWeek => ({
  state: 'released',
  week: weeks.at(-1) ?? 0,
  weeks,
  mood: 3,
  calm: 3,
  strained: { from: 0, below: 25 },
  groups: [],
  names: [],
});
const states = (weeks: UnitWeek[]) => asOfNow(weeks).map(({ state }) => state);

test('a held week stays held while it waits and when it has come out', () => {
  expect(states([held(1300), held(1301), held(1302), held(1303)])).toEqual(['held', 'held', 'held', 'held']);
  expect(states([held(1300), out([1300, 1301]), out([1302])])).toEqual(['held', 'released', 'released']);
});

test('a held week is discarded after four weeks, with its quarter, or when a release came without it', () => {
  expect(states([1300, 1301, 1302, 1303, 1304].map(held))[0]).toBe('discarded');
  expect(states([held(1312), held(1313)])).toEqual(['discarded', 'held']);
  expect(states([held(1300), out([1301])])).toEqual(['discarded', 'released']);
});
