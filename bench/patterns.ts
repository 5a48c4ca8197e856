// My patterns in a real Chromium: what opening them costs in script, with ten years of history and with none.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { insertCheckIn } from '../src/main/journal/check-ins.ts';
import { fileNames } from '../src/main/journal/files.ts';
import { insertHardCall } from '../src/main/journal/hard-calls.ts';
import type { Journal } from '../src/main/journal/journal.ts';
import { createKeys } from '../src/main/journal/keys.ts';
import type { Keystore } from '../src/main/journal/lock.ts';
import { newJournal } from '../src/main/journal/open.ts';
import { insertRoutineSession } from '../src/main/journal/routine-sessions.ts';
import { insertShift } from '../src/main/journal/shifts.ts';
import { patterns } from '../src/main/patterns.ts';
import { fakeHistory } from '../src/renderer/clients/fake-history.ts';
import { fakeShift, fakeZone } from '../src/renderer/clients/fake-world.ts';
import { addDays, dayAt, daysBetween, hour } from '../src/shared/clock.ts';
import { launch, type Running } from '../tests/e2e/launch.ts';
import { type Figure, median, timed } from './measure.ts';

const repeats = 5;
const tenYears = 3652;
const pin = '2468';
const clock = { now: () => Date.now(), zone: () => fakeZone };
const today = dayAt(clock.now(), clock.zone());
const noKeystore: Keystore = { available: false, protect: (bytes) => bytes, reveal: (bytes) => bytes };

/** Fills a journal with ten years of the gallery's invented person, up to yesterday. */
function fill(journal: Journal): void {
  const later = daysBetween(fakeShift.day, today);
  const ms = later * 24 * hour;
  const history = fakeHistory(tenYears);
  const shifts = new Set<string>();
  /** A record moved to this year, its shift begun before it. */
  const moved = <T extends { day: string; shiftId: string }>(record: T, at: number): T => {
    const day = addDays(record.day, later);
    const shift = { id: record.shiftId, day, zone: fakeZone, begunAt: at + ms - hour, endedAt: at + ms };
    if (!shifts.has(shift.id)) insertShift(journal, shift);
    shifts.add(shift.id);
    return { ...record, day };
  };
  journal.transaction(() => {
    for (const one of history.checkIns)
      insertCheckIn(journal, { ...moved(one, one.at), id: randomUUID(), at: one.at + ms });
    for (const one of history.hardCalls)
      insertHardCall(journal, { ...moved(one, one.at), id: randomUUID(), at: one.at + ms });
    for (const one of history.routineSessions)
      insertRoutineSession(journal, {
        ...one,
        shiftId: null,
        day: addDays(one.day, later),
        begunAt: one.begunAt + ms,
      });
  })();
}

/** A companion on a new journal that was written to and opened with its PIN; and what an answer takes in the app, in ms. */
async function companion(folder: string, write: (journal: Journal) => void) {
  const at = (name: string) => path.join(folder, name);
  const place = { keys: at(fileNames.keys), tries: at(fileNames.tries), keystore: noKeystore, clock };
  const { key, recoverySecret } = await createKeys(place, pin);
  const journal = newJournal(at(fileNames.journal), key, recoverySecret);
  write(journal);
  const answers = await timed(repeats + 1, () => patterns({ journal }, today));
  journal.close();

  const running = await launch(folder);
  const { page } = running;
  await page.getByLabel('PIN or passphrase').fill(pin);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('link', { name: 'Patterns' }).waitFor();
  return { running, answers: answers.slice(1) };
}

/** Milliseconds of script, by Chromium's own count, from the tab to the page at rest with its charts in view drawn. */
async function scripting({ page }: Running): Promise<number> {
  await page.getByRole('link', { name: 'Today' }).click();
  await page.reload(); // a window that has loaded nothing but its first page
  await page.getByRole('link', { name: 'Patterns' }).waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' }); // what it computes, not what it waits for
  const script = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN);
  };
  await atRest(page);
  const before = await script();
  await page.getByRole('link', { name: 'Patterns' }).click();
  await page.getByRole('heading', { name: 'Your patterns' }).waitFor();
  await atRest(page);
  const took = (await script()) - before;
  await session.detach();
  return took;
}

/** Nothing on its way, and nothing drawn for a fifth of a second. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const quiet = () => (document.querySelector('[aria-busy=true]') ? again() : done());
        let timer = setTimeout(quiet, 200);
        const again = () => {
          clearTimeout(timer);
          timer = setTimeout(quiet, 200);
        };
        new MutationObserver(again).observe(document.body, { childList: true, subtree: true });
      }),
  );
}

/** Opening the page, and the app's answer to it: ten years beside an empty journal, by turns. */
export async function patternFigures(): Promise<Figure[]> {
  const folders = ['full', 'empty'].map(() => mkdtempSync(path.join(os.tmpdir(), 'sidetone-bench-')));
  const [full = '', empty = ''] = folders;
  const years = await companion(full, fill);
  const nothing = await companion(empty, () => {});
  try {
    const samples: [number[], number[]] = [[], []];
    for (let i = 0; i < repeats; i++) {
      samples[0].push(await scripting(years.running));
      samples[1].push(await scripting(nothing.running));
    }
    const figure = (name: string, ours: readonly number[], other: readonly number[]): Figure => ({
      name,
      ours: median(ours),
      unit: 'ms',
      beside: { what: 'empty journal', value: median(other) },
      repeats,
    });
    return [
      figure('script to open my patterns, ten years', ...samples),
      figure('the app’s answer for them, ten years', years.answers, nothing.answers),
    ];
  } finally {
    await years.running.close();
    await nothing.running.close();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  }
}
