import { expect, it } from 'vitest';
import { routines } from '../../../shared/routine.ts';
import { routineAt, routinePath } from './routine-path.ts';

it('finds every routine again, in each of its lengths, with or without the question', () => {
  for (const routine of routines)
    for (const seconds of [routine.seconds, routine.shortSeconds ?? routine.seconds])
      for (const atOnce of [false, true]) {
        const path = routinePath({ routine, seconds, atOnce });
        expect(routineAt(path.replace('/breathe/', ''))).toEqual({ routine, seconds, atOnce });
      }
});

it('takes a length that is not one for the whole, and a name that is not one for none', () => {
  expect(routineAt('sigh-61')).toMatchObject({ seconds: 300, atOnce: false });
  expect(routineAt('humming')).toBeNull();
  expect(routineAt(undefined)).toBeNull();
});
