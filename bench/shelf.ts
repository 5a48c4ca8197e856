// Several people at one computer, and what goes in and out of a journal: turning to another person, 100,000 rows from a
// table, a snapshot of ten years.
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { recordCheckIn } from '../src/main/recording.ts';
import type { SeatSync } from '../src/main/seat.ts';
import { openShelf, type Shelf } from '../src/main/shelf/shelf.ts';
import { stretch } from '../src/protocol/password.ts';
import { fakeSync, importThread } from '../tests/seat.ts';
import { aFile, daylioTable, ownTable } from '../tests/tables.ts';
import { instantOf } from '../src/shared/clock.ts';
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
    earlier: [],
    common: root,
    keystore: { available: false, protect: never, reveal: never },
    clock: { now: () => instantOf(today, zone, 10), zone: () => zone },
    newId: randomUUID,
    openWay: () => ({ sync: fakeSync({ enrolled: false }), close: () => {} }),
    importThread,
    unreported: (error) => {
      throw error;
    },
    changed: () => {},
  });
  await shelf.begin();
  return shelf;
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

/** How long the main loop stood still at most while some work was done, in ms. */
async function longestStall(work: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  const look = () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  };
  const ticking = setInterval(look, 1);
  await work();
  clearInterval(ticking);
  look();
  return longest;
}

/** 100,000 rows of a kind looked at and taken in, with five times two taps meanwhile. */
async function importing(shelf: Shelf<SeatSync>, name: string, table: string): Promise<Figure[]> {
  const file = aFile(table);
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const [looked = 0] = await timed(1, () => shelf.imports().preview(file, 'en'));
  const taps: number[] = [];
  const tap = async () => {
    const began = performance.now();
    await shelf.withSeat((seat) => recordCheckIn(seat, { phase: 'middle', mood: 3, calm: 3 }));
    taps.push(performance.now() - began);
  };
  const tapping = setInterval(() => taps.length < 5 && void tap(), 500);
  let taken = 0;
  const stall = await longestStall(async () => {
    [taken = 0] = await timed(1, () => shelf.imports().take(file, 'en'));
  });
  clearInterval(tapping);
  const grown = (process.memoryUsage().rss - before) / 1024;
  const beside = { what: 'looking at it first', value: looked };
  return [
    {
      name: `100,000 rows of ${name} taken in, one transaction`,
      ours: taken,
      unit: 'ms',
      beside,
      repeats: 1,
    },
    { name: `longest stall while 100,000 rows of ${name} come in`, ours: stall, unit: 'ms', repeats: 1 },
    {
      name: `two taps meanwhile, ${name}`,
      ours: median(taps),
      p95: Math.max(...taps),
      unit: 'ms',
      repeats: taps.length,
    },
    { name: `memory that 100,000 rows of ${name} took`, ours: grown, unit: 'kB', repeats: 1 },
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
    const imported = [
      ...(await importing(shelf, 'our own CSV', ownTable(tableRows))),
      ...(await importing(shelf, 'Daylio', daylioTable(tableRows))),
    ];
    shelf.end();
    return [switched, snapshot, ...imported];
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
