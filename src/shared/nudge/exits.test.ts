import { expect, it } from 'vitest';
import { aBreak } from '../../../tests/nudges.ts';
import { exitsOf } from './exits.ts';

const skips = (n: number) => Array.from({ length: n }, () => aBreak({ fate: 'skipped' }));

it('lets a break be put off three times, and skipped as often as one likes', () => {
  expect(exitsOf(aBreak({ postponed: 2 }), skips(9), false)).toEqual({ later: [5, 10], skip: 'atOnce' });
  expect(exitsOf(aBreak({ postponed: 3 }), [], false)).toEqual({ later: [], skip: 'atOnce' });
});

it('holds whoever asked for it to fewer skips, and always leaves an exit [S4]', () => {
  expect(exitsOf(aBreak(), skips(1), true)).toEqual({ later: [5], skip: 'atOnce' });
  expect(exitsOf(aBreak({ postponed: 1 }), skips(2), true)).toEqual({ later: [], skip: 'afterAsking' });
});
