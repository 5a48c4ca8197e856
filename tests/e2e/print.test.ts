// The lead's pages on paper, as Chromium prints them: how many sheets, and that none is cut off at a window's edge.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { listScreens, serveGallery, showScreen } from '../gallery.ts';

let browser: Browser;
let page: Page;
let gallery: Awaited<ReturnType<typeof serveGallery>>;
let widths: ReadonlyMap<string, number>;

beforeAll(async () => {
  browser = await launchBrowser();
  gallery = await serveGallery();
  page = await browser.newPage();
  widths = new Map((await listScreens(page, gallery.address)).map(({ id, width }) => [id, width]));
});
afterAll(async () => {
  await browser?.close();
  gallery?.close();
});

/** Sheets of A4 that a screen of the gallery takes. */
async function sheets(id: string, language = 'en'): Promise<number> {
  await page.setViewportSize({ width: widths.get(id) ?? 0, height: 900 });
  await showScreen(page, gallery.address, id, { language, theme: 'dark' });
  const file = await page.pdf({ preferCSSPageSize: true });
  return file.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

describe('on paper', () => {
  it.each(['en', 'zh-CN', 'zh-TW'])('a week is two sheets (%s) [L1]', async (language) => {
    expect(await sheets('lead-week', language)).toBe(2);
  });

  it.each([
    ['months', '[L7]'],
    ['relief', '[L10]'],
    ['lead-huddle', '[L4]'],
  ])('%s is one sheet %s', async (id) => {
    expect(await sheets(id)).toBe(1);
  });

  it('a report runs on over its sheets in the app, whose window shows only a part of it [L9]', async () => {
    expect(await sheets('reports-folder-gone')).toBeGreaterThan(1);
  });
});
