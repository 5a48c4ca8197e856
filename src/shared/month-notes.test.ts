import { describe, expect, it } from 'vitest';
import { figuresByMonth, monthTarget, monthWritten, progressOf, targetFigures } from './month-notes.ts';

const written = { wentWell: [], needsCare: [], targets: [] };
const takes = (wentWell: string[]) => monthWritten.safeParse({ ...written, wentWell }).success;

describe('targets of a month [L7]', () => {
  it('stand on changes that are done and on figures of the telephony', () => {
    for (const of of targetFigures) expect(monthTarget.safeParse({ of, atMost: 60 }).success).toBe(true);
    expect(monthTarget.safeParse({ of: 'actionsDone', atLeast: 2 }).success).toBe(true);
  });

  it.each(['mood', 'calm', 'tier', 'strained', 'steadyMonths', 'checkIns', 'slots', 'handlingSeconds'])(
    'refuses one on %s: it would buy happy taps, or hurry people',
    (of) => {
      expect(monthTarget.safeParse({ of, atMost: 3 }).success).toBe(false);
      expect(monthTarget.safeParse({ of, atLeast: 3 }).success).toBe(false);
    },
  );

  it('refuses two on the same thing, and numbers that cannot be', () => {
    const twice = [
      { of: 'queueSeconds', atMost: 60 },
      { of: 'queueSeconds', atMost: 90 },
    ];
    expect(monthWritten.safeParse({ ...written, targets: twice }).success).toBe(false);
    expect(monthTarget.safeParse({ of: 'occupancy', atMost: 101 }).success).toBe(false);
    expect(monthTarget.safeParse({ of: 'actionsDone', atLeast: 0 }).success).toBe(false);
    expect(monthTarget.safeParse({ of: 'actionsDone', atMost: 3 }).success).toBe(false);
  });

  it('are held against the month’s own days, and unknown without any', () => {
    const day = { occupancy: null, handlingSeconds: null, lostBreaks: null };
    const [february] = figuresByMonth([
      { ...day, day: '2026-02-03', queueSeconds: 40 },
      { ...day, day: '2026-02-28', queueSeconds: 80 },
      { ...day, day: '2026-03-01', queueSeconds: 900 },
    ]);
    const of = { actionsDone: 1, figures: february };
    expect(progressOf({ of: 'queueSeconds', atMost: 60 }, of)).toMatchObject({ value: 60, met: true });
    expect(progressOf({ of: 'lostBreaks', atMost: 2 }, of)).toMatchObject({ value: null, met: false });
    expect(progressOf({ of: 'actionsDone', atLeast: 2 }, of)).toMatchObject({ value: 1, met: false });
  });
});

it('a line is text of 1 to 200 characters, and there are at most twelve', () => {
  expect(takes(['<b>كل يوم</b> 🙂 = 1+1'])).toBe(true);
  expect(takes(['x'.repeat(201)])).toBe(false);
  expect(takes(['  '])).toBe(false);
  expect(takes(Array.from({ length: 13 }, () => 'x'))).toBe(false);
});
