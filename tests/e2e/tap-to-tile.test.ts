// The path, once and whole, on the real processes: two taps in the window, the week closes, the band is on the lead's page.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launch, type Running } from './launch.ts';

let folder: string;
let running: Running;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'sidetone-'));
  running = await launch(folder, '--demo');
});
afterAll(async () => {
  await running?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Up to the patience of a slow machine: the demo team is built meanwhile. */
const longest = 300_000;

test('a tap becomes a band on the lead’s page [L1]', { timeout: longest }, async () => {
  const { page } = running;
  await page.getByRole('heading', { name: 'How do you feel?' }).waitFor({ timeout: longest });

  await page.getByRole('link', { name: 'Lead’s desk' }).click();
  await page.getByRole('heading', { name: 'How is the team?' }).waitFor();
  const before = await page
    .getByText(/^Week of /)
    .first()
    .innerText();

  await page.getByRole('link', { name: 'My seat' }).click();
  await page.keyboard.press('4');
  await page.keyboard.press('2');
  await page.getByText('Saved: good, tense').waitFor();
  const nextWeek = page.getByRole('button', { name: 'Next week' });
  await nextWeek.click();
  await nextWeek.waitFor({ state: 'hidden' });
  await nextWeek.waitFor({ timeout: longest });

  // The person's own rows went along: each of the ten reached the hub, in a week without the pulse some of them empty.
  await page.getByRole('link', { name: 'Mine' }).click();
  await page.getByText('What leaves this computer').click();
  const sent = page.locator('details').filter({ has: page.locator('td', { hasText: /^(counted|arrived)/ }) });
  await sent.locator('summary').click();
  await sent
    .getByRole('cell', { name: /^(counted|arrived)/ })
    .nth(9)
    .waitFor();

  await page.getByRole('link', { name: 'Lead’s desk' }).click();
  await page.getByRole('heading', { name: 'How is the team?' }).waitFor();
  await page.getByText(before).waitFor({ state: 'detached' });
  expect(
    await page
      .getByText(/^Week of /)
      .first()
      .innerText(),
  ).not.toBe(before);
});

test('a lead saves the week as a PDF, in the app [L9] [O4]', { timeout: longest }, async () => {
  const { page } = running;
  await page.getByRole('link', { name: 'Reports' }).click();
  const save = page.getByRole('button', { name: 'Save as PDF' });
  const [file] = await Promise.all([page.waitForEvent('download', { timeout: longest }), save.click()]);
  expect(file.suggestedFilename()).toMatch(/^sidetone-week-.+\.pdf$/);
  expect((await readFile(await file.path())).toString('latin1')).toMatch(/^%PDF-/);
});

test(
  'the lead’s desk opens in a browser too, and a team of four shows nowhere [L1] [O4]',
  { timeout: longest },
  async () => {
    const browserPage = await inBrowser('hr');
    await browserPage.getByRole('heading', { name: 'Trends' }).waitFor();
    expect(await browserPage.locator('body').innerText()).not.toMatch(/Team \d/);
    expect(await saved(browserPage, 'a workbook, XLSX')).toMatch(/^PK/);
  },
);

test(
  'each kind of file comes down from the page that the hub serves [L9] [O4]',
  { timeout: longest },
  async () => {
    const browserPage = await inBrowser('lead');
    await browserPage.getByRole('link', { name: 'Reports' }).click();
    await browserPage.getByRole('radio', { name: 'A month' }).click();
    expect(await saved(browserPage, 'PDF')).toMatch(/^%PDF-/);
    expect(await saved(browserPage, 'a workbook, XLSX')).toMatch(/^PK/);
    expect(await saved(browserPage, 'CSV')).toMatch(/^\u00EF\u00BB\u00BFTeam 1 /);
    expect(await saved(browserPage, 'HTML, for an e-mail')).toMatch(/^<!doctype html>/);
  },
);

interface DeskState {
  desk: { address: string } & Record<'hr' | 'lead', { login: string; password: string }>;
}

/** The hub's own pages in a browser, somebody of the demo signed in. */
async function inBrowser(role: 'hr' | 'lead'): Promise<Page> {
  const { page } = running;
  const state = await page.evaluate(() =>
    (
      window as unknown as {
        sidetone: { call(name: string, input: unknown): Promise<{ value: DeskState }> };
      }
    ).sidetone.call('demoState', {}),
  );
  const { desk } = state.value;
  const context = await page.context().browser()?.newContext({ locale: 'en-US' });
  if (!context) throw new Error('no browser');
  const browserPage = await context.newPage();
  await browserPage.goto(desk.address);
  await browserPage.getByRole('textbox', { name: /name|login/i }).fill(desk[role].login);
  await browserPage.getByRole('textbox', { name: 'Password' }).fill(desk[role].password);
  await browserPage.getByRole('button', { name: 'Sign in' }).click();
  return browserPage;
}

/** What a press on a format brings down, a letter a byte. */
async function saved(page: Page, format: string): Promise<string> {
  const save = page.getByRole('button', { name: `Save as ${format}` });
  const [file] = await Promise.all([page.waitForEvent('download'), save.click()]);
  return (await readFile(await file.path())).toString('latin1');
}
