import { describe, expect, it } from 'vitest';
import { instantOf } from '../../shared/clock.ts';
import { defaultWeekPlan, weekOf } from '../../shared/week.ts';
import { weekWords } from './week-words.ts';

const week = weekOf('2026-02-19', defaultWeekPlan);

describe('the words for weeks', () => {
  it.each([
    ['en', 'Feb 19 – 25'],
    ['zh-CN', '2月19日至2月25日'],
    ['zh-TW', '2月19日至2月25日'],
  ])('says in %s which days a week spans', (language, days) => {
    const said = weekWords(language, defaultWeekPlan).days([week]);
    expect(said.replaceAll('\u2009', ' ')).toBe(days);
  });

  it('spans all the weeks of a release that brought held ones along', () => {
    const said = weekWords('zh-CN', defaultWeekPlan).days([week - 1, week]);
    expect(said).toBe('2月12日至2月25日');
  });

  it('follows the plan that the organisation chose', () => {
    const plan = { firstDay: 1, settleHours: 60 };
    expect(weekWords('en', plan).start(weekOf('2026-02-19', plan))).toBe('Feb 16');
  });

  it('tells a release by the site’s wall clock, not the reader’s', () => {
    const noon = instantOf('2026-02-28', 'Asia/Taipei', 12);
    expect(weekWords('en', defaultWeekPlan).moment(noon, 'Asia/Taipei')).toBe(
      'Saturday, February 28 at 12:00',
    );
  });
});
