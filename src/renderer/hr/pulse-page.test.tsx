import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { show } from '../../../tests/show.tsx';
import type { TrendPage } from '../../shared/hub-contract/desks.ts';
import type { NoisedVoices, SiteWeek } from '../../shared/release.ts';
import { fakeHub } from '../clients/fake-desk.ts';
import { emptyTrends, pulselessTrends, storyOrganisation, storyTrends } from '../clients/fake-desk-pages.ts';
import { lastWeek } from '../clients/fake-weeks.ts';
import { DeskRoutes } from '../desk/desk-routes.tsx';

const place = { origin: 'https://hub.example', zone: 'Asia/Taipei' };
const open = (trends: TrendPage) => {
  location.hash = '#/pulse';
  return show(<DeskRoutes client={fakeHub({ role: 'hr', trends })} place={place} />);
};
const card = async (name: RegExp) => within(await screen.findByRole('region', { name }));

/** One site whose newest pulse a hundred answered, with these themes. */
function said(theme: number[]): TrendPage {
  const item = [20, 20, 20, 20, 20];
  const pulse = { 'pulse.1': item, 'pulse.2': item, 'pulse.3': item, 'pulse.4': item, 'pulse.5': item };
  const voices: NoisedVoices = { ...pulse, theme };
  const counts = { mood: item, calm: item, tier: [60, 30, 10], groups: item };
  const week = lastWeek - (lastWeek % 2);
  const { sites, ...page } = storyTrends();
  const weeks: SiteWeek[] = [{ state: 'released', week, counts, voices }];
  return { ...page, sites: sites.slice(0, 1).map((site) => ({ ...site, weeks })), whole: [] };
}

describe('the pulse on HR’s desk [H4]', () => {
  it('is in the rail, and says first, in words, what each site said', async () => {
    await open(storyTrends());
    expect(await screen.findByRole('link', { name: 'Pulse' })).toHaveAttribute('aria-current', 'page');
    const said = await card(/^What was said\?/);
    const suzhou = said.getByText('Suzhou').parentElement;
    expect(suzhou).toHaveTextContent(/weighs most: \d+\s±\s\d+% (agree|do not agree)/);
    expect(suzhou).toHaveTextContent(/To be heard: Enough people for the calls/);
  });

  it('shows each sentence in three bands, with what noise may have done', async () => {
    await open(storyTrends());
    const answers = await card(/^Five sentences/);
    const items = answers.getAllByRole('listitem').filter((each) => each.textContent.startsWith('“'));
    expect(items).toHaveLength(5);
    expect(items[0]).toHaveTextContent(/Work has worn me out.*Agreeing means heavier/);
    expect(items[0]).toHaveTextContent(/\(1–2\): \d+\s±\s\d+%.*\(3\): .*\(4–5\): /);
  });

  it('has the mean of each sentence over all pulses, a sentence and a table', async () => {
    await open(storyTrends());
    const figure = within(await screen.findByRole('figure', { name: /I came to my shifts rested/ }));
    expect(figure.getByText(/a quarter earlier.+last 4 weeks/)).toBeVisible();
    await userEvent.click(figure.getByRole('button', { name: 'Show as a table' }));
    expect(figure.getAllByRole('row').length).toBeGreaterThan(20);
  });

  it('says which pulse is not shown and why, and below it the newest that came out', async () => {
    await open(pulselessTrends());
    const missing = await card(/^Suzhou: the pulse of .* is not shown/);
    expect(missing.getByText(/fewer than 20 people answered.*nobody to ask/)).toBeVisible();
    expect(missing.getByText(/^Below is the newest one that came out/)).toBeVisible();
    expect(await screen.findByRole('heading', { name: /^Five sentences, Suzhou/ })).toBeVisible();
  });

  it('says of a voided week that it was put back, not that it was small', async () => {
    const { sites, ...page } = pulselessTrends();
    const newest = lastWeek - (lastWeek % 2);
    const voided = (each: SiteWeek): SiteWeek =>
      each.week === newest ? { state: 'voided', week: newest } : each;
    await open({ ...page, sites: sites.map((site) => ({ ...site, weeks: site.weeks.map(voided) })) });
    expect(await screen.findByText(/put back from a backup/)).toBeVisible();
    expect(screen.queryByText(/fewer than 20 people answered\. A unit/)).toBeNull();
  });

  it('says before any pulse what will appear', async () => {
    await open(emptyTrends());
    expect(await screen.findByText(/^A site’s pulse appears with the first week/)).toBeVisible();
    expect(screen.queryByRole('figure')).toBeNull();
  });

  it('says when it is shown, what was spent, and what it does not say; names no team', async () => {
    await open(storyTrends());
    const made = await card(/^How these numbers are made/);
    expect(made.getByText(/at least 20 people answered each part/)).toBeVisible();
    expect(made.getByText(/ε = 3 a pulse for each seat, 21 a quarter/)).toBeVisible();
    expect((await card(/^What these numbers do not say/)).getAllByRole('listitem')).toHaveLength(7);
    for (const { name } of storyOrganisation().sites.flatMap((site) => site.teams))
      expect(document.body).not.toHaveTextContent(name);
  });
});

describe('themes on HR’s desk [H6]', () => {
  it('come in bands, those chosen most first, and what may be noise is said to be', async () => {
    await open(said([34, 40, 15, 8, 3, 0, 0, 0, 0, 0, 0, 0, 0]));
    const themes = await card(/^To be heard upward/);
    const rows = themes.getAllByRole('row').slice(1);
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringMatching(/^Enough people for the calls.*many \(25% or more\)/),
      expect.stringMatching(/^How shifts are planned.*some \(10–25%\)/),
      expect.stringMatching(/^Breaks that really happen.*few \(under 10%\)/),
    ]);
    expect(themes.getByText(/noise alone could look like it: Targets and time per call/)).toBeVisible();
  });

  it('say so when none stands out of the noise', async () => {
    await open(said([100, 2, 0, 1, 3, 0, 0, 0, 0, 2, 0, 0, 0]));
    const themes = await card(/^To be heard upward/);
    expect(themes.getByText(/^No theme was chosen more often than noise/)).toBeVisible();
    expect(themes.queryByRole('table')).toBeNull();
  });
});
