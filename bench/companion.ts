// The companion on its computer: what it costs while nobody does anything, whether opening its window leaves anything behind,
// and how far a check-in is from anywhere.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { WebSocket } from 'ws';
import { launchBrowser } from '../tests/browser.ts';
import { begin } from './begin.ts';
import { type Figure, median, quantile } from './measure.ts';
import { scriptingFigures } from './scripting.ts';

/** Timers that fired, and ms of processor time. */
export interface IdleCost {
  fired: number;
  cpu: number;
}

const hours = 10;
const cycles = 1000;
const wishes = 20;

export async function companionFigures(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sidetone-bench-'));
  const child = fork('.vite/build/main.cjs', [`--user-data-dir=${folder}`, '--lang=en-US'], {
    execArgv: [
      '--expose-gc',
      '--import',
      './src/browser-runtime/register.ts',
      '--import',
      './bench/virtual-time.ts',
    ],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, LC_ALL: 'en_US.UTF-8' },
  });
  const browser = await launchBrowser();
  try {
    const { address } = await told<{ address: string }>(child, 'window');
    const context = await browser.newContext({ viewport: { width: 420, height: 800 } });
    const page = await context.newPage();
    await page.goto(address);
    await begin(page);
    return [
      ...(await fromShortcut(child, page)),
      ...(await scriptingFigures(child, context, page)),
      await leftBehind(child, context, page.url()),
      ...(await idle(child, page)),
    ];
  } finally {
    await browser.close();
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** From the shortcut, on another page, to the words that say it is kept: two keys, and what they take. */
async function fromShortcut(child: ChildProcess, page: Page): Promise<Figure[]> {
  const samples: number[] = [];
  for (let i = 0; i < wishes; i++) {
    await page.getByRole('link', { name: 'Mine' }).click();
    const began = performance.now();
    child.send({ keys: 'CommandOrControl+Alt+Shift+F' });
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('And how calm?'));
    await page.keyboard.press('4');
    await page.keyboard.press('3');
    await page.getByText('Saved: good, in between').waitFor();
    samples.push(performance.now() - began);
  }
  return [
    {
      name: 'shortcut → two keys → kept and shown',
      ours: median(samples),
      p95: quantile(samples, 0.95),
      unit: 'ms',
      repeats: wishes,
    },
  ];
}

/** What the app keeps of a window that was opened, asked where it is, and was closed: its heap before and after a thousand. */
async function leftBehind(child: ChildProcess, context: BrowserContext, url: string): Promise<Figure> {
  const cookies = await context.cookies();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const { origin, host, search } = new URL(url);
  const cycle = async () => {
    await (await fetch(url, { headers: { cookie } })).arrayBuffer();
    const socket = new WebSocket(`ws://${host}/${search}`, { headers: { cookie, origin } });
    await once(socket, 'open');
    socket.send(JSON.stringify({ id: 1, channel: 'seat', args: ['situation', {}] }));
    await once(socket, 'message');
    socket.close();
    await once(socket, 'close');
  };
  for (let i = 0; i < cycles; i++) await cycle(); // whatever is made once is made
  const before = await heapOf(child);
  for (let i = 0; i < cycles; i++) await cycle();
  const grown = (await heapOf(child)) - before;
  return {
    name: `heap grown over ${cycles} windows opened and closed`,
    ours: grown / 1000,
    unit: 'kB',
    beside: { what: 'heap', value: before / 1000 },
    repeats: 1,
  };
}

/** Ten hours in which nobody touches anything: of a running shift, as far as one lasts, and of the evening after it. */
async function idle(child: ChildProcess, page: Page): Promise<Figure[]> {
  await page.close();
  child.send({ hours });
  const { fired, cpu } = await told<IdleCost>(child, 'idle');
  return [
    { name: `timers fired in ${hours} idle hours`, ours: fired, unit: 'count', repeats: 1 },
    { name: `processor time of ${hours} idle hours`, ours: cpu, unit: 'ms', repeats: 1 },
  ];
}

async function heapOf(child: ChildProcess): Promise<number> {
  child.send({ heap: true });
  return (await told<{ bytes: number }>(child, 'heap')).bytes;
}

function told<T>(child: ChildProcess, type: string): Promise<T> {
  return new Promise((done, failed) => {
    const heard = (message: { type: string }) => {
      if (message.type !== type) return;
      child.off('message', heard);
      done(message as T); // each type has its own shape, said where it is asked for
    };
    child.on('message', heard);
    child.once('exit', (code) => failed(new Error(`the companion ended with ${code}`)));
  });
}
