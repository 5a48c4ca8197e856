import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { show } from '../../../tests/show.tsx';
import { type FakeHub, fakeHub } from '../clients/fake-desk.ts';
import { storyOrganisation } from '../clients/fake-desk-pages.ts';
import { storyPrivacyDesk } from '../clients/fake-privacy.ts';
import { DeskRoutes } from '../desk/desk-routes.tsx';

const place = { origin: 'https://hub.example', zone: 'Asia/Taipei' };

const open = (some: Partial<FakeHub> = {}) => {
  location.hash = '#/privacy';
  return show(<DeskRoutes client={fakeHub({ role: 'hr', ...some })} place={place} />);
};
/** A card by its title; the table in it is a region of the same name. */
const card = async (name: string) =>
  within((await screen.findAllByRole('region', { name }))[0] ?? document.body);

describe('the privacy desk [H5]', () => {
  it('is in HR’s rail, and in the administrator’s', async () => {
    await open();
    expect(await screen.findByRole('heading', { name: 'Privacy desk' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Privacy desk' })).toHaveAttribute('aria-current', 'page');
  });

  it('opens for the administrator too', async () => {
    await open({ role: 'administrator' });
    expect(await screen.findByRole('heading', { name: 'Privacy desk' })).toBeVisible();
    expect(await screen.findByRole('heading', { name: 'The thresholds in force' })).toBeVisible();
  });

  it('says of each week what was withheld and why, and never how many or which', async () => {
    await open();
    const suzhou = await card('What came out, and what did not: Suzhou');
    const [, newest] = suzhou.getAllByRole('row');
    expect(newest).toHaveTextContent(/came out.*fewer than half did not.*waits for the next week/);
    expect(suzhou.getByRole('row', { name: /half or more did not/ })).toHaveTextContent('too small to show');
    expect(suzhou.getByText(/You are never told which unit it was/)).toBeVisible();
    for (const { name } of storyOrganisation().sites.flatMap((site) => site.teams))
      expect(document.body).not.toHaveTextContent(name);
  });

  it('says nothing of the units of a small site', async () => {
    const user = userEvent.setup();
    await open();
    await user.click(await screen.findByRole('button', { name: /Suzhou/ }));
    await user.click(await screen.findByRole('option', { name: 'Taipei' }));
    const taipei = await card('What came out, and what did not: Taipei');
    for (const row of taipei.getAllByRole('row').slice(1)) expect(row).toHaveTextContent('not said');
    const spent = await card('This quarter, by site');
    expect(spent.getByRole('row', { name: /^Taipei/ })).toHaveTextContent('10not said: under 5 units');
    expect(spent.getByRole('row', { name: /^Suzhou/ })).toHaveTextContent('182 / 191131822');
  });

  it('says thresholds, the price of each number, the budget and the keys', async () => {
    await open();
    const rules = await card('The thresholds in force');
    expect(rules.getByText(/from 8 to 10 reports on/)).toBeVisible();
    expect(rules.getByText(/fewer than 5 seats/)).toBeVisible();
    const prices = await card('What each number costs');
    expect(prices.getByRole('row', { name: 'Team: mood none: random rounding 13' })).toBeVisible();
    expect(prices.getByRole('row', { name: 'Site: strain 0.5 13' })).toBeVisible();
    expect(prices.getByRole('row', { name: 'Site: themes to be heard 0.5 7' })).toBeVisible();
    expect(prices.getByText(/ε = 86 for each seat/)).toBeVisible();
  });

  it('shows the keys in one line, and the log with the notice of the next', async () => {
    await open();
    const keys = await card('The server’s keys');
    expect(keys.getByText(/^3f9c 07d1/)).toBeVisible();
    expect(
      keys.getByRole('row', { name: /^1 signing results (8f)+ the beginning Mar 3, 2025/ }),
    ).toBeVisible();
    expect(keys.getByRole('row', { name: /^4 tokens (71)+ Apr 2, 2026 Feb 26, 2026/ })).toBeVisible();
  });

  it('lists what the audit refused, and says that nothing is the rule', async () => {
    await open();
    expect(
      (await card('What the audit refused')).getByText(/Nothing in the last thirteen weeks/),
    ).toBeVisible();
  });

  it('says so where the audit refused something', async () => {
    const { sites } = storyPrivacyDesk();
    const week = sites[0]?.weeks[0]?.week ?? 0;
    await open({ privacyDesk: storyPrivacyDesk({ refusals: [{ site: 'Suzhou', week, of: 'unit' }] }) });
    expect(
      (await card('What the audit refused')).getByRole('row', { name: /a unit of Suzhou$/ }),
    ).toBeVisible();
  });

  it('warns of more seats than people', async () => {
    await open();
    expect(await screen.findByRole('alert')).toHaveTextContent('Taipei: 30 seats have joined, but only 28');
  });
});
