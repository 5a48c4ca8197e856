// The companion as its person meets it, on the real processes: the window, the bridge, the journal on the disk.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { aFolder } from '../folder.ts';
import { daylioTable } from '../tables.ts';
import { command, launch, type Running } from './launch.ts';

async function start(folder: string, ...args: string[]): Promise<Running> {
  const running = await launch(folder, ...args);
  onTestFinished(() => running.close().catch(() => {}));
  return running;
}

/** From the first screen to Today, with a PIN; gives the recovery code that was shown. */
async function begin({ page }: Running, pin: string): Promise<string> {
  await page.getByRole('button', { name: 'Use it on my own' }).click();
  await page.getByLabel('PIN or passphrase').fill(pin);
  await page.getByLabel('The same once more').fill(pin);
  await page.getByRole('button', { name: 'Create my journal' }).click();
  const code = await page.getByText(/^[0-9A-Z]{4}[- ]/).innerText();
  await page.getByRole('button', { name: 'I have written it down' }).click();
  await page.getByRole('heading', { name: 'How do you feel?' }).waitFor();
  return code;
}

/** Writes on the vent pad and lets go: in no message the page sends, and in no file while the app runs. */
async function letGo({ page, runtime }: Running, folder: string, words: string): Promise<void> {
  const sent: string[] = [];
  page.on('websocket', (socket) => socket.on('framesent', ({ payload }) => sent.push(String(payload))));
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.reload();
  await page.getByRole('link', { name: 'Breathe' }).click();
  await page.getByRole('button', { name: 'Begin 3 minutes: Write and let go' }).click();
  await page.getByRole('button', { name: 'Skip' }).click();
  await page.getByRole('textbox', { name: 'What is in the way' }).fill(words);
  expect(bytesIn(folder).includes(words)).toBe(false);
  await page.getByRole('button', { name: 'Let it go' }).click();
  await page.getByText('It is gone.').waitFor();
  expect(await page.content()).not.toContain(words);
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('heading', { name: 'Take a moment' }).waitFor();
  if (runtime === 'electron') return; // its channel cannot be listened to
  expect(sent.length).toBeGreaterThan(5);
  expect(sent.filter((message) => message.includes('wombat'))).toEqual([]);
}

function bytesIn(folder: string): Buffer {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Buffer.concat(files.map((file) => readFileSync(path.join(file.parentPath, file.name))));
}

test('two taps are in the journal when the power goes, and no file holds a word of the note or of the vent pad [S1] [S5]', async () => {
  const folder = aFolder();
  const first = await start(folder);
  await begin(first, 'tea at noon');
  await first.page.getByRole('radio', { name: 'low', exact: true }).click();
  await first.page.getByRole('radio', { name: 'tense', exact: true }).click();
  await first.page.getByText('Saved: low, tense').waitFor();

  const note = 'the caller from Quokkaville';
  await first.page.getByRole('textbox', { name: 'Private note' }).fill(note);
  await first.page.getByRole('button', { name: 'Save the note' }).click();
  await first.page.getByText('The note is saved.').waitFor();
  await letGo(first, folder, 'the wombat at the end of the world');
  await first.close('SIGKILL');
  expect(bytesIn(folder).includes('Quokkaville')).toBe(false);
  expect(bytesIn(folder).includes('wombat')).toBe(false);

  const again = await start(folder);
  await again.page.getByRole('textbox', { name: 'PIN or passphrase' }).fill('tea at ten');
  await again.page.getByRole('button', { name: 'Open', exact: true }).click();
  await again.page.getByText('That PIN does not open this journal.').waitFor();
  await again.page.getByRole('textbox', { name: 'PIN or passphrase' }).fill('tea at noon');
  await again.page.getByRole('button', { name: 'Open', exact: true }).click();
  await again.page.getByText('low, tense').first().waitFor();
  await again.page.getByText('with a note').first().waitFor();
});

test('a check-in by keys alone, and the recovery code opens what a lost PIN cannot [S1] [S11]', async () => {
  const folder = aFolder();
  const first = await start(folder);
  const code = await begin(first, '2468');
  await first.page.keyboard.press('5');
  await first.page.keyboard.press('4');
  await first.page.getByText('Saved: great, calm').waitFor();
  await first.close();

  const { page } = await start(folder);
  await page.getByRole('button', { name: 'I forgot my PIN' }).click();
  await page.getByRole('textbox', { name: 'Recovery code' }).fill(code.toLowerCase());
  await page.getByRole('textbox', { name: 'New PIN or passphrase' }).fill('1357');
  await page.getByRole('button', { name: 'Open with the code' }).click();
  await page.getByText('great, calm').first().waitFor();
  expect(await page.getByText('Your journal is locked').count()).toBe(0);
});

test('from another process: two keys after the command, a page for each wish, and never how anybody feels [S14]', async () => {
  const folder = aFolder();
  const running = await start(folder);
  await begin(running, '2468');
  const { page, desktop, runtime } = running;
  await page.getByRole('link', { name: 'Mine' }).click();

  expect(await command(folder, 'check-in')).toEqual({ out: '', err: '', exitCode: 0 });
  await page.getByRole('heading', { name: 'How do you feel?' }).waitFor();
  await page.keyboard.press('2');
  await page.keyboard.press('1');
  await page.getByText('Saved: low, very tense').waitFor();

  const status = await command(folder, 'status', '--json');
  expect(JSON.parse(status.out)).toMatchObject({ journal: 'open', onShift: true, call: 'idle' });
  expect(status.out).not.toMatch(/mood|calm|low|tense/);
  expect(await command(folder, 'pause', '2h')).toMatchObject({ exitCode: 2 });

  // A second companion brings the first one forward, with the link it was started by; nothing is joined.
  await command(folder, 'sidetone://join/?hub=https%3A%2F%2Fhub.example&code=K7QD-2M9X');
  await page.getByRole('heading', { name: 'Join your team' }).waitFor();
  expect(await page.getByLabel('Invite code').inputValue()).toBe('K7QD-2M9X');
  const labels = desktop.told.findLast((news) => news.labels)?.labels ?? ['Lock the journal'];
  expect(labels).toContain('Lock the journal');
  if (runtime === 'browser') {
    desktop.press({ press: 'Hard call' });
    await page.getByRole('heading', { name: 'What made it hard?' }).waitFor();
    await page.keyboard.press('Escape');
    desktop.press({ keys: 'CommandOrControl+Alt+Shift+H' });
    await page.getByRole('heading', { name: 'Someone to talk to' }).waitFor();
    desktop.press({ press: 'Lock the journal' });
    await page.getByRole('button', { name: 'Open', exact: true }).waitFor();
  }
  expect(await command(folder, 'check-in', '--mood', '3', '--calm', '3')).toMatchObject({
    exitCode: runtime === 'browser' ? 1 : 0,
  });
});

test('a table comes in through the page, in a thread of the built app, and goes again [S13]', async () => {
  const running = await start(aFolder());
  await begin(running, '2468');
  const { page } = running;
  await page.getByRole('link', { name: 'Mine' }).click();
  await page.getByRole('link', { name: /Keep a copy/ }).click();
  await page.getByRole('link', { name: /Take something in/ }).click();
  const buffer = Buffer.from(daylioTable(20_000));
  await page.locator('input[type=file]').setInputFiles({ name: 'diary.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('heading', { name: 'An export of Daylio' }).waitFor();
  await page.getByText('a note, no. 0').waitFor();
  await page.getByRole('button', { name: 'Take it in' }).click();
  await page.getByRole('progressbar', { name: 'Taking it in…' }).waitFor();
  await page.getByText('20,000 records came in.').waitFor();
  await page.getByRole('button', { name: 'Take it back' }).click();
  await page.getByText('The import was taken back.').waitFor();
  expect(await page.getByRole('button', { name: 'Take it back' }).count()).toBe(0);
});

/** How many journals lie in a folder. */
const journals = (root: string) => readdirSync(path.join(root, 'journals')).length;

test('a folder that IT names later hides no journal; its person moves it, and a locked folder of snapshots is the only one [S15] [S18]', async () => {
  const [folder, named, share] = [aFolder(), aFolder(), aFolder()];
  const first = await start(folder);
  await begin(first, '2468');
  await first.page.keyboard.press('4');
  await first.page.keyboard.press('4');
  await first.page.getByText('Saved: good, calm').waitFor();
  await first.close();

  const policy = path.join(folder, 'policy-of-it.json');
  writeFileSync(
    policy,
    JSON.stringify({ journalFolder: named, snapshotFolder: share, locked: ['snapshotFolder'] }),
  );
  const { page } = await start(folder, `--policy=${policy}`);
  const open = async () => {
    await page.getByRole('textbox', { name: 'PIN or passphrase' }).fill('2468');
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.getByText('good, calm').first().waitFor();
  };
  await open();
  await page.getByRole('link', { name: 'Mine' }).click();
  await page.getByRole('button', { name: 'Move my journal' }).click();
  await open();
  expect([journals(folder), journals(named)]).toEqual([0, 1]);

  await page.getByRole('link', { name: 'Mine' }).click();
  await page
    .getByRole('link', { name: /computer/ })
    .filter({ hasText: /Another|new/ })
    .first()
    .click();
  await page.getByText(share).waitFor();
  expect(readdirSync(share)).toEqual([]);
  const field = page.getByRole('textbox', { name: 'Folder for the snapshot' });
  await field.fill(named);
  await field.press('Enter');
  await page.getByText('Your organisation has set this').waitFor();
  await page.getByRole('button', { name: 'Use this folder' }).click();
  await page.getByText(/Sidetone-[0-9a-f]{8}/).waitFor();
  expect(readdirSync(share)).toEqual([expect.stringMatching(/^Sidetone-[0-9a-f]{8}\.snapshot$/)]);
});

test('a page cannot reach what it was not given', async () => {
  const { page } = await start(aFolder());
  const answer = await page.evaluate(() =>
    (
      window as unknown as { sidetone: { call(name: string, input: unknown): Promise<unknown> } }
    ).sidetone.call('today', {}),
  );
  expect(answer).toEqual({ ok: false, error: { code: 'journalLocked' } });
  expect(await page.evaluate(() => typeof (window as unknown as { require?: unknown }).require)).toBe(
    'undefined',
  );
});
