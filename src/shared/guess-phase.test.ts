import { expect, it } from 'vitest';
import { aCheckIn, aShift } from '../../tests/factories.ts';
import { hour } from './clock.ts';
import type { Today } from './seat-contract/records.ts';
import { guessPhase, isDue } from './guess-phase.ts';

const shift = aShift();
const at = (hours: number) => shift.begunAt + hours * hour;
const aToday = (some: Partial<Today> = {}): Today => ({
  day: shift.day,
  shift,
  checkIns: [],
  hardCalls: [],
  tags: [],
  ...some,
});

it.each([
  ['no shift', aToday({ shift: null }), 1, 'start'],
  ['a shift that ended', aToday({ shift: aShift({ endedAt: at(8) }) }), 9, 'start'],
  ['a shift left open overnight', aToday(), 17, 'start'],
  ['the first minutes', aToday(), 0.1, 'start'],
  ['the first hour, already said', aToday({ checkIns: [aCheckIn({ shiftId: shift.id })] }), 1, 'middle'],
  ['lunch', aToday(), 4, 'middle'],
  ['the last hour', aToday(), 7.5, 'end'],
] as const)('guesses the part of the shift: %s', (_name, today, hours, phase) => {
  expect(guessPhase(today, at(hours))).toBe(phase);
});

it('asks by itself once for each part of a shift, and never twice within an hour', () => {
  const start = aCheckIn({ shiftId: shift.id, phase: 'start', at: at(0.1) });
  const middle = aCheckIn({ shiftId: shift.id, phase: 'middle', at: at(4) });
  expect(isDue(aToday(), at(0.1))).toBe(true);
  expect(isDue(aToday({ checkIns: [start] }), at(0.9))).toBe(false);
  expect(isDue(aToday({ checkIns: [start] }), at(4))).toBe(true);
  expect(isDue(aToday({ checkIns: [start, middle] }), at(6))).toBe(false);
  expect(isDue(aToday({ checkIns: [start, middle] }), at(7.5))).toBe(true);
});
