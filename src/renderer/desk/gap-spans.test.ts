import { expect, it } from 'vitest';
import { gapSpans } from './gap-spans.ts';

it('joins neighbouring weeks that have no value for the same reason', () => {
  expect(gapSpans(['held', null, 'small', 'small', 'held', null])).toEqual([
    { from: 0, to: 0, text: 'held' },
    { from: 2, to: 3, text: 'small' },
    { from: 4, to: 4, text: 'held' },
  ]);
});
