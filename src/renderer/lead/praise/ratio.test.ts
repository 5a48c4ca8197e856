import { expect, it } from 'vitest';
import { addDays } from '../../../shared/clock.ts';
import { ratioOf } from './ratio.ts';

const today = '2026-03-03';
const days = (...ago: number[]) => ago.map((n) => addDays(today, -n));
const praise = (...ago: number[]) => days(...ago).map((day) => ({ day }));

it.each([
  ['three to one is enough', praise(0, 3, 27), days(1), false],
  ['less is short', praise(0, 3), days(1), true],
  ['a month ago no longer counts', praise(0, 3, 28), days(1), true],
  ['nor does a correction of then', praise(0), days(28), false],
  ['praise alone is enough', praise(0), [], false],
  ['nothing said at all is short', [], [], true],
])('%s [L5]', (_, praises, corrections, isShort) =>
  expect(ratioOf(praises, corrections, today).isShort).toBe(isShort),
);
