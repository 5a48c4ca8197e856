import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCheckIn, aHardCall, aRoutineSession } from '../../tests/factories.ts';
import { type Phase, phases, type Step, steps } from './check-in.ts';
import { addDays } from './clock.ts';
import { firstOfTwelveMonths, type PatternRecords, patterns, patternsOf } from './patterns.ts';

const to = '2026-03-10';
const nothing: PatternRecords = {
  felt: [],
  hardCalls: [],
  sessions: [],
  rostered: [],
  months: [],
  earlier: [],
};
const said = (ago: number, mood: Step, phase: Phase = 'middle') =>
  aCheckIn({ day: addDays(to, -ago), mood, calm: mood, phase });
const of = (records: Partial<PatternRecords>) => patternsOf({ ...nothing, ...records }, to);
const days = (count: number, mood: (n: number) => Step) =>
  Array.from({ length: count }, (_, n) => said(count - 1 - n, mood(n)));
const worked = (count: number) =>
  Array.from({ length: count }, (_, n) => [said(n, 4, 'start'), said(n, 2, 'end')]).flat();
const call = (ago: number, stressor: 'roster' | 'tool_fail') =>
  aHardCall({ day: addDays(to, -ago), stressor });

describe('the twelve months', () => {
  it.each([
    ['2026-03-10', '2025-04-01'],
    ['2026-12-31', '2026-01-01'],
    ['2028-02-29', '2027-03-01'],
    ['2026-01-01', '2025-02-01'],
  ])('up to %s begin on %s', (to, from) => expect(firstOfTwelveMonths(to)).toBe(from));

  it('hold the days with a word, and leave out what lies before or after', () => {
    const { from, days } = of({
      felt: [said(400, 1), said(1, 2), said(1, 4), said(-1, 5)],
      hardCalls: [aHardCall({ day: addDays(to, -2) }), aHardCall({ day: addDays(to, -500) })],
    });
    expect(from).toBe('2025-04-01');
    expect(days).toEqual([
      { day: '2026-03-08', mood: null, calm: null, hardCalls: 1 },
      { day: '2026-03-09', mood: 3, calm: 3, hardCalls: 0 },
    ]);
  });

  it('are nothing for an empty journal, and eleven days from the first level', () => {
    expect(of({})).toMatchObject({ days: [], trend: [], learning: 11, helps: [], stressors: { year: [] } });
    expect(of({ felt: days(4, () => 3) }).learning).toBe(7);
    expect(of({ felt: days(11, () => 3) })).toMatchObject({ learning: 0, trend: [{ day: to, level: 3 }] });
  });
});

describe('the trend', () => {
  it('has one level a week, the last rostered day’s, and none in a week off', () => {
    const felt = days(60, () => 4).filter((_, n) => n < 40 || n >= 53);
    const { trend } = of({ felt });
    const lastDays = [49, 42, 35, 28, 21, 20, 0].map((ago) => addDays(to, -ago));
    expect(trend.map(({ day }) => day)).toEqual(lastDays);
    expect(trend.every(({ level, usual }) => level === 4 && usual === 4)).toBe(true);
  });

  it('knows what was usual before the twelve months began', () => {
    const felt = Array.from({ length: 40 }, (_, n) => said(380 - n, 4));
    expect(of({ felt }).trend.length).toBeGreaterThan(0);
    expect(of({ felt }).trend.every(({ day }) => day >= '2025-04-01')).toBe(true);
  });

  it('holds a rostered day without a word for no change', () => {
    const felt = days(40, () => 4).slice(0, -1);
    const { trend } = of({ felt, rostered: [to] });
    expect(trend.at(-1)).toMatchObject({ day: to, level: 4 });
  });
});

it('says how phases differ once each is known from ten days with more than one', () => {
  expect(of({ felt: worked(9) }).phases).toEqual({ start: null, middle: null, end: null });
  expect(of({ felt: worked(10) }).phases).toEqual({ start: 0.5, middle: null, end: -0.5 });
});

it('counts causes over a month, a quarter and the year, the most frequent first', () => {
  const { stressors } = of({
    hardCalls: [call(29, 'roster'), call(30, 'tool_fail'), call(90, 'tool_fail'), call(91, 'tool_fail')],
  });
  expect(stressors).toEqual({
    month: [{ stressor: 'roster', calls: 1 }],
    quarter: [
      { stressor: 'tool_fail', calls: 2 },
      { stressor: 'roster', calls: 1 },
    ],
    year: [
      { stressor: 'tool_fail', calls: 3 },
      { stressor: 'roster', calls: 1 },
    ],
  });
});

it('learns what helps from these twelve months only', () => {
  const sessions = [aRoutineSession({ day: to }), aRoutineSession({ day: '2025-03-31' })];
  expect(of({ sessions }).helps).toMatchObject([{ routine: 'sigh', sessions: 1 }]);
});

it('always fits the contract, and is a small answer', () => {
  const one = fc.record({
    day: fc.integer({ min: 0, max: 800 }).map((ago) => addDays(to, -ago)),
    phase: fc.constantFrom(...phases),
    mood: fc.constantFrom<Step>(...steps),
    calm: fc.constantFrom<Step>(...steps),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 200 }), (felt) => {
      const answer = of({ felt });
      expect(patterns.parse(answer)).toEqual(answer);
      expect(answer.days.length).toBeLessThanOrEqual(366);
      expect(answer.trend.length).toBeLessThanOrEqual(53);
    }),
    { numRuns: 30 },
  );
});
