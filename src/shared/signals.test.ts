import { describe, expect, test } from 'vitest';
import { aReleased } from '../../tests/factories.ts';
import { addDays } from './clock.ts';
import type { OperationsDay } from './operations.ts';
import type { Level, ShareBand, UnitWeek } from './release.ts';
import { type Evidence, signalsOf } from './signals.ts';
import { defaultWeekPlan, firstDayOf } from './week.ts';

const first = 2900;
const few: ShareBand = { from: 0, below: 25 };
const some: ShareBand = { from: 25, below: 50 };
const half: ShareBand = { from: 50, below: null };

const signals = (weeks: readonly UnitWeek[], more: Partial<Evidence> = {}) =>
  signalsOf({ weeks, weekPlan: defaultWeekPlan, operations: [], actions: [], ...more });
const rules = (weeks: readonly UnitWeek[], more: Partial<Evidence> = {}) =>
  signals(weeks, more).map(({ rule }) => rule);
const bands = (...of: ShareBand[]) => of.map((strained, i) => aReleased({ week: first + i, strained }));
const calms = (...of: Level[]) => of.map((calm, i) => aReleased({ week: first + i, calm }));
const led = (...weeks: UnitWeek[]) => rules(weeks);
const leading = (week: number, ...groups: ('task' | 'customer')[]) => aReleased({ week, groups });
const moods = (...of: Level[]) => of.map((mood, i) => aReleased({ week: first + i, mood }));

describe('strain, calm and mood [L2]', () => {
  test('only two moves the same way are a finding', () => {
    expect(rules(bands(few, some, half))).toEqual(['strainUp']);
    expect(rules(bands(few, half, half))).toEqual([]);
    expect(rules(bands(some, half))).toEqual([]);
    expect(rules(bands(few, some, half, half))).toEqual([]);
    expect(rules(calms(3.5, 3, 2.5))).toEqual(['calmDown']);
    expect(rules(moods(3.5, 3, 2.5))).toEqual(['moodDown']);
    expect(rules(calms(2.5, 3, 3.5))).toEqual([]);
  });

  test('a held week between is passed over, not taken for a move', () => {
    const [a, b, c] = bands(few, some, half);
    const held: UnitWeek = { state: 'held', week: first + 1 };
    expect(a && b && c && rules([a, held, { ...b, week: first + 2 }, { ...c, week: first + 3 }])).toEqual([
      'strainUp',
    ]);
  });

  test('names the single cause that stood out, and what may be done about the work', () => {
    const weeks = bands(few, some, half).map((shown) => ({ ...shown, names: ['queue_pressure' as const] }));
    expect(signals(weeks)[0]).toMatchObject({
      cause: { stressor: 'queue_pressure' },
      suggested: ['queue_pause', 'relief_peak', 'call_back', 'breaks_kept'],
      weeks: [first, first + 1, first + 2],
    });
  });

  test('without a cause it suggests nothing rather than anything', () => {
    expect(signals(bands(few, some, half))[0]).toMatchObject({ cause: null, suggested: [] });
  });
});

describe('a group that leads [L2]', () => {
  test('in first place three releases running', () => {
    expect(
      led(leading(first, 'task'), leading(first + 1, 'task', 'customer'), leading(first + 2, 'task')),
    ).toEqual(['groupLeads']);
  });

  test('not in second place, and not twice', () => {
    expect(
      led(leading(first, 'task'), leading(first + 1, 'customer', 'task'), leading(first + 2, 'task')),
    ).toEqual([]);
    expect(led(leading(first, 'task'), leading(first + 1, 'task'))).toEqual([]);
  });
});

describe('a group beside the telephony [L2] [L12]', () => {
  /** Twelve weeks; the group stands out where its queue is given as long. */
  const weeks = Array.from({ length: 12 }, (_, i) => {
    return aReleased({ week: first + i, groups: i >= 4 && i < 9 ? ['task'] : [] });
  });
  const queue = (seconds: (week: number) => number): OperationsDay[] =>
    weeks.flatMap((_, i) =>
      Array.from({ length: 7 }, (__, d) => ({
        day: addDays(firstDayOf(first + i, defaultWeekPlan), d),
        queueSeconds: seconds(i) + d,
        occupancy: null,
        handlingSeconds: null,
        lostBreaks: null,
      })),
    );

  test('is found where the two move together, with the weeks it stood out in', () => {
    const operations = queue((i) => (i >= 4 && i < 9 ? 240 : 40) + i);
    const found = signals(weeks, { operations }).find(({ rule }) => rule === 'groupWithFigure');
    expect(found).toMatchObject({
      group: 'task',
      cause: { group: 'task' },
      figures: ['queueSeconds'],
      weeks: [4, 5, 6, 7, 8].map((i) => first + i),
    });
    expect(found?.suggested.length).toBeGreaterThanOrEqual(2);
  });

  test('is not found where they do not, or the other way about', () => {
    expect(rules(weeks, { operations: queue((i) => (i % 3) * 60) })).not.toContain('groupWithFigure');
    expect(rules(weeks, { operations: queue((i) => (i >= 4 && i < 9 ? 10 : 240)) })).not.toContain(
      'groupWithFigure',
    );
  });

  test('needs weeks enough to tell it from chance', () => {
    const operations = queue((i) => (i >= 4 ? 240 : 40));
    expect(rules(weeks.slice(2, 7), { operations })).not.toContain('groupWithFigure');
  });
});

describe('recovery after an action [L2]', () => {
  const better = bands(half, some, few);
  const day = firstDayOf(first, defaultWeekPlan);

  test('is said with the newest action before the first better week', () => {
    const actions = [
      { action: 'queue_pause' as const, day: addDays(day, -20) },
      { action: null, day },
      { action: 'rota_swap' as const, day: addDays(day, 7) },
    ];
    expect(signals(better, { actions })[0]).toMatchObject({
      rule: 'recovery',
      after: { action: null, day },
      suggested: [],
    });
  });

  test('is no recovery without an action, after an old one, or after one that came later', () => {
    expect(rules(better)).toEqual([]);
    expect(rules(better, { actions: [{ action: 'rota_swap', day: addDays(day, -57) }] })).toEqual([]);
    expect(rules(better, { actions: [{ action: 'rota_swap', day: addDays(day, 7) }] })).toEqual([]);
  });
});
