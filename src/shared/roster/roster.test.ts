import { describe, expect, it } from 'vitest';
import { aShift, someDay, someZone } from '../../../tests/factories.ts';
import { clockAt } from '../../../tests/nudges.ts';
import { longestShift } from '../shift.ts';
import { nextBeginning, type RosterShift, shiftByHours, spanAt } from './roster.ts';

const planned = (from: number, to: number): RosterShift => ({
  day: someDay,
  begins: clockAt(from),
  ends: clockAt(to),
  breaks: [],
});
const began = (hours: number, minutes = 0) => aShift({ begunAt: clockAt(hours, minutes) });
const span = (from: number, to: number) => ({ from: clockAt(from), to: clockAt(to) });

describe('the span in which nudges may come', () => {
  it('is the planned shift, for somebody who has begun none on the seat', () => {
    expect(spanAt(null, [planned(9, 17)], clockAt(9))).toEqual(span(9, 17));
    expect(spanAt(null, [planned(9, 17)], clockAt(17))).toBeNull();
    expect(spanAt(null, [], clockAt(9))).toBeNull();
  });

  it('runs from the person’s own beginning to the planned end', () => {
    expect(spanAt(began(8, 50), [planned(9, 17)], clockAt(8, 55))).toEqual({
      from: clockAt(8, 50),
      to: clockAt(17),
    });
    expect(spanAt(began(9, 20), [planned(9, 17)], clockAt(12))).toEqual({
      from: clockAt(9, 20),
      to: clockAt(17),
    });
  });

  it('is over with the plan, though the shift was left open', () => {
    expect(spanAt(began(9), [planned(9, 17)], clockAt(17, 1))).toBeNull();
  });

  it('is over when the person has ended their shift before its time', () => {
    const left = aShift({ begunAt: clockAt(9), endedAt: clockAt(12) });
    expect(spanAt(left, [planned(9, 17)], clockAt(13))).toBeNull();
    expect(spanAt(left, [planned(9, 11), planned(14, 18)], clockAt(15))).toEqual(span(14, 18));
  });

  it('leaves out the hours between the halves of a split shift', () => {
    const split = [planned(9, 12), planned(17, 20)];
    expect(spanAt(began(9), split, clockAt(10))).toEqual(span(9, 12));
    expect(spanAt(began(9), split, clockAt(14))).toBeNull();
    expect(spanAt(began(9), split, clockAt(18))).toEqual(span(17, 20));
  });

  it('without a plan is the shift on the seat, as long as shifts can be', () => {
    expect(spanAt(began(9), [], clockAt(20))).toEqual({ from: clockAt(9), to: clockAt(9) + longestShift });
    expect(spanAt(began(19), [planned(9, 17)], clockAt(20))).toMatchObject({ from: clockAt(19) });
  });
});

it('knows when the next planned shift begins', () => {
  expect(nextBeginning([planned(9, 12), planned(17, 20)], clockAt(9))).toBe(clockAt(17));
  expect(nextBeginning([planned(9, 12)], clockAt(9))).toBeNull();
});

it('makes a shift of working hours on a working day, none on a day off', () => {
  const hours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' };
  expect(shiftByHours(hours, someDay, someZone)).toEqual([planned(9, 17)]);
  expect(shiftByHours(hours, '2026-03-01', someZone)).toEqual([]);
});
