// A seat in a process of its own, to be killed at any of its steps: does one work over the journal of a folder, says each
// call to the disk and to SQLite before it is made, and goes on when it is answered. `src/main/killed-midway.test.ts`
// starts it.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import Database from 'better-sqlite3-multiple-ciphers';
import { aFileSync, aPlainShelf } from './plain-shelf.ts';
import { aFile, ownTable } from './tables.ts';

const [, , root = '', work = '', importThread = '', ...more] = process.argv;
const { readFileSync, readSync, writeSync } = fs;

let isStepping = false;
const answer = Buffer.alloc(1);
function step(what: string): void {
  if (!isStepping) return;
  writeSync(1, `${what}\n`);
  readSync(0, answer);
}

/** Lets every call of these be a step. */
function stepAt<T extends object>(of: T, names: readonly (keyof T & string)[]): void {
  for (const name of names) {
    const real = of[name];
    if (typeof real !== 'function') continue;
    const stepped = function (this: unknown, ...args: unknown[]): unknown {
      step(name);
      return real.apply(this, args);
    };
    Object.assign(of, { [name]: stepped });
  }
}
stepAt(fs, ['openSync', 'writeFileSync', 'fsyncSync', 'renameSync', 'rmSync', 'mkdirSync']);
syncBuiltinESMExports();
// What is asked of a file that is being opened is a step only where that is the work.
stepAt(Database.prototype, work === 'migrate' ? ['exec', 'pragma', 'prepare'] : ['exec', 'prepare', 'close']);

const shelf = aPlainShelf({
  root,
  earlier: work === 'move' ? more : [],
  importThread,
  openWay: (file) => ({ sync: aFileSync(file), close: () => {} }),
  changed: (event) => event === 'importing' && step('progress'),
});

/** What can be done; each begins with the journal as a start of the app finds it. */
const works: Record<string, () => Promise<unknown>> = {
  migrate: () => shelf.begin(),
  async restore() {
    await shelf.begin();
    isStepping = true;
    await shelf.restoreCopy(null);
  },
  async keep() {
    await shelf.begin();
    isStepping = true;
    await shelf.keepSnapshots(more[0] ?? null);
  },
  async arrive() {
    await shelf.begin();
    isStepping = true;
    const [file = '', recoveryCode = ''] = more;
    await shelf.openSnapshot({ content: readFileSync(file), recoveryCode, pin: '1357', name: 'Ming' });
  },
  async move() {
    await shelf.begin();
    isStepping = true;
    await shelf.bringHere();
  },
  async import() {
    await shelf.begin();
    isStepping = true;
    await shelf.imports().take(aFile(ownTable(2000)), 'en');
  },
};
isStepping = work === 'migrate';
await works[work]?.();
isStepping = false;
writeSync(1, 'done\n');
process.exit(0);
