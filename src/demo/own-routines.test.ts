import { expect, it } from 'vitest';
import type { SeatAction } from '../shared/demo-contract.ts';
import { routineSessionInput } from '../shared/routine-session.ts';
import { dice } from './dice.ts';
import { withRoutines } from './own-routines.ts';

const day: SeatAction[] = [
  { at: 1_000, checkIn: { phase: 'start', mood: 4, calm: 3 }, breaks: null },
  ...[2, 3, 4].map((n): SeatAction => ({
    at: n * 3_600_000,
    hardCall: { stressor: 'queue_pressure', strength: 2 },
  })),
];

it('puts a routine after some of the hard calls, in the order of time, the same each time it is told', () => {
  const tell = () => Array.from({ length: 30 }, () => day).flatMap((one, n) => withRoutines(one, dice(n)));
  const told = tell();
  expect(tell()).toEqual(told);
  const routines = told.flatMap((action) => ('routine' in action ? [action] : []));
  expect(routines.length).toBeGreaterThan(30);
  expect(routines.length).toBeLessThan(80);
  for (const { routine } of routines) expect(routineSessionInput.parse(routine)).toEqual(routine);
  const one = withRoutines(day, dice(1)).map(({ at }) => at);
  expect(one).toEqual(one.toSorted((a, b) => a - b));
});
