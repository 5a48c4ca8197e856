import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './clock.ts';
import type { LoggedAction } from './hub-contract/actions.ts';
import { huddleForms, partsOf } from './huddle.ts';
import { type HuddleEvidence, type HuddlePoint, huddleBrief } from './huddle-brief.ts';
import type { UnitWeek } from './release.ts';
import { defaultWeekPlan, weekOf } from './week.ts';

const today = '2026-03-03';
const newest = weekOf('2026-02-19', defaultWeekPlan);

const released = (week: number, calm: 2 | 2.5 | 3): UnitWeek => ({
  state: 'released',
  week,
  weeks: [week],
  mood: 3,
  calm,
  strained: { from: 25, below: 50 },
  groups: ['task'],
  names: ['queue_pressure'],
});
const anAction = (some: Partial<LoggedAction> = {}): LoggedAction => ({
  id: 1,
  action: 'queue_pause',
  words: null,
  owner: 'Zhang San',
  begun: '2026-02-20',
  due: null,
  from: null,
  end: null,
  by: 'Li Wen',
  reviews: [],
  ...some,
});
const evidence = (some: Partial<HuddleEvidence> = {}): HuddleEvidence => ({
  today,
  weeks: [],
  weekPlan: defaultWeekPlan,
  operations: [],
  actions: [],
  goals: [],
  praises: [],
  peaks: [],
  reports: [],
  ...some,
});
const points = (form: 'before' | 'after' | 'weekly', id: string, some: Partial<HuddleEvidence>) =>
  huddleBrief(form, evidence(some)).find((part) => part.id === id)?.points ?? [];
const kinds = (of: readonly HuddlePoint[]) => of.map(({ kind }) => kind);

describe('the brief of a huddle [L4]', () => {
  it('has the parts of its form in their order, empty ones too', () => {
    for (const form of huddleForms)
      expect(huddleBrief(form, evidence())).toEqual(partsOf[form].map((id) => ({ id, points: [] })));
  });

  it('says the newest released week and what stands out, and never a withheld one', () => {
    const weeks = [
      released(newest - 3, 3),
      released(newest - 2, 2.5),
      released(newest - 1, 2),
      { state: 'held', week: newest } as const,
    ];
    const found = points('before', 'week', { weeks });
    expect(kinds(found)).toEqual(['week', 'signal', 'signal']);
    expect(found[0]).toMatchObject({ shown: { week: newest - 1 } });
    expect(points('before', 'week', { weeks: [{ state: 'tooSmall', week: newest }] })).toEqual([]);
  });

  it('names changes under way with what came after them, and one solved this week as the problem solved', () => {
    const compared = {
      state: 'compared',
      after: 2,
      before: newest - 3,
      later: newest,
      strainedBands: -1,
      moodSteps: 0,
      calmSteps: 1,
    } as const;
    const actions = [
      anAction(),
      anAction({ reviews: [compared] }),
      anAction({ words: 'Number first', action: null, end: { state: 'done', on: '2026-03-01', why: null } }),
      anAction({ end: { state: 'done', on: '2026-01-01', why: null } }),
      anAction({ end: { state: 'dropped', on: '2026-03-01', why: null } }),
    ];
    expect(kinds(points('before', 'changes', { actions }))).toEqual(['change', 'helped']);
    expect(points('before', 'problem', { actions })).toMatchObject([{ said: { words: 'Number first' } }]);
  });

  it('looks seven days ahead for peaks and seven back for praise', () => {
    const peaks = [0, 6, 7, -1].map((days) => addDays(today, days));
    expect(points('before', 'peak', { peaks })).toEqual([
      { kind: 'peak', day: today },
      { kind: 'peak', day: addDays(today, 6) },
    ]);
    const praises = [0, -6, -7].map((days, id) => {
      return { id, day: addDays(today, days), who: 'Mei', what: `${days}`, why: 'it helped', by: 'Li Wen' };
    });
    expect(points('before', 'praise', { praises })).toMatchObject([{ what: '0' }, { what: '-6' }]);
  });

  it('rounds a shift up from what was said openly today and goals that are due', () => {
    const reports = [
      { day: today, kind: 'queue', n: 3 } as const,
      { day: addDays(today, -1), kind: 'noRelief', n: 1 } as const,
    ];
    expect(points('after', 'hard', { reports })).toEqual([{ kind: 'reports', reports: reports.slice(0, 1) }]);
    const goals = [
      { id: 1, words: 'due', until: addDays(today, 2), end: null },
      { id: 2, words: 'later', until: addDays(today, 20), end: null },
      { id: 3, words: 'reached', until: null, end: { state: 'done', on: today, why: null } as const },
    ];
    expect(points('after', 'takeOn', { goals })).toMatchObject([{ words: 'due' }]);
    expect(points('after', 'wentWell', { goals })).toEqual([{ kind: 'reached', words: 'reached' }]);
    expect(points('before', 'goals', { goals })).toMatchObject([{ words: 'due' }, { words: 'later' }]);
  });

  it('has no room for a name: who sees to it, who wrote it, who is praised', () => {
    const name = fc.uuid();
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 3, maxLength: 3 }),
        fc.constantFrom(...huddleForms),
        (names, form) => {
          const [owner = '', by = '', who = ''] = names;
          const end = { state: 'done', on: today, why: null } as const;
          const brief = huddleBrief(
            form,
            evidence({
              weeks: [released(newest, 3)],
              actions: [anAction({ owner, by }), anAction({ owner, by, end })],
              praises: [{ id: 1, day: today, who, what: 'stayed', why: 'it helped', by }],
            }),
          );
          const text = JSON.stringify(brief);
          for (const each of names) expect(text).not.toContain(each);
        },
      ),
    );
  });
});
