// What a window costs in script: made anew until Today can be used, and kept hidden until the tray has brought the card that
// was asked for. Beside a page on which the same React draws one heading, looked at in the same way in the same run.
import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { build } from 'vite';
import { type Figure, median, quantile } from './measure.ts';

const repeats = 15;

/** The seat's two cards: the tray's entry, what its focus says when it can be answered, and how it is left. */
const cards = [
  { name: 'check-in', entry: 'Check in', says: 'And how calm?' },
  { name: 'hard-call', entry: 'Hard call', says: 'What made it hard?' },
] as const;

/** A companion with a tray (`child`), and its window (`page`) with the journal open. */
export async function scriptingFigures(
  child: ChildProcess,
  context: BrowserContext,
  page: Page,
): Promise<Figure[]> {
  const bare = await barePage();
  const anew: number[] = [];
  const nothing: number[] = [];
  for (let i = 0; i < repeats; i++) {
    anew.push(await toHeading(context, page.url()));
    nothing.push(await toHeading(context, bare.address));
  }
  bare.close();
  const beside = { what: 'React with one heading', value: median(nothing) };
  const figure = (name: string, samples: number[]): Figure => ({
    name,
    ours: median(samples),
    p95: quantile(samples, 0.95),
    unit: 'ms',
    beside,
    repeats,
  });
  const figures = [figure('scripting of a window made anew', anew)];
  for (const card of cards)
    figures.push(
      figure(`scripting of the ${card.name} card, from the tray`, await fromTray(child, page, card)),
    );
  return figures;
}

/** Ms of script in a new page until its heading is there. */
async function toHeading(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage();
  const script = await scriptOf(page);
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const spent = await script();
  await page.close();
  return spent;
}

/** Ms of script in the window that was there, from another of its pages, until the card has the focus. */
async function fromTray(
  child: ChildProcess,
  page: Page,
  { entry, says }: (typeof cards)[number],
): Promise<number[]> {
  const samples: number[] = [];
  const script = await scriptOf(page);
  for (let i = 0; i < repeats; i++) {
    await page.getByRole('link', { name: 'Mine' }).click();
    const before = await script();
    child.send({ press: entry });
    await page.waitForFunction((text) => document.activeElement?.textContent?.includes(text), says);
    samples.push((await script()) - before);
    await page.keyboard.press('Escape');
  }
  return samples;
}

/** Tells the ms of script a page has run so far. */
async function scriptOf(page: Page): Promise<() => Promise<number>> {
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('Performance.enable');
  return async () => {
    const { metrics } = await protocol.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN) * 1000;
  };
}

/** A page on which React draws one heading and nothing else. */
async function barePage(): Promise<{ address: string; close: () => void }> {
  const entry = path.resolve('node_modules/bare-page.js'); // never written; beside React, so that it is found
  const source = `import { createElement } from 'react';
    import { createRoot } from 'react-dom/client';
    createRoot(document.body).render(createElement('h1', null, 'word'));`;
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [
      {
        name: 'bare-page',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? source : null),
      },
    ],
    build: { write: false, rolldownOptions: { input: entry } },
  });
  const [script] = 'output' in built ? built.output : [];
  if (!script || !('code' in script)) throw new Error('the bare page was not built');
  return servePage(`<!doctype html><title>x</title><body><script type="module">${script.code}</script>`);
}

/** One page, whatever is asked for. */
export async function servePage(html: string): Promise<{ address: string; close: () => void }> {
  const server = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end(html),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo; // a TCP server's address is never a string
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
