import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { countingIds, fixedClock, someDay } from '../../tests/factories.ts';
import { aFolder } from '../../tests/folder.ts';
import { fakeSync, importThread } from '../../tests/seat.ts';
import { checkInsBetween } from './journal/check-ins.ts';
import { isSound } from './journal/open.ts';
import { openSession } from './session.ts';

const kills = 100;
const script = path.resolve('.vite/killed-seat/killed-seat.js');

/** The seat as one small file: a hundred processes that start from the sources would take a minute. */
function bundleSeat(): Promise<unknown> {
  return build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['better-sqlite3-multiple-ciphers'] },
    build: { ssr: 'tests/killed-seat.ts', outDir: path.dirname(script), target: 'node24', minify: true },
  });
}

function aSession(folder: string) {
  return openSession({
    folder,
    keystore: { available: false, protect: (bytes) => bytes, reveal: (bytes) => bytes },
    clock: fixedClock(),
    newId: countingIds(),
    openWay: () => ({ sync: fakeSync({ enrolled: false }), close: () => {} }),
    importThread,
    unreported: (error) => expect.unreachable(String(error)),
    changed: () => {},
  });
}

/** Starts a seat, kills it as soon as it has told of `answers` check-ins, and gives the ids of all it told of. */
async function killAfter(folder: string, answers: number): Promise<string[]> {
  const child = spawn(process.execPath, [script, folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: path.join(path.dirname(script), 'compiled') },
  });
  const answered: string[] = [];
  for await (const id of createInterface({ input: child.stdout })) {
    answered.push(id);
    if (answered.length === answers) child.kill('SIGKILL');
  }
  return answered;
}

/** Kills one seat after another over the same journal; gives the answered check-ins, and those that are not there. */
async function killInARow(times: number): Promise<{ answered: string[]; lost: string[]; sound: boolean }> {
  const folder = aFolder();
  const session = aSession(folder);
  await session.begin();
  await session.createJournal(null);
  session.end();

  const answered: string[] = [];
  for (let n = 0; n < times; n++) answered.push(...(await killAfter(folder, 1 + (n % 3))));

  const after = aSession(folder);
  await after.begin();
  const result = await after.withSeat(({ journal }) => {
    const kept = new Set(checkInsBetween(journal, someDay, someDay).map(({ id }) => id));
    return { answered, lost: answered.filter((id) => !kept.has(id)), sound: isSound(journal) };
  });
  after.end();
  return result;
}

it(`keeps every answered check-in through ${kills} × kill -9 [S1]`, { timeout: 120_000 }, async () => {
  await bundleSeat();
  const lanes = await Promise.all([killInARow(kills / 2), killInARow(kills / 2)]);
  for (const { answered, lost, sound } of lanes) {
    expect(answered.length).toBeGreaterThanOrEqual(kills / 2);
    expect(lost).toEqual([]);
    expect(sound).toBe(true);
  }
});
