import { describe, expect, it } from 'vitest';
import { agentsOf, baseWorld, workdays } from './agents.ts';
import { baseFigures, lowFromTheFirstDay } from './cases.ts';
import { figuresOf, shareWithInterval } from './figures.ts';
import { randomFrom } from './random.ts';

const mean = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;
const alarmsOn = (...days: number[]) => Array.from({ length: workdays }, (_, i) => days.includes(i));

describe('the simulated people', () => {
  const people = agentsOf(
    { ...baseWorld, agents: 200, phaseSd: 0, phaseMean: { start: 0, middle: 0, end: 0 } },
    1,
  );
  it('are the same for the same seed, and others for another', () => {
    const some = { ...baseWorld, agents: 3 };
    expect(agentsOf(some, 7)).toEqual(agentsOf(some, 7));
    expect(agentsOf(some, 7)).not.toEqual(agentsOf(some, 8));
  });
  it('miss a quarter of their check-ins, and a fifth of them decline', () => {
    const made = mean(people.flatMap(({ days }) => days.map((day) => day.length / 3)));
    expect(made).toBeGreaterThan(0.74);
    expect(made).toBeLessThan(0.76);
    expect(people.filter(({ shiftedFrom }) => shiftedFrom !== null)).toHaveLength(40);
  });
  it('decline by half to one SD of their day scores, and else stay where they are', () => {
    const level = (days: (typeof people)[number]['days']) =>
      mean(days.flatMap((day) => day.map(({ mood, calm }) => (mood + calm) / 2)));
    const falls = (shifted: boolean) =>
      people
        .filter(({ shiftedFrom }) => (shiftedFrom !== null) === shifted)
        .map(
          ({ days, shiftedFrom }) =>
            level(days.slice(0, shiftedFrom ?? 115)) - level(days.slice(shiftedFrom ?? 115)),
        );
    // 0.75 SD of about 0.57, a little less at the ends of the scale.
    expect(mean(falls(true))).toBeGreaterThan(0.33);
    expect(mean(falls(true))).toBeLessThan(0.5);
    expect(Math.abs(mean(falls(false)))).toBeLessThan(0.04);
  });
});

describe('the figures', () => {
  const steady = { days: [], shiftedFrom: null, recoveredFrom: null };
  it('count each alarm that begins, in those who never decline', () => {
    const { falseAlarms } = figuresOf([steady, steady], () => alarmsOn(3, 4, 5, 90));
    expect(falseAlarms.value).toBe(2);
  });
  it('take an alarm for a detection when it begins within the horizon, and not when it was there before', () => {
    const falls = { days: [], shiftedFrom: 100, recoveredFrom: null };
    const detected = (...days: number[]) => figuresOf([falls], () => alarmsOn(...days)).detected.value;
    expect([detected(100), detected(159), detected(160), detected(99, 100, 101)]).toEqual([1, 1, 0, 0]);
    expect(figuresOf([falls], () => alarmsOn(104)).delay?.value).toBe(5);
  });
  it('count the days until an alarm is over', () => {
    const recovers = { days: [], shiftedFrom: 100, recoveredFrom: 120 };
    expect(figuresOf([recovers], () => alarmsOn(119, 120, 121)).stepDown?.value).toBe(3);
  });
  it('give a share the interval of Wilson', () => {
    const { from, to } = shareWithInterval(8, 10);
    expect([from.toFixed(3), to.toFixed(3)]).toEqual(['0.490', '0.943']);
  });
});

it('draws evenly, and normally', () => {
  const random = randomFrom(1);
  const even = Array.from({ length: 20_000 }, () => random.uniform());
  const normal = Array.from({ length: 20_000 }, () => random.normal());
  expect(mean(even)).toBeCloseTo(0.5, 1);
  expect(Math.min(...even)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...even)).toBeLessThan(1);
  expect(Math.abs(mean(normal))).toBeLessThan(0.03);
  expect(mean(normal.map((x) => x ** 2))).toBeCloseTo(1, 1);
});

describe('the detector on 300 of them', () => {
  const figures = new Map(baseFigures(100).map(({ name, figures }) => [name, figures]));
  const seat = figures.get('the seat');
  const textbook = figures.get('textbook EWMA (0.1, 2.7)');
  it('is seldom wrong and mostly right', () => {
    expect(seat?.falseAlarms.value).toBeLessThan(0.6);
    expect(seat?.detected.value).toBeGreaterThan(0.65);
    expect(seat?.delay?.value).toBeLessThan(30);
  });
  it('is wrong less than half as often as a textbook chart', () => {
    expect(seat?.falseAlarms.value).toBeLessThan((textbook?.falseAlarms.value ?? 0) / 2);
  });
  it('tells those who are low from the first day', () => {
    expect(lowFromTheFirstDay(100, [60])[0]?.told.value).toBeGreaterThan(0.95);
  });
});
