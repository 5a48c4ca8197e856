import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UnitWeek } from '../../shared/release.ts';
import { withheldReason } from '../../shared/hub-contract/privacy.ts';
import { coarsely, speaksFrom, withheldWeeks } from './withheld.ts';

/** A week in the middle of a quarter. */
const week = 2929;
const none: ReadonlySet<number> = new Set();

const released = (at: number, ...weeks: number[]): UnitWeek => ({
  state: 'released',
  week: at,
  weeks: [...weeks, at],
  mood: 3,
  calm: 3,
  strained: { from: 0, below: 25 },
  groups: [],
  names: [],
});

describe('why a week was withheld', () => {
  it('is nothing where it came out', () => {
    expect(withheldWeeks([released(week)], none)).toEqual(new Map());
  });

  it('is told apart: waiting, came later, waited in vain, too few, too small, audit', () => {
    const weeks: UnitWeek[] = [
      { state: 'held', week },
      released(week + 1, week),
      { state: 'discarded', week: week + 2 },
      { state: 'held', week: week + 3 },
      { state: 'discarded', week: week + 4 },
      released(week + 5),
      { state: 'held', week: week + 6 },
    ];
    expect(withheldWeeks(weeks, new Set([week + 4]))).toEqual(
      new Map([
        [week, 'later'],
        [week + 2, 'tooFew'],
        [week + 3, 'lapsed'],
        [week + 4, 'audit'],
        [week + 6, 'held'],
      ]),
    );
    for (const state of ['tooSmall', 'voided'] as const)
      expect(withheldWeeks([{ state, week }], none)).toEqual(new Map([[week, state]]));
  });
});

describe('what HR may know of it [H5]', () => {
  const reason = fc.option(fc.constantFrom(...withheldReason.options));

  it('is the same whichever units it were', () => {
    fc.assert(
      fc.property(
        fc
          .array(reason, { maxLength: 12 })
          .chain((units) =>
            fc.tuple(fc.constant(units), fc.shuffledSubarray(units, { minLength: units.length })),
          ),
        ([units, shuffled]) => {
          expect(coarsely(shuffled)).toEqual(coarsely(units));
        },
      ),
    );
  });

  it('says of few units nothing that tells who took part', () => {
    fc.assert(
      fc.property(fc.array(reason, { maxLength: speaksFrom - 1 }), (units) => {
        const { withheld, reasons } = coarsely(units);
        expect(withheld).toBeNull();
        expect(reasons.every((each) => ['audit', 'tooSmall', 'voided'].includes(each))).toBe(true);
      }),
    );
  });

  it('never says that all were withheld, so that it says so of none', () => {
    const all = coarsely(Array(8).fill('held'));
    expect(coarsely(['held', 'held', 'held', 'held', null, null, null, null])).toEqual(all);
    expect(all).toEqual({ withheld: 'more', reasons: ['held'] });
    expect(coarsely(['held', 'tooFew', null, null, null])).toEqual({
      withheld: 'fewer',
      reasons: ['held', 'tooFew'],
    });
    expect(coarsely(Array(5).fill(null))).toEqual({ withheld: 'none', reasons: [] });
  });
});
