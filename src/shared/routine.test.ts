import { expect, it } from 'vitest';
import { holdsBreath, isBreath, routineIds, routineOf, routines, shortForm } from './routine.ts';

it('has the twelve of SCIENCE.md, each once, in its order [S5]', () => {
  expect(routines.map(({ id }) => id)).toEqual(routineIds);
  expect(routines).toHaveLength(12);
});

it('lasts as long as SCIENCE.md says', () => {
  expect(Object.fromEntries(routines.map(({ id, seconds }) => [id, seconds]))).toEqual({
    sigh: 300,
    resonance: 300,
    long_exhale: 120,
    box: 192,
    b478: 76,
    green: 40,
    eyes: 20,
    move: 180,
    social: 300,
    water_music: 180,
    vent: 180,
    rest: 300,
  });
});

it('has a form of a minute at most for every breath, and for some others', () => {
  expect(routines.filter(isBreath).every((routine) => (shortForm(routine) ?? Infinity) <= 60)).toBe(true);
  const short = routines.filter((routine) => shortForm(routine) !== null).map(({ id }) => id);
  expect(short).toEqual(['sigh', 'resonance', 'long_exhale', 'box', 'b478', 'green', 'eyes', 'move']);
});

it('knows which of them hold the breath', () => {
  expect(routines.filter(holdsBreath).map(({ id }) => id)).toEqual(['box', 'b478']);
});

it('is honest about its grade: the view was found to help once, and not again', () => {
  expect(routineOf('green')).toMatchObject({
    evidence: 'C',
    source: expect.stringContaining('Johnson 2022'),
  });
  expect(routineOf('resonance')).toMatchObject({ evidence: 'B+', source: '10.1007/s12671-023-02294-2' });
});
