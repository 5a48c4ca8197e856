// node scripts/icons.ts: draws the icons in assets/ anew from the mark: the tray's four states, and the app's own.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { launchBrowser } from '../tests/browser.ts';
import type { TrayState } from '../src/main/computer/tray-menu.ts';

const arc = 'M5 20V16a11 11 0 0 1 22 0v4';
const cup = 'M22.5 18.5v6a2.5 2.5 0 0 0 5 0v-6a2.5 2.5 0 0 0-5 0Z';
const wave = 'M22.5 24c-3 0-3.4-6-6-6s-3.2 8-5.6 8S8.6 21.5 5 20';

/** The mark in one colour. On call the cup alone is drawn, hollow; a dot offers a break; two bars are a pause. */
const states: Record<TrayState, (colour: string) => string> = {
  ready: (colour) => `<path d="${arc}"/><path d="${cup}" fill="${colour}"/><path d="${wave}"/>`,
  onCall: () =>
    `<path d="${arc}"/><path d="${cup}"/><path d="M4.5 18.5v6a2.5 2.5 0 0 0 5 0v-6a2.5 2.5 0 0 0-5 0Z"/>`,
  nudge: (colour) =>
    `<path d="${arc}"/><path d="${cup}" fill="${colour}"/><circle cx="12" cy="21" r="4" fill="${colour}"/>`,
  paused: (colour) =>
    `<path d="${arc}"/><path d="${cup}" fill="${colour}"/><path d="M9 18v8M15 18v8" stroke-width="3.4"/>`,
};

/** `Template` is black, for light taskbars and for macOS, which colours it; `light` is for dark taskbars. */
const colours = { Template: '#000000', light: '#FFFFFF' };

const drawing = (inside: string, colour: string, size: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32" fill="none" stroke="${colour}" stroke-width="2.6" stroke-linecap="round">${inside}</svg>`;

/** The app's icon: the mark on paper, with a rounded edge. */
const appIcon = (size: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="-6 -6 44 44" fill="none" stroke="#1B6A63" stroke-width="2.4" stroke-linecap="round"><rect x="-4" y="-4" width="40" height="40" rx="9" fill="#FAF7F2" stroke="#D9D2C6" stroke-width="0.6"/><path d="${arc}"/><path d="${cup}"/><path d="${wave}"/></svg>`;

const browser = await launchBrowser();
const page = await browser.newPage();

async function png(svg: string, size: number): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  return page.screenshot({ omitBackground: true });
}

await mkdir('assets/tray', { recursive: true });
for (const [state, inside] of Object.entries(states))
  for (const [name, colour] of Object.entries(colours))
    for (const [size, suffix] of [
      [16, ''],
      [32, '@2x'],
    ] as const)
      await writeFile(
        path.join('assets/tray', `${state}-${name}${suffix}.png`),
        await png(drawing(inside(colour), colour, size), size),
      );

const icon256 = await png(appIcon(256), 256);
const icon512 = await png(appIcon(512), 512);
await browser.close();

/** Windows' container around one PNG (ICONDIR, one ICONDIRENTRY; 0 stands for 256). */
function ico(image: Buffer): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(image.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, image]);
}

/** macOS' container: each PNG under the name of its size. */
function icns(images: Record<string, Buffer>): Buffer {
  const parts = Object.entries(images).map(([type, image]) => {
    const head = Buffer.alloc(8);
    head.write(type, 0, 'latin1');
    head.writeUInt32BE(image.length + 8, 4);
    return Buffer.concat([head, image]);
  });
  const head = Buffer.alloc(8);
  head.write('icns', 0, 'latin1');
  head.writeUInt32BE(8 + parts.reduce((sum, part) => sum + part.length, 0), 4);
  return Buffer.concat([head, ...parts]);
}

await writeFile('assets/icon.png', icon512);
await writeFile('assets/icon.ico', ico(icon256));
await writeFile('assets/icon.icns', icns({ ic08: icon256, ic09: icon512 }));
