import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { show } from '../../../tests/show.tsx';
import { languages } from '../../shared/language.ts';
import { defaultPreferences } from '../../shared/preferences.ts';
import type { NoisedCounts } from '../../shared/release.ts';
import { storyPage, storyTrends } from '../clients/fake-desk-pages.ts';
import { deskScreens } from './desk-screens.tsx';

/** How many reported: the sum of each histogram of each week. Small ones occur as other numbers and are left out. */
function reporters(): number[] {
  const counts: NoisedCounts[] = [storyPage(), ...storyTrends().sites].flatMap((of) =>
    ('siteWeeks' in of ? of.siteWeeks : of.weeks).flatMap((week) =>
      week.state === 'released' ? [week.counts] : [],
    ),
  );
  const sums = counts.flatMap(({ mood, calm, tier, groups }) =>
    [mood, calm, tier, groups].map((bins) => bins.reduce((sum, n) => sum + n, 0)),
  );
  return [...new Set(sums)].filter((sum) => sum > 110);
}

const text = () => document.body.textContent;

async function openTables() {
  for (const button of screen.queryAllByRole('button', { name: 'Show as a table' }))
    await userEvent.click(button);
}

describe('every desk in every state', () => {
  afterEach(() => vi.restoreAllMocks());

  it.each(languages.flatMap((language) => deskScreens.map(({ id, render }) => ({ id, language, render }))))(
    '$id speaks $language in whole sentences',
    async ({ language, render }) => {
      const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
      await show(render({ language, preferences: defaultPreferences }), language);
      await act(async () => {
        await vi.waitFor(() => expect(text()?.length).toBeGreaterThan(10));
      });
      // An argument left out, or a key without words, would stand there as it is written.
      expect(text()).not.toMatch(/[{}]|\b(desk|admin|common|errors|domain)\.[a-z]/i);
      expect(complaints.mock.calls).toEqual([]);
    },
  );

  it.each(['lead-week', 'lead-gaps', 'hr-trends', 'hr-pulse'])(
    '%s nowhere says how many reported [L1] [H1] [H4]',
    async (id) => {
      const found = deskScreens.find((each) => each.id === id);
      await show(found?.render({ language: 'en', preferences: defaultPreferences }));
      await screen.findAllByRole('figure');
      await openTables();
      const numbers = new Set(text()?.match(/\d+/g)?.map(Number));
      const counts = reporters();
      expect(counts.length).toBeGreaterThan(10);
      expect(counts.filter((count) => numbers.has(count))).toEqual([]);
    },
  );
});
