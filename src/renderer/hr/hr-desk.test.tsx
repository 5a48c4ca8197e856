import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { show } from '../../../tests/show.tsx';
import type { TrendPage } from '../../shared/hub-contract/desks.ts';
import { fakeHub } from '../clients/fake-desk.ts';
import { emptyTrends, storyOrganisation, storyTrends } from '../clients/fake-desk-pages.ts';
import { HrDesk } from './hr-desk.tsx';

const open = (trends: TrendPage) => show(<HrDesk client={fakeHub({ role: 'hr', trends })} />);

describe('HR’s trends [H1]', () => {
  it('says first, in words, what moved by more than noise', async () => {
    await open(storyTrends());
    await screen.findByRole('heading', { name: 'What moved?' });
    const moved = within(screen.getByRole('region', { name: 'What moved?' }));
    expect(moved.getByText('Suzhou').nextSibling).toHaveTextContent(/mood rose/);
    expect(moved.getByText('Chengdu').nextSibling).toHaveTextContent(/mood fell.*more are finding it heavy/);
    expect(moved.getByText('Taipei').nextSibling).toHaveTextContent('too early to say');
  });

  it('shows every figure with what noise may have done to it', async () => {
    await open(storyTrends());
    const row = await screen.findByRole('row', { name: /^Suzhou/ });
    expect(row).toHaveTextContent(/\d\.\d\s±\s\d\.\d/);
    expect(row).toHaveTextContent(/\d+\s±\s\d+%/);
  });

  it('says of a small site that it is too small to show', async () => {
    await open(storyTrends());
    expect(await screen.findByRole('row', { name: /^Xiamen.*Too small to show/ })).toBeVisible();
  });

  it('opens with the organisation and goes on to any shown site', async () => {
    await open(storyTrends());
    expect(await screen.findByRole('heading', { name: /Northwind Telecom: 106 weeks/ })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: /Northwind/ }));
    expect(screen.queryByRole('option', { name: /Xiamen/ })).toBeNull();
    await userEvent.click(await screen.findByRole('option', { name: /Chengdu/ }));
    expect(await screen.findByRole('heading', { name: /Chengdu: 152 weeks/ })).toBeVisible();
  });

  it('has a sentence under each chart and its numbers in a table', async () => {
    await open(storyTrends());
    const calm = within(await screen.findByRole('figure', { name: 'Calm' }));
    expect(calm.getByText(/Calm.+a quarter earlier.+last 4 weeks/)).toBeVisible();
    await userEvent.click(calm.getByRole('button', { name: 'Show as a table' }));
    expect(calm.getAllByRole('row')).toHaveLength(107);
  });

  it('says thresholds, noise and budget on the page', async () => {
    await open(storyTrends());
    await screen.findByRole('heading', { name: 'How these numbers are made' });
    const made = within(screen.getByRole('region', { name: 'How these numbers are made' }));
    expect(made.getByText(/at least two of its units came out, with at least 20 reports/)).toBeVisible();
    expect(made.getByText(/two-sided geometric, ε = 0.5/)).toBeVisible();
    expect(made.getByText(/ε = 2 a week for each seat, 26 a quarter/)).toBeVisible();
    expect(screen.getByRole('heading', { name: 'What these numbers do not say' })).toBeVisible();
  });

  it('says before any week what will appear, and when', async () => {
    await open(emptyTrends());
    expect(await screen.findByRole('heading', { name: 'Not enough yet' })).toBeVisible();
    expect(
      screen.getByText(/at least two of its units came out with at least 20 reports between them/),
    ).toBeVisible();
    expect(screen.queryByRole('figure')).toBeNull();
  });

  it('names no team anywhere', async () => {
    await open(storyTrends());
    await screen.findByRole('heading', { name: 'What moved?' });
    const teams = storyOrganisation().sites.flatMap((site) => site.teams);
    expect(teams.length).toBeGreaterThan(3);
    for (const { name } of teams) expect(document.body).not.toHaveTextContent(name);
  });
});

it('takes the weeks along as a file, each figure with its noise and no team in it [H1] [L9]', async () => {
  const made = vi.spyOn(URL, 'createObjectURL');
  const clicks = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  await show(<HrDesk client={fakeHub({ role: 'hr' })} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Save as CSV' }));
  expect(await screen.findByText(/Saved as sidetone-trends-/)).toBeVisible();
  const [file] = made.mock.lastCall ?? [];
  const text = file instanceof Blob ? await file.text() : '';
  expect(text).toMatch(/\d\.\d.±.\d\.\d/);
  expect(text).not.toMatch(/Broadband|Night desk/);
  clicks.mockRestore();
  made.mockRestore();
});
