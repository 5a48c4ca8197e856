import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Step, steps } from './check-in.ts';
import { type RoutineId, routineIds } from './routine.ts';
import { gentleOrder, whatHelps } from './what-helps.ts';

const done = (routine: RoutineId, before: Step | null, after: Step | null) => ({ routine, before, after });
const times = <T>(count: number, one: T) => Array.from({ length: count }, () => one);
const better = done('sigh', 2, 3);
const same = done('sigh', 3, 3);
const worse = done('sigh', 4, 3);
const sureOf = (...sessions: ReturnType<typeof done>[][]) => whatHelps(sessions.flat())[0]?.sure;
const byName = (sessions: Parameters<typeof whatHelps>[0]) =>
  whatHelps(sessions).toSorted((a, b) => (a.routine < b.routine ? -1 : 1));

describe('what helps [S5]', () => {
  it('is nothing before anything was done', () => expect(whatHelps([])).toEqual([]));

  it('counts what was done without a rating, and says nothing of it', () => {
    const half = [done('vent', 2, null), done('vent', null, 4), done('vent', null, null)];
    expect(whatHelps(half)).toEqual([
      { routine: 'vent', sessions: 3, rated: 0, meanBefore: null, meanChange: null, sure: 'few' },
    ]);
  });

  it('gives the mean change of the rated ones', () => {
    const [help] = whatHelps([done('sigh', 1, 4), better, done('sigh', 5, null)]);
    expect(help).toMatchObject({ sessions: 3, rated: 2, meanBefore: 1.5, meanChange: 2 });
  });

  it('is too little to go by with four, likely with five out of five', () => {
    expect(sureOf(times(4, better))).toBe('few');
    expect(sureOf(times(5, better))).toBe('likely');
  });

  it.each([
    // From a table of the binomial distribution: of 10, 9 are p = .011, 8 are p = .055; of 20, 15 are .021, 14 .058.
    [10, 9, 'likely'],
    [10, 8, 'maybe'],
    [20, 15, 'likely'],
    [20, 14, 'maybe'],
  ])('of %i sessions with %i better says %s', (all, good, sure) => {
    expect(sureOf(times(good, better), times(all - good, worse))).toBe(sure);
  });

  it('lets sessions without a change pull towards no difference', () => {
    expect(sureOf(times(5, better), times(20, same))).toBe('maybe');
  });

  it('never calls likely what made things worse, however often', () => {
    expect(sureOf(times(500, worse))).toBe('maybe');
  });

  it('can tell thousands of mixed sessions from a help', () => {
    expect(sureOf(times(1500, better), times(1500, worse))).toBe('maybe');
    expect(sureOf(times(1700, better), times(1300, worse))).toBe('likely');
  });

  it('puts the surest first, not the largest change of a single day', () => {
    const sessions = [done('vent', 1, 5), ...times(6, better), ...times(12, done('rest', 3, 4))];
    expect(whatHelps(sessions).map(({ routine }) => routine)).toEqual(['rest', 'sigh', 'vent']);
  });

  it('does not depend on the order of the sessions', () => {
    const mood = fc.option(fc.constantFrom<Step>(...steps));
    const session = fc.record({
      routine: fc.constantFrom<RoutineId>('sigh', 'box', 'rest'),
      before: mood,
      after: mood,
    });
    fc.assert(
      fc.property(fc.array(session), (sessions) => {
        expect(byName(sessions.toReversed())).toEqual(byName(sessions));
      }),
    );
  });
});

/** The order of all twelve after these sessions. */
const idsOf = (...sessions: ReturnType<typeof done>[][]) =>
  gentleOrder(whatHelps(sessions.flat())).map(({ routine }) => routine.id);

describe('gentleOrder', () => {
  it('keeps every routine in its place as long as nothing likely helps', () => {
    expect(idsOf(times(9, done('rest', 3, 3)), times(2, done('green', 1, 5)))).toEqual(routineIds);
    const [, , , , , , , , , , , rest] = gentleOrder(whatHelps(times(9, done('rest', 3, 3))));
    expect(rest?.help).toMatchObject({ routine: 'rest', sure: 'maybe' });
  });

  it('puts first what likely helps, surest first, and moves nothing else', () => {
    const ids = idsOf(times(6, done('rest', 2, 3)), times(9, done('eyes', 2, 3)), times(9, worse));
    expect(ids.slice(0, 2)).toEqual(['eyes', 'rest']);
    expect(ids.slice(2)).toEqual(routineIds.filter((id) => id !== 'eyes' && id !== 'rest'));
  });
});
