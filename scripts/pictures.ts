// npm run pictures: draws the pictures of README and docs anew from the gallery.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { launchBrowser } from '../tests/browser.ts';
import { listScreens, serveGallery, showScreen } from '../tests/gallery.ts';

await import('./build-gallery.ts');
const folder = path.resolve('docs/pictures');

/** A file's name, the screen it shows, how, and how high the picture is. */
const pictures: [name: string, screen: string, look: Record<string, string>, height: number][] = [
  ['today', 'today', { language: 'en', theme: 'light' }, 680],
  ['today-zh-CN-dark', 'today-said', { language: 'zh-CN', theme: 'dark' }, 680],
  ['hard-call', 'hard-call-noted', { language: 'en', theme: 'light' }, 680],
  ['breathe-zh-TW', 'breathe-running', { language: 'zh-TW', theme: 'light' }, 680],
  ['patterns', 'patterns-wide', { language: 'en', theme: 'light' }, 1240],
  ['what-leaves', 'leaving-wide', { language: 'en', theme: 'light' }, 860],
  ['lead', 'lead-week', { language: 'en', theme: 'light' }, 900],
  ['months', 'months', { language: 'en', theme: 'light' }, 900],
  ['lead-requests', 'requests', { language: 'en', theme: 'light' }, 620],
  ['lead-care', 'care', { language: 'en', theme: 'light' }, 620],
  ['lead-huddle', 'lead-huddle', { language: 'en', theme: 'light' }, 680],
  ['lead-reports', 'reports-folder-kept', { language: 'en', theme: 'light' }, 640],
  ['hr-zh-CN', 'hr-trends', { language: 'zh-CN', theme: 'light' }, 900],
];

const browser = await launchBrowser();
const { address, close } = await serveGallery();
const page = await browser.newPage();
const widths = new Map((await listScreens(page, address)).map(({ id, width }) => [id, width]));
await mkdir(folder, { recursive: true });
for (const [name, screen, look, height] of pictures) {
  await page.setViewportSize({ width: widths.get(screen) ?? 420, height });
  await showScreen(page, address, screen, look);
  await page.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled' });
}
await browser.close();
close();
