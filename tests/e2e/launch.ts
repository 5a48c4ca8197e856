import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { _electron, type Page } from 'playwright-core';
import { launchBrowser } from '../browser.ts';

/** The companion, running, with its first window as a page. */
export interface Running {
  page: Page;
  /** `electron` where its binary is there, else the browser runtime: the same bundles either way. */
  runtime: 'electron' | 'browser';
  /** In the browser runtime: what the companion told of its desktop, and a way to press there. */
  desktop: { told: DesktopNews[]; press: (what: { press: string } | { keys: string }) => void };
  /** Ends the app as a person would; `SIGKILL` as a power cut would. */
  close(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

/** What only a desktop could show. */
export interface DesktopNews {
  type: string;
  address?: string;
  labels?: string[];
  tip?: string;
  picture?: string;
}

/** Starts the companion on a user-data folder. */
export async function launch(folder: string, ...args: string[]): Promise<Running> {
  const options = [`--user-data-dir=${folder}`, '--lang=en-US', ...args];
  return existsSync('node_modules/electron/path.txt') ? inElectron(options) : inBrowser(options);
}

async function inElectron(options: string[]): Promise<Running> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const app = await _electron.launch({ args: ['.', ...options, ...asRoot] });
  return {
    page: await app.firstWindow(),
    runtime: 'electron',
    desktop: { told: [], press: () => undefined },
    async close(signal) {
      if (signal === 'SIGKILL') app.process().kill(signal);
      else await app.close();
    },
  };
}

async function inBrowser(options: string[]): Promise<Running> {
  const child = fork('.vite/build/main.cjs', options, {
    execArgv: ['--import', './src/browser-runtime/register.ts'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' },
  });
  const told: DesktopNews[] = [];
  child.on('message', (news: DesktopNews) => void told.push(news));
  const address = await addressOf(child);
  const browser = await launchBrowser();
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 420, height: 800 } });
  const page = await context.newPage();
  await page.goto(address);
  return {
    page,
    runtime: 'browser',
    desktop: { told, press: (what) => void child.send(what) },
    async close(signal = 'SIGTERM') {
      await browser.close();
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill(signal);
      await gone;
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    child.on('message', (message: DesktopNews) => {
      if (message.type === 'window' && message.address) done(message.address);
    });
    child.once('exit', (code) => fail(new Error(`the companion ended with ${code}`)));
  });
}

/** Runs the companion's command line against the one that runs on a folder. */
export async function command(folder: string, ...words: string[]) {
  const binary = existsSync('node_modules/electron/path.txt')
    ? [`node_modules/electron/dist/${readFileSync('node_modules/electron/path.txt', 'utf8')}`, '.']
    : [process.execPath, '--import', './src/browser-runtime/register.ts', '.vite/build/main.cjs'];
  const [program = '', ...args] = [...binary, `--user-data-dir=${folder}`, ...words];
  const child = spawn(program, args, { env: { ...process.env, LC_ALL: 'en_US.UTF-8' } });
  const [out, err, [exitCode]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { out: out.trim(), err: err.trim(), exitCode: Number(exitCode) };
}
