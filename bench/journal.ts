// The journal on the disk: opening it, and Today, with nothing in it and with ten years.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { randomBytes, randomUUID } from 'node:crypto';
import { insertCheckIn } from '../src/main/journal/check-ins.ts';
import type { Journal } from '../src/main/journal/journal.ts';
import { newJournal, openJournal } from '../src/main/journal/open.ts';
import { insertShift } from '../src/main/journal/shifts.ts';
import { today } from '../src/main/working-day.ts';
import { makeCheckIn, phases } from '../src/shared/check-in.ts';
import { addDays, instantOf } from '../src/shared/clock.ts';
import { byTurns, type Figure, median } from './measure.ts';

const zone = 'Asia/Shanghai';
const last = '2026-03-02';
const key = randomBytes(32);
const tenYears = 10 * 365;
const repeats = 31;

/** Fills a journal with a shift and three check-ins on five days of each week, for ten years. */
export function fillYears(journal: Journal): void {
  journal.transaction(() => {
    for (let days = tenYears; days > 0; days--) {
      if (days % 7 < 2) continue;
      const day = addDays(last, -days);
      const begunAt = instantOf(day, zone, 9);
      const shift = { id: randomUUID(), day, zone, begunAt, endedAt: begunAt + 8 * 3_600_000 };
      insertShift(journal, shift);
      for (const [i, phase] of phases.entries())
        insertCheckIn(
          journal,
          makeCheckIn({ phase, mood: 3, calm: 4 }, shift, begunAt + i * 1000, randomUUID()),
        );
    }
  })();
}

/** Opening and showing Today: ten years of history beside an empty journal. */
export async function journalFigures(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sidetone-bench-'));
  try {
    const [empty, full] = [path.join(folder, 'empty.db'), path.join(folder, 'full.db')];
    newJournal(empty, key, randomBytes(16)).close();
    const journal = newJournal(full, key, randomBytes(16));
    fillYears(journal);
    journal.close();

    const clock = { now: () => instantOf(last, zone, 10), zone: () => zone };
    const show = (file: string) => () => {
      const open = openJournal(file, key);
      today({ journal: open, clock });
      open.close();
    };
    show(full)();
    const [years, nothing] = await byTurns(repeats, show(full), show(empty));
    return [
      {
        name: 'open the journal and show Today, ten years',
        ours: median(years),
        unit: 'ms',
        beside: { what: 'empty journal', value: median(nothing) },
        repeats,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
