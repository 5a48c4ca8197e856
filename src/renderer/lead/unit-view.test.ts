import { describe, expect, it } from 'vitest';
import { gapsPage, newPage, storyPage } from '../clients/fake-desk-pages.ts';
import { lastWeek } from '../clients/fake-weeks.ts';
import { bandKey, besideSite, groupWeeks, unitView } from './unit-view.ts';

describe('a unit’s page worked out', () => {
  it('moves only where the last three releases went the same way', () => {
    expect(unitView(storyPage()).moves).toEqual({ mood: -1, calm: 0, strained: 0 });
  });

  it('knows which held weeks came out later', () => {
    const view = unitView(gapsPage());
    expect([...view.joined]).toEqual([lastWeek - 1]);
    expect(view.shown?.weeks).toEqual([lastWeek - 1, lastWeek]);
  });

  it('has nothing to show before the first release', () => {
    expect(unitView(newPage())).toMatchObject({ latest: null, shown: null, site: null });
  });

  it('takes the site’s figures of the week that is shown', () => {
    const page = storyPage();
    expect(unitView(page).site).not.toBeNull();
    expect(unitView({ ...page, siteWeeks: page.siteWeeks.slice(0, -1) }).site).toBeNull();
  });

  it('calls a difference one only beyond half a step and the site’s noise', () => {
    expect(besideSite(3, { value: 3.69, spread: 0.2 })).toBe('close');
    expect(besideSite(3, { value: 3.71, spread: 0.2 })).toBe('below');
    expect(besideSite(3.5, { value: 2.9, spread: 0 })).toBe('above');
  });

  it.each([
    [0, 25, 'few'],
    [25, 50, 'some'],
    [50, null, 'half'],
    [0, 12.5, 'veryFew'],
    [12.5, 25, 'few'],
    [37.5, 50, 'many'],
  ])('calls %d to %d per cent “%s”', (from, below, key) => {
    expect(bandKey({ from, below })).toBe(key);
  });

  it('counts in how many weeks a group stood out, the most frequent first', () => {
    expect(groupWeeks(unitView(storyPage()).released)[0]).toEqual({ group: 'task', weeks: 6 });
  });
});
