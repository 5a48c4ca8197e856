import { describe, expect, it } from 'vitest';
import type { Phase, Step } from '../check-in.ts';
import { dayScore, type Felt, freshHabit, learnHabit, phaseOffset } from './day-score.ts';

const felt = (phase: Phase, mood: Step, calm: Step = mood): Felt => ({ phase, mood, calm });
const fullDay = [felt('start', 4), felt('middle', 3), felt('end', 2)];
const habitAfter = (days: number, day: Felt[]) =>
  Array.from({ length: days }, () => day).reduce(learnHabit, freshHabit());

describe('the day score', () => {
  it('is the mean of mood and calm', () => {
    expect(dayScore([felt('start', 4, 2), felt('end', 5, 4)], freshHabit())).toBe(3.75);
  });
  it('is nothing on a day without a check-in', () => expect(dayScore([], freshHabit())).toBeNull());
  it('counts every check-in, two of one phase as well', () => {
    expect(dayScore([felt('start', 1), felt('start', 3), felt('end', 5)], freshHabit())).toBe(3);
  });
  it('does not take a day with only the tired end of it for a bad day', () => {
    const usual = habitAfter(90, fullDay);
    expect(dayScore([felt('end', 2)], freshHabit())).toBe(2);
    expect(dayScore([felt('end', 2)], usual)).toBeCloseTo(2.9);
    expect(dayScore(fullDay, usual)).toBe(3);
  });
});

describe('the habit of a phase', () => {
  it('is shrunk to none by the weight of ten check-ins', () => {
    expect(phaseOffset(freshHabit(), 'start')).toBe(0);
    expect(phaseOffset(habitAfter(1, fullDay), 'start')).toBe(1 / 11);
    expect(phaseOffset(habitAfter(10, fullDay), 'end')).toBe(-0.5);
  });
  it('is not learned from days with one check-in, whatever their level', () => {
    expect(habitAfter(50, [felt('end', 1)])).toEqual(freshHabit());
  });
});
