// Every screen in every state and language: nothing wider than a narrow window or, with text twice the size, than its own.
// Every screen in every theme, in one of the languages by turns: no violation of WCAG 2.2 AA that axe can find. What axe looks
// at does not hang on the language, and that no word is missing in one is shown by the words' own tests.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Language, languages } from '../../src/shared/language.ts';
import { launchBrowser } from '../browser.ts';
import { type GalleryScreen, listScreens, serveGallery, showScreen } from '../gallery.ts';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
/** What another theme can change: nothing but colours. */
const colours = ['color-contrast', 'link-in-text-block'];
/** More than there are cores to draw on: a page mostly waits for a screen to come to rest. */
const pagesAtOnce = 5;

let browser: Browser;
let gallery: Awaited<ReturnType<typeof serveGallery>>;
let screens: GalleryScreen[];
/** One line each. */
const found = { faults: [] as string[], violations: [] as string[], tooWide: [] as string[] };

beforeAll(async () => {
  [browser, gallery] = await Promise.all([launchBrowser(), serveGallery()]);
  const list = await browser.newPage();
  screens = await listScreens(list, gallery.address);
  await list.close();

  const waiting = [...screens];
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await Promise.all(
    Array.from({ length: pagesAtOnce }, async () => {
      const page = await browser.newPage();
      await page.addInitScript(axe);
      // A window that fills the screen cannot be made narrow; whoever asks for it hears no, as a browser may say.
      await page.addInitScript(() => {
        Element.prototype.requestFullscreen = () => Promise.reject(new Error('not here'));
      });
      page.on('pageerror', ({ message }) => found.faults.push(message));
      for (let screen = waiting.shift(); screen; screen = waiting.shift())
        for (const language of languages) await lookAt(page, screen, language);
    }),
  );
}, 900_000);
afterAll(async () => {
  await browser?.close();
  gallery?.close();
});

/** The themes that axe looks at in this language: all in one of the three, by turns. */
function themesIn(language: Language, id: string): string[] {
  const turn = screens.findIndex((screen) => screen.id === id) % languages.length;
  return languages[turn] === language ? ['light', 'dark', 'contrast'] : [];
}

async function lookAt(page: Page, { id, width }: GalleryScreen, language: Language): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await showScreen(page, gallery.address, id, { language, theme: 'light' });
  const content = await page.locator('main, [role=dialog]').first().textContent();
  if (!content?.trim()) found.faults.push(`${id} ${language} is empty`);
  for (const theme of themesIn(language, id)) {
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
      for (const animation of document.getAnimations()) animation.finish(); // no colour is measured halfway
    }, theme);
    const only =
      theme === 'light' ? { type: 'tag' as const, values: wcag } : { type: 'rule' as const, values: colours };
    for (const violation of await violations(page, only))
      found.violations.push(`${id} ${language} ${theme}: ${violation}`);
  }
  await page.evaluate(() => document.documentElement.style.setProperty('--text-size', '2'));
  for (const wide of await tooWide(page)) found.tooWide.push(`${id} ${language} text 200 %: ${wide}`);
  await page.evaluate(() => document.documentElement.style.setProperty('--text-size', '1'));
  await page.setViewportSize({ width: 360, height: 680 });
  for (const wide of await tooWide(page)) found.tooWide.push(`${id} ${language} 360 px: ${wide}`);
}

/** Axe's findings on the page as it is. */
function violations(page: Page, only: { type: 'tag' | 'rule'; values: string[] }): Promise<string[]> {
  return page.evaluate(async (runOnly) => {
    // @ts-expect-error axe is put into the page before its own scripts
    const { violations } = await window.axe.run({ runOnly, resultTypes: ['violations'] });
    return violations.flatMap((rule: { id: string; nodes: { html: string; failureSummary: string }[] }) =>
      rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 160)} ${node.failureSummary.slice(0, 300)}`),
    );
  }, only);
}

/** What is wider than it may be: the page, or anything in it that scrolls sideways without saying so. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame); // charts follow their place
    return [document.documentElement, ...document.querySelectorAll<HTMLElement>('body *')]
      .filter((e) => e.scrollWidth > e.clientWidth + 1)
      .filter((e) => e === document.documentElement || /auto|scroll/.test(getComputedStyle(e).overflowX))
      .filter((e) => !e.matches('[role=region][tabindex="0"]')) // a table with a name and a place in the tab order
      .map((e) => `${e.tagName.toLowerCase()} ${e.scrollWidth} in ${e.clientWidth}`);
  });
}

it('knows every screen of the product, and each can be shown', () => {
  expect(screens.length).toBeGreaterThan(60);
  expect(new Set(screens.map(({ id }) => id)).size).toBe(screens.length);
  expect(found.faults).toEqual([]);
});

it('has no violation of WCAG 2.2 AA, in any theme', () => {
  expect(found.violations).toEqual([]);
});

it('fits 360 px, and its own width with text twice the size, in any language', () => {
  expect(found.tooWide).toEqual([]);
});
