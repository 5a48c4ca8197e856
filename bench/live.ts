// "Five minutes, please" (L10): from the press at a seat until it stands on the lead's open page. The demo's app: seat and
// desk are real processes' code with real HTTP between them and the hub, which has a thread of its own, and a hub's stream.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { SeatBridge, SeatCallName, SeatInput, SeatOutput } from '../src/shared/seat-contract.ts';
import { launch } from '../tests/e2e/launch.ts';
import { type Figure, median } from './measure.ts';

/** A seat may raise five hands a week. */
const repeats = 5;

/** What the preload puts on a page of the app. */
interface AppWindow {
  sidetone: SeatBridge;
}

/** A call of the page to its app. Throws when it is refused. */
function call<N extends SeatCallName>(page: Page, name: N, input: SeatInput<N>): Promise<SeatOutput<N>> {
  return page.evaluate(
    async ([name, input]) => {
      const answer = await (window as unknown as AppWindow).sidetone.call(name, input);
      const { ok, value } = answer as { ok: boolean; value: SeatOutput<N> };
      if (!ok) throw new Error(`${name} was refused`);
      return value;
    },
    [name, input] as const,
  );
}

/** Milliseconds from raising a hand until one more waits on the page, and of one reading of the mailbox after it. */
function raisedToShown(page: Page, to: number): Promise<[shown: number, read: number]> {
  return page.evaluate(
    async ([to, waiting]) => {
      const { sidetone } = window as unknown as AppWindow;
      const before = document.querySelectorAll(waiting).length;
      const shown = new Promise<number>((done, fail) => {
        setTimeout(() => fail(new Error('nothing was shown within ten seconds')), 10_000);
        const observer = new MutationObserver(() => {
          if (document.querySelectorAll(waiting).length === before) return;
          observer.disconnect();
          done(performance.now());
        });
        observer.observe(document.body, { childList: true, subtree: true });
      });
      const began = performance.now();
      const content = { kind: 'fiveMinutes', words: '', name: null };
      await sidetone.call('raiseHand', { to, content, second: null });
      const took = (await shown) - began;
      const from = performance.now();
      await sidetone.call('openRequests', {});
      return [took, performance.now() - from];
    },
    [to, '[role=group][aria-label^="raised at"]'] as const,
  );
}

export async function liveFigures(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sidetone-bench-'));
  const running = await launch(folder, '--demo');
  try {
    const { page } = running;
    await page.getByRole('heading', { name: 'How do you feel?' }).waitFor({ timeout: 300_000 });
    const { recipients } = await call(page, 'lookUpRecipients', {});
    const lead = recipients.find(({ kind }) => kind === 'lead');
    if (!lead) throw new Error('the demo has no lead');
    await call(page, 'confirmRecipient', { mailbox: lead.mailbox, fingerprint: lead.fingerprint });
    await page.getByRole('link', { name: 'Lead’s desk' }).click();
    await page.getByRole('link', { name: 'Requests' }).click();
    await page.getByText('What is new shows here at once.').waitFor();

    const shown: number[] = [];
    const read: number[] = [];
    for (let i = 0; i < repeats; i++) {
      const [took, reading] = await raisedToShown(page, lead.mailbox);
      shown.push(took);
      read.push(reading);
    }
    return [
      {
        name: 'five minutes, please: raised at a seat until it stands on the lead’s open page',
        ours: median(shown),
        unit: 'ms',
        beside: { what: 'reading and opening the mailbox once', value: median(read) },
        repeats,
      },
    ];
  } finally {
    await running.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
