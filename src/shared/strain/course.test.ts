import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Step, steps } from '../check-in.ts';
import { addDays } from '../clock.ts';
import { strainCourse } from './course.ts';
import { followStrain } from './detector.ts';
import { strainRule as rule } from './rule.ts';
import type { StrainDay } from './strain-day.ts';

const aDay = (n: number, mood: Step | null): StrainDay => ({
  day: addDays('2026-03-02', n),
  checkIns: mood === null ? [] : [{ phase: 'middle', mood, calm: mood }],
  stressorLoad: 0,
  breaks: null,
  wornOut: null,
});
const daysOf = (moods: readonly (Step | null)[]) => moods.map((mood, n) => aDay(n, mood));
const same = (count: number, mood: Step) => Array.from({ length: count }, () => mood);

describe('the course of days', () => {
  it('begins when what is usual is known', () => {
    expect(strainCourse(daysOf(same(rule.learningDays, 3)))).toEqual([]);
    const [first] = strainCourse(daysOf(same(rule.learningDays + 1, 3)));
    expect(first).toMatchObject({ day: addDays('2026-03-02', rule.learningDays), level: 3, usual: 3 });
  });

  it('sinks below the usual range when days get worse, and the range itself stays', () => {
    const course = strainCourse(daysOf([...same(60, 4), ...same(10, 2)]));
    const [before, after] = [course.at(-11), course.at(-1)];
    expect(before).toMatchObject({ level: 4, usual: 4 });
    expect(after?.usual).toBe(4);
    expect(after?.level).toBeLessThan(4 - (after?.spread ?? 0));
  });

  it('stands under the range on just those days on which the detector says watch or more', () => {
    const mood = fc.option(fc.constantFrom<Step>(...steps), { freq: 4 });
    fc.assert(
      fc.property(fc.array(mood, { minLength: 20, maxLength: 120 }), (moods) => {
        const days = daysOf(moods);
        const ratios = new Map(followStrain(days).map(({ day, ratio }) => [day, ratio ?? 0]));
        const course = strainCourse(days).filter(
          ({ day }) => days.find((d) => d.day === day)?.checkIns.length,
        );
        // A hair of rounding either side of the edge is neither.
        const clear = course.filter(
          ({ day }) => Math.abs((ratios.get(day) ?? 0) * rule.limit - rule.watch) > 1e-9,
        );
        const under = clear.filter(({ level, usual, spread }) => level < usual - spread);
        const watched = clear.filter(({ day }) => (ratios.get(day) ?? 0) * rule.limit > rule.watch);
        expect(under).toEqual(watched);
      }),
    );
  });
});
