import { expect, it } from 'vitest';
import { addCallLength, callLengths } from './call-lengths.ts';
import { throwawayJournal } from './open.ts';
import { settingsOf } from './settings.ts';

it('keeps the lengths of the last 400 calls, and nothing else about them', () => {
  const settings = settingsOf(throwawayJournal());
  expect(callLengths(settings)).toEqual([]);
  for (let seconds = 1; seconds <= 402; seconds++) addCallLength(settings, seconds);
  const own = callLengths(settings);
  expect(own).toHaveLength(400);
  expect([own[0], own.at(-1)]).toEqual([3, 402]);
  expect(settings.get('callLengths')).toEqual(own);
});
