// Several people at one computer, and what goes in and out of a journal: turning to another person, 100,000 rows from a
// table, a snapshot of ten years.
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { previewImport, takeImport } from '../src/main/import/import.ts';
import type { Seat, SeatSync } from '../src/main/seat.ts';
import { openShelf, type Shelf } from '../src/main/shelf/shelf.ts';
import { stretch } from '../src/protocol/password.ts';
import { fakeSync } from '../tests/seat.ts';
import { addDays, instantOf } from '../src/shared/clock.ts';
import { fillYears } from './journal.ts';
import { byTurns, type Figure, median, timed } from './measure.ts';

const zone = 'Asia/Shanghai';
const today = '2026-03-02';
const tableRows = 100_000;
const repeats = 11;
const never = () => {
  throw new Error('this computer keeps no secrets');
};

async function aShelf(root: string): Promise<Shelf<SeatSync>> {
  const shelf = openShelf<SeatSync>({
    root,
    common: root,
    keystore: { available: false, protect: never, reveal: never },
    clock: { now: () => instantOf(today, zone, 10), zone: () => zone },
    newId: randomUUID,
    openWay: () => ({ sync: fakeSync({ enrolled: false }), close: () => {} }),
    unreported: (error) => {
      throw error;
    },
    changed: () => {},
  });
  await shelf.begin();
  return shelf;
}

/** Our own CSV: check-ins of 25,000 days of work, four a day, each with a note. */
function table(): string {
  const rows = ['kind,day,time,phase,mood,calm,words,tags,note'];
  for (let n = 0; n < tableRows; n++) {
    const day = addDays(today, -(n % 3800) - 1);
    const time = new Date(instantOf(day, zone, 9) + n * 1000).toISOString();
    rows.push(`check-in,${day},${time},middle,${1 + (n % 5)},3,tired; proud,late shift,"a note, no. ${n}"`);
  }
  return rows.join('\r\n');
}

async function switching(shelf: Shelf<SeatSync>): Promise<Figure> {
  const [first, second] = shelf.state().shelf;
  if (!first || !second) throw new Error('two journals are needed');
  let next = first;
  const salt = randomBytes(16);
  const [turned, alone] = await byTurns(
    repeats,
    async () => {
      await shelf.choose(next.id);
      await shelf.unlock('2468');
      next = next === first ? second : first;
    },
    () => stretch('2468', salt),
  );
  return {
    name: 'turn to another person’s journal of ten years, PIN included',
    ours: median(turned),
    unit: 'ms',
    beside: { what: 'argon2id of the PIN alone', value: median(alone) },
    repeats,
  };
}

async function importing(seat: Seat): Promise<Figure[]> {
  const file = { content: Buffer.from(table()).toString('base64'), moods: {} };
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const [looked = 0] = await timed(1, () => previewImport(seat, file, 'en'));
  const [taken = 0] = await timed(1, () => takeImport(seat, file, 'en'));
  const grown = (process.memoryUsage().rss - before) / 1024;
  const beside = { what: 'looking at it first', value: looked };
  return [
    { name: '100,000 rows taken in, one transaction', ours: taken, unit: 'ms', beside, repeats: 1 },
    { name: 'memory that 100,000 rows took', ours: grown, unit: 'kB', repeats: 1 },
  ];
}

async function saving(shelf: Shelf<SeatSync>, folder: string): Promise<Figure> {
  const saved = await timed(repeats, () => shelf.keepSnapshots(folder));
  return {
    name: 'snapshot of ten years, encrypted and on the disk',
    ours: median(saved),
    unit: 'ms',
    repeats,
  };
}

/** Figures of the shelf. */
export async function shelfFigures(): Promise<Figure[]> {
  const root = mkdtempSync(path.join(os.tmpdir(), 'sidetone-bench-'));
  try {
    const shelf = await aShelf(root);
    for (const name of ['Ming', 'Jia']) {
      if (shelf.state().shelf.length > 0) await shelf.add();
      await shelf.createJournal('2468', name);
      await shelf.withSeat(({ journal }) => fillYears(journal));
    }
    const switched = await switching(shelf);
    const snapshot = await saving(shelf, mkdtempSync(path.join(root, 'folder-')));
    await shelf.add();
    await shelf.createJournal('2468', 'Lin');
    const imported = await shelf.withSeat(importing);
    shelf.end();
    return [switched, snapshot, ...imported];
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
