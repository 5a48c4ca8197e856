import { describe, expect, it } from 'vitest';
import { addDays } from '../clock.ts';
import { chartedLoad, freshInputs, nextInputs, speaking } from './inputs.ts';
import { strainRule as rule } from './rule.ts';
import type { StrainDay } from './strain-day.ts';

const first = '2026-03-02';
const usualLoad = { mean: 1, sd: 0.5, days: 60 };
type Said = Partial<Omit<StrainDay, 'day'>>;

/** What speaks after days in a row on which this was said. */
function afterDays(said: Said[], on = said.length - 1) {
  const inputs = said.reduce(
    (inputs, some, i) => nextInputs(inputs, dayOf(i, some), usualLoad, rule),
    freshInputs,
  );
  return speaking(inputs, addDays(first, on));
}

function dayOf(i: number, some: Said): StrainDay {
  return { day: addDays(first, i), checkIns: [], stressorLoad: 0, breaks: null, wornOut: null, ...some };
}

const times = (count: number, said: Said) => Array.from({ length: count }, () => said);

describe('stressor load', () => {
  it('speaks when it stays well over what is usual, with the days behind it', () => {
    const reasons = afterDays([...times(5, { stressorLoad: 1 }), ...times(7, { stressorLoad: 5 })]);
    expect(reasons).toEqual([
      { id: 'stressorLoad', days: [5, 6, 7, 8, 9, 10, 11].map((i) => addDays(first, i)) },
    ]);
  });
  it('does not speak after one bad day, nor after many usual ones', () => {
    expect(afterDays([...times(20, { stressorLoad: 1 }), { stressorLoad: 36 }])).toEqual([]);
    expect(afterDays(times(60, { stressorLoad: 1 }))).toEqual([]);
  });
  it('is unknown on a day that said nothing, and 0 on one with only check-ins', () => {
    const checkIns = [{ phase: 'start', mood: 3, calm: 3 } as const];
    expect(chartedLoad(dayOf(0, {}))).toBeNull();
    expect(chartedLoad(dayOf(0, { checkIns }))).toBe(0);
    expect(chartedLoad(dayOf(0, { stressorLoad: 4 }))).toBe(2);
  });
});

const breaks = (...taken: StrainDay['breaks'][]) => afterDays(taken.map((breaks) => ({ breaks })));

describe('breaks', () => {
  it('speak when half of them were missed over five shifts', () => {
    expect(breaks('none', 'all', 'some', 'none', 'all')).toMatchObject([{ id: 'breaksMissed' }]);
    expect(breaks('none', 'all', 'some', 'none', 'all')[0]?.days).toHaveLength(3);
    expect(breaks('none', 'all', 'some', 'some', 'all')).toEqual([]);
  });
  it('count over the shifts that answered, and not at all under three answers', () => {
    expect(breaks('none', null, 'some', null, 'all')).toHaveLength(1);
    expect(breaks(null, 'none', null, 'none', null)).toEqual([]);
  });
  it('are forgotten after five shifts', () => {
    expect(breaks('none', 'none', 'none', 'all', 'all', 'all', 'all')).toEqual([]);
  });
});

describe('worn out', () => {
  it('speaks from 4, for the two weeks of a pulse', () => {
    expect(afterDays([{ wornOut: 3 }])).toEqual([]);
    expect(afterDays([{ wornOut: 4 }], 13)).toEqual([{ id: 'wornOut', days: [first] }]);
    expect(afterDays([{ wornOut: 5 }], 14)).toEqual([]);
  });
  it('goes by the last answer', () => expect(afterDays([{ wornOut: 5 }, { wornOut: 2 }])).toEqual([]));
});
