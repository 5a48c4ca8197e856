import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it, onTestFinished } from 'vitest';
import { fixedClock } from '../../../tests/factories.ts';
import { aFolder } from '../../../tests/folder.ts';
import { createKeys } from './keys.ts';
import { newJournal } from './open.ts';

const never = () => expect.unreachable();

/** A folder with a journal, and its key. */
async function aLockedFolder() {
  const folder = aFolder();
  const place = {
    keys: path.join(folder, 'journal.keys'),
    tries: path.join(folder, 'journal.tries'),
    keystore: { available: false, protect: never, reveal: never },
    cost: { m: 8, t: 1, p: 1 },
    clock: fixedClock(),
  };
  const { key, recoverySecret } = await createKeys(place, '2468');
  newJournal(path.join(folder, 'journal.db'), key, recoverySecret).close();
  return { folder, key: Buffer.from(key) };
}

const piece = 4_194_304;

/** How often these bytes stand in another process's memory: Linux shows it to whoever owns the process. */
function timesIn(pid: number, bytes: Buffer): number {
  const memory = openSync(`/proc/${pid}/mem`, 'r');
  let times = 0;
  for (const line of readFileSync(`/proc/${pid}/maps`, 'utf8').split('\n')) {
    const [, from, to] = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(line) ?? [];
    if (!from || !to) continue;
    for (let at = Number.parseInt(from, 16); at < Number.parseInt(to, 16); at += piece) {
      const length = Math.min(piece, Number.parseInt(to, 16) - at);
      times += count(read(memory, at, length), bytes);
    }
  }
  closeSync(memory);
  return times;
}

/** Empty for what cannot be read: pages of a device, or such as have gone meanwhile. */
function read(memory: number, at: number, length: number): Buffer {
  const buffer = Buffer.alloc(length);
  try {
    return buffer.subarray(0, readSync(memory, buffer, 0, length, at));
  } catch {
    return Buffer.alloc(0);
  }
}

function count(where: Buffer, what: Buffer): number {
  let times = 0;
  for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + 1)) times += 1;
  return times;
}

it.runIf(process.platform === 'linux')(
  'leaves no copy of the journal’s key in the memory of the process once it is locked [S11]',
  async () => {
    const { folder, key } = await aLockedFolder();
    const seat = spawn(process.execPath, ['tests/locking-seat.ts', folder, '2468'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    onTestFinished(() => void seat.kill('SIGKILL'));
    const found: Record<string, number> = {};
    for await (const word of createInterface({ input: seat.stdout })) {
      found[word] = timesIn(seat.pid ?? 0, key);
      if (word === 'locked') break;
      seat.stdin.write('lock\n');
    }
    expect(found['open']).toBeGreaterThan(0); // it is where it has to be, so that the search finds what is there
    expect(found['locked']).toBe(0);
  },
);
