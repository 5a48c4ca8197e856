// By keyboard alone, in a real Chromium: what people do most is reached with Tab, done with keys, named, and said aloud.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { serveGallery, showScreen } from '../gallery.ts';

type Role = Parameters<Page['getByRole']>[0];

let browser: Browser;
let gallery: Awaited<ReturnType<typeof serveGallery>>;
let page: Page;

beforeAll(async () => {
  [browser, gallery] = await Promise.all([launchBrowser(), serveGallery()]);
  page = await browser.newPage({ viewport: { width: 420, height: 680 } });
});
afterAll(async () => {
  await browser?.close();
  gallery?.close();
});
/** Today, on a seat of its own, with the focus where the window opens it. */
beforeEach(async () => {
  await showScreen(page, gallery.address, 'breathe', { language: 'en', theme: 'light' });
  await showScreen(page, gallery.address, 'today', { language: 'en', theme: 'light' });
});

/** Tab until what has this role and name has the focus; whoever cannot get there in 60 stops cannot get there. */
async function tabTo(role: Role, name: string | RegExp): Promise<void> {
  const wanted = page.getByRole(role, { name, exact: true });
  for (let stop = 0; stop < 60; stop++) {
    if ((await wanted.and(page.locator(':focus')).count()) === 1) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to the ${role} “${String(name)}”`);
}

/** What is read aloud without the focus moving, or because it moved there. */
const expectAloud = (text: string) =>
  page.locator('[role=status], [aria-live], :focus').filter({ hasText: text }).first().waitFor();

it('a check-in [S1] [S14]', async () => {
  await tabTo('radio', 'awful');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await tabTo('radio', 'very tense');
  await page.keyboard.press('Space');
  await expectAloud('Saved: low, very tense');
});

it('a hard call, and back to where one was [S2] [S14]', async () => {
  await tabTo('button', 'Hard call');
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: 'What made it hard?' });
  await sheet.waitFor();
  expect(
    await sheet
      .locator(':focus')
      .or(sheet.and(page.locator(':focus')))
      .count(),
  ).toBe(1);
  await tabTo('button', 'Abusive caller');
  await page.keyboard.press('Enter');
  await expectAloud('Noted: Abusive caller');
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Hard call' }).and(page.locator(':focus')).waitFor();
});

it('a routine, from the tabs to its end [S5] [S14]', async () => {
  await tabTo('link', 'Breathe');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Take a moment' }).waitFor();
  await tabTo('button', /^Begin .*: Cyclic sigh/);
  await page.keyboard.press('Enter');
  await tabTo('button', 'Skip');
  await page.keyboard.press('Enter');
  await expectAloud('Breathe in');
  await tabTo('button', 'Stop');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Take a moment' }).waitFor();
});

it('a raised hand [S8] [S14]', async () => {
  await tabTo('link', 'Raise a hand');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Raise a hand' }).waitFor();
  await tabTo('radio', 'Please talk to me');
  await page.keyboard.press('Space');
  await tabTo('textbox', 'In your own words, if you like');
  await page.keyboard.type('After the shift?');
  await tabTo('button', 'Send it');
  await page.keyboard.press('Enter');
  await expectAloud('It is kept, and on its way to Lin Yue.');
});
