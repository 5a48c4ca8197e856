// From nothing to a seat in a team, on real processes: the hub's first link, the administrator's pages, a printed slip, the
// seat that types it, and the key that seat and notice both show. What follows the first week is in tap-to-tile.test.ts.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { aFolder } from '../folder.ts';
import { freePort } from '../free-port.ts';
import { launch } from './launch.ts';

const port = await freePort();
const address = `https://127.0.0.1:${port}`;
/** A key as people compare it: groups of four. */
const keyWords = /^([0-9a-f]{4}\s?){16}$/;

/** A hub of its own, with TLS by its own authority, on an empty folder; gives the first administrator's link. */
async function startHub(): Promise<string> {
  const hub = spawn(process.execPath, ['src/hub/start.ts'], {
    env: { ...process.env, SIDETONE_DATA: aFolder(), SIDETONE_PORT: String(port), SIDETONE_TLS: 'own' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => ended(hub));
  for await (const line of createInterface(hub.stdout)) {
    const [, link] = /sets it up here: (\S+)/.exec(line) ?? [];
    if (link) return link;
  }
  throw new Error('the hub ended before it could be set up');
}

async function ended(hub: ChildProcess): Promise<void> {
  const gone = once(hub, 'exit');
  hub.kill();
  await gone;
}

/** A browser that somebody else's computer trusts the hub from: its authority is IT's to install, not this test's. */
async function aBrowser(): Promise<BrowserContext> {
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  return browser.newContext({ locale: 'en-US', ignoreHTTPSErrors: true });
}

/** The administrator's path, a step after the other, to slips for a team; gives the codes. */
async function setUp(page: Page, link: string): Promise<string[]> {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await page.goto(link);
  await page.getByLabel('Your name').fill('Ada');
  await page.getByLabel('Sign-in name').fill('ada@example.org');
  await page.getByLabel('Choose a password', { exact: true }).fill('four quiet lamps by the sea');
  await button('Create the account and begin').click();
  await button('Do this next').click();
  await page.getByLabel('Name of the organisation').fill('Northwind');
  await button('Save').click();
  await page.getByLabel('Name of the site').fill('Suzhou');
  await button('Add the site').click();
  await page.getByLabel('Name of the team').fill('Orders');
  await page.getByLabel('How many people work in it').fill('9');
  await button('Add the team').click();
  await button('Make invites').click();
  await page.getByRole('heading', { name: '9 invites, ready to print' }).waitFor();
  return page.getByText(/^([0-9A-Z]{4}-){6}[0-9A-Z]{4}$/).allInnerTexts();
}

/** A seat with a journal of its own, at the page that asks for an invite. */
async function aSeat(): Promise<Page> {
  const seat = await launch(aFolder());
  onTestFinished(() => seat.close().catch(() => {}));
  const { page } = seat;
  await page.getByRole('button', { name: /^Join my team/ }).click();
  await page.getByLabel('PIN or passphrase').fill('tea at noon');
  await page.getByLabel('The same once more').fill('tea at noon');
  await page.getByRole('button', { name: 'Create my journal' }).click();
  await page.getByRole('button', { name: 'I have written it down' }).click();
  return page;
}

async function lookAtInvite(page: Page, code: string): Promise<void> {
  await page.getByLabel('Address of the server').fill(address);
  await page.getByLabel('Invite code').fill(code);
  await page.getByRole('button', { name: 'Look at the invite' }).click();
}

test('an empty hub is set up, prints slips, and a seat joins by one; both show the same key [O2] [S10]', async () => {
  const browser = await aBrowser();
  const desk = await browser.newPage();
  const [code = '', ...others] = await setUp(desk, await startHub());
  expect(new Set(others).size).toBe(8);

  const seat = await aSeat();
  await lookAtInvite(seat, code);
  const found = seat.getByRole('main');
  await found.getByText('Northwind').waitFor();
  await found.getByText('Orders').waitFor();
  await seat.getByRole('button', { name: 'That is my team' }).click();
  await seat.getByRole('button', { name: 'I agree and join' }).click();
  await seat.getByRole('link', { name: 'Mine' }).click();
  await seat.getByRole('link', { name: /^What leaves this computer/ }).click();
  await seat.getByText(`You are in Orders, at ${address}.`).waitFor();
  const key = await seat.getByText(keyWords).first().innerText();

  // The notice is open to everyone: no account, no cookie.
  const notice = await browser.newPage();
  await notice.goto(`${address}/privacy`);
  expect(await notice.getByText(keyWords).first().innerText()).toBe(key);

  await desk.reload(); // the codes are gone with the page
  await desk.getByRole('link', { name: 'Overview' }).click();
  await desk.getByRole('row', { name: /^Orders 9 1 8 / }).waitFor();

  const late = await aSeat();
  await lookAtInvite(late, code);
  await late.getByText('That invite has already been used.').waitFor();
});
