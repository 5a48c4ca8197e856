// With the system's own few colours (Windows' contrast themes), by keyboard alone: on the pages people use most, whatever has
// the focus shows it, what is chosen is told by more than a colour, and everything that is pressed is large enough.
// oxlint-disable unicorn/consistent-function-scoping -- what runs in the page can use nothing from outside itself
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { listScreens, serveGallery, showScreen } from '../gallery.ts';

const pages = [
  'today',
  'today-said',
  'hard-call-noted',
  'breathe',
  'breathe-running',
  'hands-compose',
  'own-praise',
  'today-arrived',
  'look',
  'leaving-wide',
  'calls-heard',
  'computer',
  'locked',
  'lead-week',
  'hr-trends',
];
/** WCAG 2.2, 2.5.8, without its exceptions but for links in a sentence. */
const smallest = 24;

let browser: Browser;
let gallery: Awaited<ReturnType<typeof serveGallery>>;
let page: Page;

beforeAll(async () => {
  [browser, gallery] = await Promise.all([launchBrowser(), serveGallery()]);
  page = await browser.newPage();
  await page.emulateMedia({ forcedColors: 'active' });
});
afterAll(async () => {
  await browser?.close();
  gallery?.close();
});

/** What had the focus without showing it, at the first stops of Tab through a page; what comes after is like what was before. */
async function unseen(stops = 25): Promise<string[]> {
  const faults: string[] = [];
  for (let stop = 0; stop < stops; stop++) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate(() => {
      const here = document.activeElement;
      if (!here || here === document.body) return null;
      const shows = (element: Element) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
      };
      // A switch shows it on its track, a field on the group around it.
      const around = [here, ...here.querySelectorAll('*'), here.parentElement, here.closest('label')];
      return around.some((e) => e !== null && shows(e)) ? null : here.outerHTML.slice(0, 120);
    });
    if (fault) faults.push(fault);
  }
  return faults;
}

/** What is chosen, and looks in the system's colours as if it were not: no mark, no line, no other weight than its neighbour. */
function onlyByColour(): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[aria-checked=true], [aria-pressed=true], [aria-current=page]')]
      .filter((chosen) => {
        const other = [...(chosen.parentElement?.children ?? [])].find(
          (e) => e !== chosen && e.tagName === chosen.tagName && e.getAttribute('aria-checked') !== 'true',
        );
        if (!other) return false;
        const drawn = (e: Element) => {
          const {
            borderWidth,
            borderStyle,
            fontWeight,
            textDecorationLine,
            outlineStyle,
            backgroundColor,
            color,
          } = getComputedStyle(e);
          return [
            borderWidth,
            borderStyle,
            fontWeight,
            textDecorationLine,
            outlineStyle,
            backgroundColor,
            color,
            e.querySelectorAll('svg').length,
          ].join();
        };
        return drawn(chosen) === drawn(other);
      })
      .map((e) => e.outerHTML.slice(0, 120)),
  );
}

/** What is pressed and is too small for a finger or an unsteady hand. */
function tooSmall(): Promise<string[]> {
  return page.evaluate((least) => {
    const inSentence = (e: Element) => e.tagName === 'A' && getComputedStyle(e).display === 'inline';
    return [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input:not([type=hidden]), [role=radio], summary',
      ),
    ]
      .filter(
        (e) => !inSentence(e) && e.tabIndex >= 0 && e.checkVisibility() && !e.closest('.visually-hidden'),
      )
      .map((e) => ({ e: e.matches('label input') ? (e.closest('label') ?? e) : e }))
      .map(({ e }) => ({ e, box: e.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && (box.width < least || box.height < least) && box.bottom > 0)
      .map(({ e, box }) => `${Math.round(box.width)}×${Math.round(box.height)} ${e.outerHTML.slice(0, 100)}`);
  }, smallest);
}

it('shows the focus, tells by more than colour what is chosen, and is large enough to press', async () => {
  const widths = new Map((await listScreens(page, gallery.address)).map(({ id, width }) => [id, width]));
  const faults: string[] = [];
  for (const id of pages) {
    await page.setViewportSize({ width: widths.get(id) ?? 0, height: 900 });
    await showScreen(page, gallery.address, id, { language: 'en', theme: 'system' });
    const found = [...(await onlyByColour()), ...(await tooSmall()), ...(await unseen())];
    faults.push(...found.map((fault) => `${id}: ${fault}`));
  }
  expect(faults).toEqual([]);
});

it('finds a page that hides the focus, makes a button too small, and tells by colour alone', async () => {
  await page.setViewportSize({ width: 420, height: 900 });
  await showScreen(page, gallery.address, 'look', { language: 'en', theme: 'system' });
  await page.addStyleTag({
    content: `* { outline: none !important }
      button { max-height: 20px; min-height: 0 !important; padding: 0 !important }
      [role=radio] { forced-color-adjust: auto; border: 1px solid !important; background: Canvas !important; color: CanvasText !important; font-weight: 400 !important }
      [role=radio] svg { display: none }`,
  });
  await page.evaluate(() => document.querySelectorAll('[role=radio] svg').forEach((tick) => tick.remove()));
  expect(await unseen(5)).not.toEqual([]);
  expect(await tooSmall()).not.toEqual([]);
  expect(await onlyByColour()).not.toEqual([]);
});
