import { describe, expect, it } from 'vitest';
import { addDays } from './clock.ts';
import {
  causeFinding,
  cumulated,
  helpFinding,
  moodFinding,
  nearestStep,
  phaseFinding,
  rhythmFinding,
  trendFinding,
} from './pattern-findings.ts';
import type { PatternDay, StressorCount } from './patterns.ts';
import type { Help } from './what-helps.ts';

const to = '2026-03-10';
const aDay = (ago: number, some: Partial<PatternDay> = {}): PatternDay => ({
  day: addDays(to, -ago),
  mood: 3,
  calm: 3,
  hardCalls: 0,
  ...some,
});

const week = (level: number, ago = 1) => ({ day: addDays(to, -ago), level, usual: 3, spread: 0.4 });
const trendOf = (trend: ReturnType<typeof week>[], learning = 0) => trendFinding({ trend, learning, to }, to);

const counts = (...calls: number[]): StressorCount[] => {
  const names = ['roster', 'tool_fail', 'cust_abuse', 'call_long', 'emo_mask', 'qa_dispute'] as const;
  return calls.map((n, i) => ({ stressor: names[i] ?? 'no_support', calls: n }));
};

const help = (sure: Help['sure'], routine: Help['routine'] = 'sigh'): Help => ({
  routine,
  sessions: 1,
  rated: 1,
  meanBefore: 2,
  meanChange: 1,
  sure,
});

describe('moods', () => {
  it.each([
    [1, 1],
    [1.4, 1],
    [2.5, 3],
    [4.5, 5],
    [5, 5],
  ])('a mean of %d is nearest to %i', (mean, step) => expect(nearestStep(mean)).toBe(step));

  it('names the most frequent one; of two alike the better', () => {
    expect(moodFinding([])).toBeNull();
    expect(moodFinding([aDay(1, { mood: null, hardCalls: 2 })])).toBeNull();
    expect(moodFinding([2, 2, 4].map((mood) => ({ mood })))).toEqual({ days: 3, mood: 2 });
    expect(moodFinding([2, 4.2].map((mood) => ({ mood })))).toEqual({ days: 2, mood: 4 });
  });
});

describe('the trend', () => {
  it.each([
    [3, 'within'],
    [2.7, 'within'],
    [2.5, 'lower'],
    [3.5, 'higher'],
  ])('at %d beside 3 ± 0.4 is %s', (level, kind) =>
    expect(trendOf([week(1), week(level)])).toEqual({ kind }),
  );

  it('says how many days it still needs, and nothing of days long gone', () => {
    expect(trendOf([], 4)).toEqual({ kind: 'learning', days: 4 });
    expect(trendOf([])).toEqual({ kind: 'away' });
    expect(trendOf([week(2, 14)])).toEqual({ kind: 'away' });
    expect(trendOf([week(2, 13)])).toEqual({ kind: 'lower' });
  });

  it('counts the weeks in the usual range for months long past', () => {
    const trend = [week(3, 20), week(2, 13), week(3.1, 6)];
    expect(trendFinding({ trend, learning: 0, to }, '2026-04-01')).toEqual({
      kind: 'past',
      within: 2,
      all: 3,
    });
  });

  it('names the phases that differ by three tenths or more', () => {
    expect(phaseFinding({ start: 0.2, middle: 0, end: -0.2 })).toEqual({ high: 'start', low: 'end' });
    expect(phaseFinding({ start: 0.1, middle: 0, end: -0.1 })).toBeNull();
    expect(phaseFinding({ start: 0.9, middle: null, end: null })).toBeNull();
  });
});

describe('causes', () => {
  it('are none, or too few for a pattern', () => {
    expect(causeFinding([])).toEqual({ kind: 'none' });
    expect(causeFinding(counts(3, 1))).toEqual({ kind: 'few', calls: 4 });
  });

  it('are the fewest that make up half of all calls', () => {
    expect(causeFinding(counts(5, 3, 2))).toEqual({ kind: 'main', stressors: ['roster'], share: 0.5 });
    expect(causeFinding(counts(4, 3, 2, 1))).toMatchObject({
      stressors: ['roster', 'tool_fail'],
      share: 0.7,
    });
  });

  it('are spread when it takes more than three', () => {
    expect(causeFinding(counts(2, 2, 2, 2, 2, 2, 2, 2))).toEqual({ kind: 'spread', calls: 16 });
  });

  it('add up to all', () => {
    expect(cumulated(counts(3, 1)).map(({ share }) => share)).toEqual([0.75, 1]);
  });
});

describe('help', () => {
  it('names what is likely, else says how much is known', () => {
    expect(helpFinding([])).toEqual({ kind: 'none' });
    expect(helpFinding([help('few')])).toEqual({ kind: 'few' });
    expect(helpFinding([help('few'), help('maybe')])).toEqual({ kind: 'maybe' });
    expect(helpFinding([help('likely'), help('likely', 'rest'), help('maybe', 'vent')])).toEqual({
      kind: 'likely',
      routines: ['sigh', 'rest'],
    });
  });
});

describe('the rhythm of four weeks', () => {
  it('counts days with a word and weeks with a calm day', () => {
    const days = [aDay(28), aDay(27, { calm: 4 }), aDay(8, { calm: 4.5 }), aDay(7, { calm: 5 }), aDay(0)];
    expect(rhythmFinding(days, to)).toEqual({ days: 4, calmWeeks: 2 });
  });

  it('never falls because of a day without a word: nothing is said of what is not there', () => {
    expect(rhythmFinding([], to)).toBeNull();
    expect(rhythmFinding([aDay(26), aDay(1)], to)).toEqual({ days: 2, calmWeeks: 0 });
  });
});
