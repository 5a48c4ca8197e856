import { existsSync } from 'node:fs';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

/** Where Linux packages put Chromium; Playwright knows Chrome's and Edge's places by itself. */
const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'];

/**
 * A Chromium to test in, on any developer's machine: the one inside the npm package (Linux x64), else an installed
 * Chrome, Chromium or Edge, else Playwright's own. Rejects with what to do when there is none.
 */
export async function launchBrowser(): Promise<Browser> {
  const args = ['--no-sandbox', '--font-render-hinting=none'];
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { default: packaged } = await import('@sparticuz/chromium');
    return chromium.launch({ executablePath: await packaged.executablePath(), args });
  }
  const choices: LaunchOptions[] = [
    { channel: 'chrome' },
    ...installed.filter((path) => existsSync(path)).map((executablePath) => ({ executablePath })),
    { channel: 'msedge' },
    {},
  ];
  for (const choice of choices) {
    const browser = await chromium.launch({ ...choice, args }).catch(() => null);
    if (browser) return browser;
  }
  throw new Error(
    'No browser to test in: install Chrome, Chromium or Edge, or run `npx playwright-core install chromium`.',
  );
}
