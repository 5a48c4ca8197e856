// The lead's desk in a real Chromium, as a hub serves it: from the click to twelve weeks painted, and from the click to a
// month's report as a file; and the hub's own time for the one request the page makes.
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../tests/browser.ts';
import {
  addPerson,
  addSeats,
  addSite,
  answer,
  ask,
  hubWorld,
  password,
  setUp,
  thisWeek,
  timesOf,
} from '../tests/hub-world.ts';
import { siteSubject, unitSubject } from '../src/hub/release/release-week.ts';
import { insertRelease } from '../src/hub/store/release.ts';
import { putOperations } from '../src/hub/store/operations.ts';
import { runDue } from '../src/hub/timetable.ts';
import { siteWeeks, storyWeeks } from '../src/renderer/clients/fake-weeks.ts';
import { addDays } from '../src/shared/clock.ts';
import { workActions } from '../src/shared/work-action.ts';
import { defaultWeekPlan, firstDayOf } from '../src/shared/week.ts';
import { byTurns, type Figure, median, quantile } from './measure.ts';

const actions = 30;
const repeats = 9;
const requests = 400;

const figuresOf = (i: number) => ({
  queueSeconds: 30 + (i % 40),
  occupancy: 80,
  handlingSeconds: 260,
  lostBreaks: i % 5,
});

/** A hub with the pages, a lead of one team, twelve released weeks, a quarter of figures and thirty changes. */
async function leadWorld() {
  const world = await hubWorld({ sqlite: ':memory:' }, { pages: path.resolve('.vite/renderer') });
  const admin = await setUp(world);
  const site = await addSite(world, admin, 'Suzhou', ['Broadband support']);
  const team = site.teams[0]?.id ?? 0;
  await addSeats(world, admin, team, 12);
  const lead = await addPerson(world, admin, { login: 'lead', role: 'lead', teams: [team] });
  const newest = thisWeek + 1;
  world.clock.set(timesOf(newest).begins);
  await runDue(world.hub);
  const unit = (await answer(world, 'myUnits', {}, lead)).units[0]?.unit ?? 0;
  for (const [subject, weeks] of [
    [unitSubject(unit), storyWeeks()],
    [siteSubject(site.id), siteWeeks(12, 61, () => 0.3)],
  ] as const)
    for (const [i, told] of weeks.entries()) {
      const week = newest - weeks.length + i;
      const body = JSON.stringify({ ...told, week, ...('weeks' in told && { weeks: [week] }) });
      await insertRelease(world.hub.store, { subject, week, body, previous: '', signature: '' });
    }
  const first = firstDayOf(newest - 12, defaultWeekPlan);
  const days = Array.from({ length: 84 }, (_, i) => addDays(first, i));
  await putOperations(
    world.hub.store,
    team,
    days.map((day, i) => ({ day, ...figuresOf(i) })),
  );
  for (let i = 0; i < actions; i++) {
    const action = workActions[i % workActions.length] ?? null;
    const written = { action, words: null, owner: 'IT', begun: days[i * 2] ?? first, due: null, from: null };
    await answer(world, 'addAction', { unit: String(unit), written }, lead);
  }
  return { world, lead, unit };
}

/** Milliseconds from a click on the rail until the week's charts are drawn; its request is made anew each time. */
async function clickToPainted(page: Page, address: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(`${address}/#/months`);
  await page.getByRole('heading', { name: 'Months' }).waitFor();
  return page.evaluate(async () => {
    const link = [...document.querySelectorAll('a')].find(({ textContent }) => textContent === 'This week');
    const began = performance.now();
    link?.click();
    while (document.querySelectorAll('figure canvas').length < 3) await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return performance.now() - began;
  });
}

/** The same page's request with nothing around it, and two frames. */
function bareRequest(page: Page, unit: number): Promise<number> {
  return page.evaluate(async (unit) => {
    const began = performance.now();
    await (await fetch(`/v1/units/${unit}`)).json();
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return performance.now() - began;
  }, unit);
}

/** A page that begins ten downloads within a second gets no eleventh from Chromium, without a word; a person is slower. */
const betweenDownloads = 150;

/** Milliseconds from the click on a format until its file is there. */
async function clickToFile(page: Page, format: string): Promise<number> {
  await page.waitForTimeout(betweenDownloads);
  const began = performance.now();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: new RegExp(`^Save as .*${format}`) }).click(),
  ]);
  await file.path();
  return performance.now() - began;
}

async function inChromium(browser: Browser, address: string, unit: number): Promise<Figure[]> {
  const page = await browser.newPage({ locale: 'en', acceptDownloads: true });
  await page.goto(address);
  await page.getByRole('textbox', { name: 'Sign-in name' }).fill('lead');
  await page.getByRole('textbox', { name: 'Password' }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'How is the team?' }).waitFor();

  const painted: number[] = [];
  const bare: number[] = [];
  for (let i = 0; i < repeats; i++) {
    painted.push(await clickToPainted(page, address));
    bare.push(await bareRequest(page, unit));
  }
  await page.goto(`${address}/#/reports`);
  await page.getByRole('radio', { name: 'A month' }).click();
  const figures: Figure[] = [
    {
      name: `lead page, click to painted: 12 weeks, ${actions} changes`,
      ours: median(painted),
      p95: quantile(painted, 0.95),
      unit: 'ms',
      beside: { what: 'its request and two frames', value: median(bare), p95: quantile(bare, 0.95) },
      repeats,
    },
  ];
  for (const format of ['XLSX', 'PDF']) {
    const ours: number[] = [];
    const csv: number[] = [];
    for (let i = 0; i < repeats; i++) {
      ours.push(await clickToFile(page, format));
      csv.push(await clickToFile(page, 'CSV'));
    }
    figures.push({
      name: `a month as ${format}, click to file`,
      ours: median(ours),
      p95: quantile(ours, 0.95),
      unit: 'ms',
      beside: { what: 'the same as CSV', value: median(csv), p95: quantile(csv, 0.95) },
      repeats,
    });
  }
  return figures;
}

export async function leadFigures(): Promise<Figure[]> {
  const { world, lead, unit } = await leadWorld();
  const browser = await launchBrowser();
  try {
    await world.app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = world.app.server.address() as AddressInfo; // a TCP server's address is never a string
    const shown = await inChromium(browser, `http://127.0.0.1:${port}`, unit);
    const [ours, bare] = await byTurns(
      requests,
      () => ask(world, 'unitPage', { unit: String(unit) }, lead),
      () => ask(world, 'me', {}, lead),
    );
    return [
      ...shown,
      {
        name: 'hub’s time for the page’s request, p99 for p95',
        ours: median(ours),
        p95: quantile(ours, 0.99),
        unit: 'ms',
        beside: { what: 'who is signed in', value: median(bare), p95: quantile(bare, 0.99) },
        repeats: requests,
      },
    ];
  } finally {
    await browser.close();
    await world.close();
  }
}
