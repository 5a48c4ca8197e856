// A lead's week in the demo, as a newcomer would walk it, on the real processes: a raised hand and its answer, a finding and
// what is done about it, a huddle, praise to one seat, a month, and reports that go to a folder.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launch, type Running } from './launch.ts';

let folder: string;
let running: Running;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'sidetone-'));
  running = await launch(folder, '--demo');
});
afterAll(async () => {
  await running?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Up to the patience of a slow machine: the demo team is built meanwhile. */
const longest = 300_000;
const timeout = longest;

/** Goes to a page of the window by what stands after the `#`. */
async function goTo(place: string): Promise<void> {
  await running.page.evaluate((to) => void (location.hash = to), place);
}
const press = (name: string | RegExp) => running.page.getByRole('button', { name }).first().click();
const link = (name: string) => running.page.getByRole('link', { name, exact: true }).click();
/** Waits for a text, and gives all of it. */
const shown = async (text: string | RegExp) => {
  const found = running.page.getByText(text).first();
  await found.waitFor();
  return found.innerText();
};

/** Raises a hand at the seat to somebody whose key is compared first. */
async function raise(who: string, what: string): Promise<void> {
  const { page } = running;
  await goTo('/hands');
  await page.getByRole('radio', { name: who }).click();
  await press('They are the same');
  await page.getByRole('radio', { name: what }).click();
  await press('Send it');
  await shown(/^It is kept, and on its way|^Sent\./);
}

test(
  'a hand that is raised at the seat is answered at the desk, and the seat shows it [S8] [L3] [L10]',
  { timeout },
  async () => {
    const { page } = running;
    await page.getByRole('heading', { name: 'How do you feel?' }).waitFor({ timeout: longest });
    await raise('people · HR', 'Something is wrong at work');
    await raise('lead · lead', 'I need five minutes');

    await page.setViewportSize({ width: 1280, height: 900 });
    await link('Lead’s desk');
    await link('Requests');
    await page
      .getByRole('group', { name: /^raised at/ })
      .nth(1)
      .getByRole('button', { name: 'Come now' })
      .click();
    await shown('Answered: Come now');

    await goTo('/hands');
    expect(await shown('I have time for you now.')).toBe('I have time for you now.');
  },
);

test('a finding becomes a change that is reviewed later [L2]', { timeout }, async () => {
  const { page } = running;
  await link('Lead’s desk');
  await page.getByRole('heading', { name: 'How is the team?' }).waitFor();
  await press('Write down a change');
  const form = page.getByRole('dialog');
  await form.getByRole('textbox', { name: 'In one sentence' }).fill('A page on refunds beside the queue');
  await form.getByRole('textbox', { name: 'Who sees to it' }).fill('Planning');
  await form.getByRole('button', { name: 'Save' }).click();
  await shown(/Seen to by Planning/);
  expect(await shown(/^Two weeks on: can be looked at from/)).toMatch(/ \d{4}\.$/);
});

test('a huddle is put together, shown to all, and printed on its own [L4]', { timeout }, async () => {
  const { page } = running;
  await link('Huddle');
  await press('Show in full screen');
  await page
    .getByRole('dialog')
    .getByText(/^Before the shift · 1 of/)
    .waitFor();
  await page.keyboard.press('ArrowRight');
  await page
    .getByRole('dialog')
    .getByText(/ · 2 of/)
    .waitFor();
  await page.keyboard.press('Escape');
  await page.emulateMedia({ media: 'print' });
  await page.getByRole('heading', { level: 2, name: 'What we are aiming at' }).waitFor();
  const buttons = await page.getByRole('button').count();
  await page.emulateMedia({ media: 'screen' });
  expect(buttons).toBe(0);
});

test('praise is sealed to one seat, and arrives there [L5]', { timeout }, async () => {
  const { page } = running;
  await goTo('/praise');
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ning');
  await press('Introduce myself');
  await shown(/lead knows you as Ning|Ning/);
  await link('Lead’s desk');
  await link('Praise');
  const seal = page.getByRole('region', { name: 'To one person alone' });
  await seal.getByRole('textbox', { name: 'What they did' }).fill('Stayed calm for a whole hour.');
  await seal.getByRole('textbox', { name: 'Why it mattered' }).fill('Nobody had to call twice.');
  await seal.getByRole('button', { name: 'Seal and send' }).click();
  await shown(/^Sealed for Ning/);
  await goTo('/hands'); // whoever opens the page looks for news
  await goTo('/praise');
  expect(await shown('Stayed calm for a whole hour.')).toBe('Stayed calm for a whole hour.');
});

test(
  'each new week goes to a folder, and whoever else was asked answers [L9] [S8]',
  { timeout },
  async () => {
    const { page } = running;
    const reports = path.join(folder, 'reports');
    mkdirSync(reports);
    await link('Lead’s desk');
    await link('Months');
    await page.getByRole('heading', { level: 1, name: 'Months' }).waitFor();
    await link('Reports');
    await press('Save each new week to a folder');
    await page.getByRole('textbox', { name: 'Folder' }).fill(reports);
    await press('Save there from now on');
    await shown(/files so far/);
    const before = readdirSync(reports).filter((name) => name.startsWith('sidetone-week-'));
    expect(before.length).toBeGreaterThan(8);
    expect(readFileSync(path.join(reports, before[0] ?? ''), 'latin1')).toMatch(/^%PDF-/);

    await press('Next week');
    const weeks = () => readdirSync(reports).filter((name) => name.startsWith('sidetone-week-')).length;
    await expect.poll(weeks, { timeout: longest }).toBe(before.length + 1);

    await goTo('/hands');
    expect(await shown(/^Thank you for saying so/)).toContain('by Friday');
  },
);
