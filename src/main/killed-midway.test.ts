import { spawn } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'vite';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { aCheckIn, aShift, someDay } from '../../tests/factories.ts';
import { aFolder } from '../../tests/folder.ts';
import { aFileSync, aPlainShelf } from '../../tests/plain-shelf.ts';
import { importThread, someEnrolment } from '../../tests/seat.ts';
import { checkInsBetween, countCheckIns, insertCheckIn } from './journal/check-ins.ts';
import { keyByRecoveryCode } from './journal/keys.ts';
import { fileNames } from './journal/files.ts';
import { isSound, openBeside } from './journal/open.ts';
import { newestVersion } from './journal/migrations/migrate.ts';
import { insertShift } from './journal/shifts.ts';
import { readSnapshot } from './journal/snapshot.ts';
import { lastImport } from './import/import.ts';
import { readKeyFile } from './journal/key-file.ts';
import { journalFolder } from './shelf/folders.ts';

// A seat is killed before each of its calls to the disk and to SQLite, one process for each; an import, whose thread goes
// on by itself, at its progress. Then the app starts again.

const bundles = path.resolve('.vite/stepped-seat');
const thread = path.join(bundles, 'thread.js');

beforeAll(() =>
  build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['better-sqlite3-multiple-ciphers'] },
    build: {
      ssr: true,
      outDir: bundles,
      target: 'node24',
      rolldownOptions: { input: { seat: 'tests/stepped-seat.ts', thread: 'src/main/import/thread.ts' } },
    },
  }),
);

/** Runs a work until it has said so many steps, and kills it there. Gives the steps that it said. */
async function killAt(steps: number, root: string, work: string, ...more: string[]): Promise<string[]> {
  const child = spawn(process.execPath, [path.join(bundles, 'seat.js'), root, work, thread, ...more], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: path.join(bundles, 'compiled') },
  });
  child.stdin.on('error', () => {}); // whoever has ended needs no answer
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line);
    if (said.length === steps) child.kill('SIGKILL');
    else child.stdin.write('.');
  }
  return said;
}

/** The shelf of a folder as the next start of the app finds it; `restart` begins it. */
function theNextStart(root: string, earlier: readonly string[] = []) {
  const shelf = aPlainShelf({
    root,
    earlier,
    importThread,
    openWay: (file) => ({ sync: aFileSync(file), close: () => {} }),
    changed: () => {},
  });
  onTestFinished(() => shelf.end());
  return shelf;
}

/** Kills a work at each of its steps, each time over the same beginning, and looks at what the next start finds. */
async function atEachStep(
  made: string,
  work: string,
  more: string[],
  look: (root: string) => Promise<void>,
): Promise<string[]> {
  const steps = await killAt(Infinity, copyOf(made), work, ...more);
  expect(steps.at(-1)).toBe('done');
  for (let n = 1; n <= steps.length; n++) {
    const root = copyOf(made);
    await killAt(n, root, work, ...more);
    await look(root);
  }
  return steps;
}

function copyOf(made: string): string {
  const root = aFolder();
  cpSync(made, root, { recursive: true });
  return root;
}

/** What stands in a folder and below it, by the ends of the names. */
const leftovers = (root: string) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => /\.new$|arriving/.test(name));

/** A folder with a journal of one shift and three check-ins, closed. */
async function aJournal() {
  const root = aFolder();
  const shelf = theNextStart(root);
  await shelf.begin();
  const { recoveryCode } = await shelf.createJournal(null, null);
  await shelf.withSeat(({ journal }) => {
    insertShift(journal, aShift());
    for (const n of [1, 2, 3])
      insertCheckIn(journal, aCheckIn({ id: `00000000-0000-4000-8000-00000000010${n}` }));
  });
  const folder = journalFolder(root, shelf.state().chosen ?? '');
  shelf.end();
  return {
    root,
    recoveryCode,
    folder,
    inCopy: (copy: string) => path.join(copy, path.relative(root, folder)),
  };
}

const checkIns = ({ journal }: { journal: Parameters<typeof checkInsBetween>[0] }) => {
  expect(isSound(journal)).toBe(true);
  return checkInsBetween(journal, someDay, someDay).length;
};

describe('killed at each step', { timeout: 120_000 }, () => {
  it('of a migration, the journal opens whole and up to date [S13]', async () => {
    const { root, recoveryCode, folder } = await aJournal();
    const key = keyByRecoveryCode(
      recoveryCode,
      readKeyFile(path.join(folder, fileNames.keys)).byRecoveryCode,
    );
    const old = openBeside(path.join(folder, fileNames.journal), key);
    for (const table of ['praise', 'imported', 'earlier_mood', 'day_goal', 'pulse', 'work_report', 'hand'])
      old.exec(`drop table ${table}`);
    old.pragma('user_version = 3');
    old.close();
    const steps = await atEachStep(root, 'migrate', [], async (killed) => {
      const shelf = theNextStart(killed);
      await shelf.begin();
      expect(await shelf.withSeat(checkIns)).toBe(3);
      const version = await shelf.withSeat(({ journal }) => journal.pragma('user_version', { simple: true }));
      expect(version).toBe(newestVersion);
    });
    expect(steps.length).toBeGreaterThan(4 * (newestVersion - 3));
  });

  it('of the restore of a copy, the damaged journal or the copy is there, and neither is lost [S13]', async () => {
    const { root, folder, inCopy } = await aJournal();
    const damaged = Buffer.alloc(8192, 1);
    writeFileSync(path.join(folder, fileNames.journal), damaged);
    const steps = await atEachStep(root, 'restore', [], async (killed) => {
      const shelf = theNextStart(killed);
      await shelf.begin();
      if (shelf.state().stage === 'trouble') await shelf.restoreCopy(null);
      expect(await shelf.withSeat(checkIns)).toBe(3);
      const names = readdirSync(inCopy(killed));
      const aside = names.filter((name) => /^aside-.*journal\.db$/.test(name));
      expect(aside.map((name) => readFileSync(path.join(inCopy(killed), name)).equals(damaged))).toEqual([
        true,
      ]);
      expect(leftovers(killed)).toEqual([]);
    });
    expect(steps).toEqual(expect.arrayContaining(['renameSync', 'fsyncSync', 'prepare']));
  });

  it('of writing a snapshot, the old one or the new one is whole [S18]', async () => {
    const { root } = await aJournal();
    const elsewhere = aFolder();
    await killAt(Infinity, root, 'keep', elsewhere);
    const steps = await atEachStep(root, 'keep', [elsewhere], async (killed) => {
      const [file = '', ...others] = readdirSync(elsewhere).filter((name) => name.endsWith('.snapshot'));
      expect(others).toEqual([]);
      expect(readSnapshot(readFileSync(path.join(elsewhere, file))).journal.length).toBeGreaterThan(4096);
      const shelf = theNextStart(killed);
      await shelf.begin();
      expect(await shelf.withSeat(checkIns)).toBe(3);
      await shelf.keepSnapshots(elsewhere);
      expect([...leftovers(killed), ...leftovers(elsewhere)]).toEqual([]);
    });
    expect(steps).toContain('renameSync');
  });

  it('of taking a snapshot in, there is no journal or a whole one, in its team, with a number of its own [S18]', async () => {
    const { root, recoveryCode, folder } = await aJournal();
    writeFileSync(path.join(folder, fileNames.outbox), JSON.stringify(someEnrolment));
    const elsewhere = aFolder();
    await killAt(Infinity, root, 'keep', elsewhere);
    const [name = ''] = readdirSync(elsewhere);
    const newComputer = aFolder();
    const arrived: boolean[] = [];
    await atEachStep(newComputer, 'arrive', [path.join(elsewhere, name), recoveryCode], async (killed) => {
      const shelf = theNextStart(killed);
      expect(leftovers(killed)).toEqual([]);
      await shelf.begin();
      arrived.push(shelf.state().shelf.length === 1);
      if (shelf.state().stage === 'welcome') return;
      await shelf.unlock('1357');
      expect(await shelf.withSeat(checkIns)).toBe(3);
      expect(shelf.sync().joined()).not.toBeNull();
      expect((await shelf.snapshot(null)).file).not.toBe(name);
    });
    expect(new Set(arrived)).toEqual(new Set([false, true]));
  });
});

it(
  'killed at each step on its way to the folder that IT names, a journal is in one of the two, whole [S15]',
  { timeout: 120_000 },
  async () => {
    const { root } = await aJournal();
    const steps = await killAt(Infinity, aFolder(), 'move', copyOf(root));
    expect(steps.at(-1)).toBe('done');
    for (let n = 1; n <= steps.length; n++) {
      const [named, own] = [aFolder(), copyOf(root)];
      await killAt(n, named, 'move', own);
      const shelf = theNextStart(named, [own]);
      await shelf.begin();
      expect(shelf.state().shelf).toHaveLength(1);
      expect(await shelf.withSeat(checkIns)).toBe(3);
      if (shelf.place().away) await shelf.bringHere();
      expect(await shelf.withSeat(checkIns)).toBe(3);
      expect(readdirSync(path.join(own, 'journals'))).toEqual([]);
      expect(leftovers(named)).toEqual([]);
    }
  },
);

it(
  'killed while rows come in, an import is there whole or not at all, and can come again [S13]',
  { timeout: 120_000 },
  async () => {
    const { root } = await aJournal();
    const steps = await killAt(Infinity, copyOf(root), 'import');
    expect(steps.length).toBeGreaterThan(20);
    for (const share of [0.02, 0.3, 0.5, 0.55, 0.7, 0.85, 0.97]) {
      const killed = copyOf(root);
      await killAt(Math.ceil(steps.length * share), killed, 'import');
      const shelf = theNextStart(killed);
      await shelf.begin();
      const held = await shelf.withSeat(({ journal }) => ({
        sound: isSound(journal),
        rows: countCheckIns(journal) - 3,
        last: lastImport({ journal })?.kind ?? null,
      }));
      expect([
        { sound: true, rows: 0, last: null },
        { sound: true, rows: 2000, last: 'csv' },
      ]).toContainEqual(held);
      expect(leftovers(killed)).toEqual([]);
    }
  },
);
