import { expect, it } from 'vitest';
import { type Draft, leftOut, moved, putBack, rewritten, written } from './draft.ts';

const draft: Draft = {
  day: '2026-03-03',
  form: 'after',
  version: 0,
  parts: [
    { id: 'wentWell', words: 'The queue was short.' },
    { id: 'hard', words: '' },
    { id: 'takeOn', words: ' One page on refunds. ' },
  ],
  out: [],
};
const ids = ({ parts }: Pick<Draft, 'parts'>) => parts.map(({ id }) => id);

it('parts move one place, and stay at the ends [L4]', () => {
  expect(ids(moved(draft, 'takeOn', -1))).toEqual(['wentWell', 'takeOn', 'hard']);
  expect(ids(moved(draft, 'wentWell', 1))).toEqual(['hard', 'wentWell', 'takeOn']);
  expect(moved(draft, 'wentWell', -1)).toBe(draft);
  expect(moved(draft, 'takeOn', 1)).toBe(draft);
});

it('a part that is left out comes back with its words [L4]', () => {
  const out = leftOut(rewritten(draft, 'wentWell', 'Three callers said thanks.'), 'wentWell');
  expect(ids(out)).toEqual(['hard', 'takeOn']);
  expect(putBack(out, 'wentWell').parts.at(-1)).toEqual({
    id: 'wentWell',
    words: 'Three callers said thanks.',
  });
});

it('only parts in which something stands are kept and shown [L4]', () => {
  expect(written(draft).parts).toEqual([
    { id: 'wentWell', words: 'The queue was short.' },
    { id: 'takeOn', words: 'One page on refunds.' },
  ]);
});
