// The window in a real Chromium over the real processes: from the second tap to the words that say it is kept.
import { fork, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import Database from 'better-sqlite3-multiple-ciphers';
import type { Page } from 'playwright-core';
import { launch } from '../tests/e2e/launch.ts';
import { begin } from './begin.ts';
import { byTurns, type Figure, median, quantile, timed } from './measure.ts';
import { servePage } from './scripting.ts';

const taps = 40;

/** Milliseconds from the second tap until the page shows that it was saved, measured inside the page. */
function tapToShown(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const tap = { bubbles: true, cancelable: true };
    const card = document.activeElement; // the card has taken the focus
    card?.dispatchEvent(new KeyboardEvent('keydown', { key: '4', ...tap }));
    await new Promise((next) => requestAnimationFrame(next));
    const shown = new Promise<number>((done, fail) => {
      setTimeout(() => fail(new Error('nothing was shown within five seconds')), 5000);
      const observer = new MutationObserver(() => {
        if (!document.body.innerText.includes('Saved: good, in between')) return;
        observer.disconnect();
        done(performance.now());
      });
      observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    });
    const began = performance.now();
    card?.dispatchEvent(new KeyboardEvent('keydown', { key: '3', ...tap }));
    return (await shown) - began;
  });
}

/** An encrypted durable insert of a row of the same size, with nothing around it. */
function bareInsert(folder: string): () => void {
  const db = new Database(path.join(folder, 'bare.db'));
  db.pragma(`cipher='sqlcipher'`);
  db.pragma(`key="x'${randomBytes(32).toString('hex')}'"`);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec(
    'create table row(id text primary key, day text, at integer, phase text, mood integer, calm integer) strict',
  );
  const insert = db.prepare('insert into row values (?, ?, ?, ?, ?, ?)');
  return () => insert.run(randomBytes(16).toString('hex'), '2026-03-02', 1_772_413_200_000, 'middle', 4, 3);
}

export async function tapFigures(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sidetone-bench-'));
  const running = await launch(folder);
  try {
    const { page } = running;
    await begin(page);
    const insert = bareInsert(folder);
    const shown: number[] = [];
    const inserted: number[] = [];
    for (let i = 0; i < taps; i++) {
      shown.push(await tapToShown(page));
      inserted.push(...(await timed(1, insert)));
      await page.getByRole('button', { name: 'Done' }).click();
      await page.getByRole('button', { name: 'Check in again' }).click();
      await page.getByRole('radio', { name: 'good', exact: true }).waitFor();
    }
    return [
      {
        name: 'second tap → durable → shown',
        ours: median(shown),
        p95: quantile(shown, 0.95),
        unit: 'ms',
        beside: { what: 'bare durable insert', value: median(inserted), p95: quantile(inserted, 0.95) },
        repeats: taps,
      },
    ];
  } finally {
    await running.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** From starting the process to the first window, beside starting Node with nothing to do. */
export async function startFigures(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sidetone-bench-'));
  const start = () =>
    new Promise<void>((done) => {
      const child = fork('.vite/build/main.cjs', [`--user-data-dir=${folder}`], {
        execArgv: ['--import', './src/browser-runtime/register.ts'],
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      });
      child.once('message', () => child.kill('SIGKILL'));
      child.once('exit', () => done());
    });
  const [ours, bare] = await byTurns(7, start, () => spawnSync(process.execPath, ['-e', '0']));
  rmSync(folder, { recursive: true, force: true });
  return [
    {
      name: 'main bundle loaded, window there',
      ours: median(ours),
      unit: 'ms',
      beside: { what: 'empty Node', value: median(bare) },
      repeats: 7,
    },
  ];
}

/** First contentful paint of the first screen, beside a page with one word on it. */
export async function paintFigures(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sidetone-bench-'));
  const running = await launch(folder);
  const bare = await servePage('<!doctype html><title>x</title><p>word</p>');
  try {
    const paint = async (address: string) => {
      const page = await running.page.context().newPage();
      await page.goto(address);
      const at = await page.evaluate(
        () =>
          new Promise<number>((done) =>
            new PerformanceObserver((list) => done(list.getEntries()[0]?.startTime ?? Number.NaN)).observe({
              type: 'paint',
              buffered: true,
            }),
          ),
      );
      await page.close();
      return at;
    };
    const ours: number[] = [];
    const empty: number[] = [];
    for (let i = 0; i < 9; i++) {
      ours.push(await paint(running.page.url()));
      empty.push(await paint(bare.address));
    }
    return [
      {
        name: 'first contentful paint',
        ours: median(ours),
        unit: 'ms',
        beside: { what: 'one word', value: median(empty) },
        repeats: 9,
      },
    ];
  } finally {
    bare.close();
    await running.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const kB = (bytes: number) => bytes / 1000;

/** What the first screen has to load, and that charts are not in it. */
export function sizeFigures(): Figure[] {
  const built = '.vite/renderer';
  const html = readFileSync(`${built}/index.html`, 'utf8');
  const first = [...html.matchAll(/(?:src|href)="(?:\.|)\/(assets\/[^"]+\.js)"/g)].map(
    ([, file]) => `${built}/${file}`,
  );
  const charts = readdirSync(`${built}/assets`).find((file) => /^chart-.*\.js$/.test(file));
  if (!charts || html.includes(charts)) throw new Error('charts are not a chunk of their own');
  const gzipped = first.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
  return [
    {
      name: 'scripts of the first screen, gzip',
      ours: kB(gzipped),
      unit: 'kB',
      beside: {
        what: 'chart chunk, loaded later',
        value: kB(gzipSync(readFileSync(`${built}/assets/${charts}`)).length),
      },
      repeats: 1,
    },
    {
      name: 'main bundle with what it shares with the demo',
      ours: kB(
        readdirSync('.vite/build')
          .filter((file) => /^(main|common-.*)\.cjs$/.test(file))
          .reduce((sum, file) => sum + statSync(`.vite/build/${file}`).size, 0),
      ),
      unit: 'kB',
      repeats: 1,
    },
  ];
}
