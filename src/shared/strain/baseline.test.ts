import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseline, freshMemory, type RememberedDay, remember } from './baseline.ts';
import { strainRule as rule } from './rule.ts';

const aDay = (score: number | null, calm = true): RememberedDay => ({ score, load: 0, calm });
function memoryOf(days: readonly RememberedDay[]) {
  const memory = freshMemory();
  for (const day of days) remember(memory, day, rule);
  return memory;
}
const usualOf = (days: readonly RememberedDay[]) => baseline(memoryOf(days), 'score', rule);
const of = (count: number, day: RememberedDay) => Array.from({ length: count }, () => day);
/** Twenty days around 3 and, to keep them from being the newest, as many days without a word. */
const around3 = Array.from({ length: 20 }, (_, i) => aDay(i % 2 === 0 ? 2.5 : 3.5));
const silence = of(rule.newestDays, aDay(null));

describe('what is usual', () => {
  it('is not known before ten scored days', () => {
    expect(usualOf(of(9, aDay(3)))).toBeNull();
    expect(usualOf(of(10, aDay(3)))).toMatchObject({ mean: 3, days: 10 });
  });
  it('leaves out the newest days once the older ones suffice', () => {
    expect(usualOf([...around3, ...of(rule.newestDays, aDay(1))])).toMatchObject({ mean: 3, days: 20 });
    expect(usualOf([...of(5, aDay(3)), ...of(10, aDay(1))])?.mean).toBeLessThan(2);
  });
  it('leaves out days in alarm or near it, and forgets the days before the window', () => {
    const old = of(30, aDay(5));
    const window = [...of(20, aDay(1, false)), ...of(rule.windowDays - 40, aDay(3)), ...silence];
    expect(usualOf([...old, ...window])).toMatchObject({ mean: 3, days: rule.windowDays - 40 });
  });
  it('takes every day when hardly a calm one is left: a level that lasts becomes the usual one', () => {
    expect(usualOf(of(rule.windowDays, aDay(2, false)))).toMatchObject({ mean: 2, days: rule.windowDays });
  });
  it('gives one day far out no more weight than 2.5 SD', () => {
    const days = [...of(39, aDay(3)), aDay(1), ...silence];
    const sd = Math.sqrt((39 * 0.05 ** 2 + 1.95 ** 2) / 39);
    expect(usualOf(days)?.mean).toBeCloseTo(3 - (2.5 * sd) / 40, 10);
  });
  it('shrinks the variance to an SD of 0.5 with the weight of ten days', () => {
    const squares = 20 * 0.5 ** 2;
    expect(usualOf([...around3, ...silence])?.sd).toBeCloseTo(Math.sqrt((squares + 10 * 0.25) / 29), 10);
  });
  it('is never surer than an SD of 0.30, for those who always tap the same', () => {
    expect(usualOf([...of(80, aDay(4)), ...silence])?.sd).toBe(0.3);
  });
  it('is kept day by day as it would be worked out from the whole window', () => {
    const value = fc.option(fc.integer({ min: 2, max: 10 }).map((half) => half / 2));
    const days = fc.array(fc.record({ score: value, load: value, calm: fc.boolean() }), { maxLength: 250 });
    fc.assert(
      fc.property(days, (days) => {
        const counted = days.slice(-rule.windowDays).slice(0, -rule.newestDays);
        const sorted = (of: 'score' | 'load') =>
          counted.flatMap((d) => (d.calm ? (d[of] ?? []) : [])).toSorted((a, b) => a - b);
        const { score, load } = memoryOf(days);
        expect({ score, load }).toEqual({ score: sorted('score'), load: sorted('load') });
      }),
    );
  });
});
