import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCheckIn, aShift, fixedClock, someDay } from '../../../tests/factories.ts';
import { aFolder } from '../../../tests/folder.ts';
import { addDays, daysBetween, hour } from '../../shared/clock.ts';
import { insertCheckIn } from './check-ins.ts';
import { copiesIn, copyFile, keepCopy, keptCopies, openCopies } from './copies.ts';
import { newJournal, opensWhole } from './open.ts';
import { closeShift, insertShift } from './shifts.ts';

const key = new Uint8Array(32).fill(7);
const shift = aShift();

/** An open journal with one running shift, and what keeps its copies. */
function aJournal() {
  const folder = aFolder();
  const clock = fixedClock();
  const journal = newJournal(path.join(folder, 'journal.db'), key, new Uint8Array(16));
  insertShift(journal, shift);
  return { folder, clock, journal, copies: openCopies(folder, clock) };
}

const bytes = (folder: string, day = someDay) => readFileSync(path.join(folder, copyFile(day)));

describe('copies of the journal', () => {
  it('are made once a day and when a shift has ended, encrypted as the journal is [S13]', () => {
    const { folder, clock, journal, copies } = aJournal();
    copies.look(journal);
    const first = bytes(folder);
    insertCheckIn(journal, aCheckIn());
    copies.look(journal);
    expect(bytes(folder)).toEqual(first);
    closeShift(journal, shift.id, clock.now());
    copies.look(journal);
    expect(bytes(folder)).not.toEqual(first);
    clock.forward(24 * hour);
    copies.look(journal);
    expect(copiesIn(folder)).toEqual(['2026-03-03', someDay]);
    expect(opensWhole(path.join(folder, copyFile(someDay)), key)).toBe(true);
    expect(opensWhole(path.join(folder, copyFile(someDay)), new Uint8Array(32))).toBe(false);
    expect(bytes(folder).includes('SQLite format 3')).toBe(false);
    journal.close();
  });

  it('hold what was written last before the journal was closed', () => {
    const { folder, journal, copies } = aJournal();
    copies.look(journal);
    insertCheckIn(journal, aCheckIn());
    copies.keepLast(journal);
    const last = bytes(folder);
    copies.keepLast(journal);
    expect(bytes(folder)).toEqual(last);
    journal.close();
    expect(last).toEqual(readFileSync(path.join(folder, 'journal.db')));
  });

  it('are not made of a damaged journal, so that good ones outlive it', () => {
    const { folder, clock, journal, copies } = aJournal();
    for (let n = 0; n < 30; n++)
      insertCheckIn(journal, aCheckIn({ id: crypto.randomUUID(), note: 'n'.repeat(2000) }));
    copies.look(journal);
    const file = path.join(folder, 'journal.db');
    const damaged = readFileSync(file).fill(1, 5 * 4096, 6 * 4096);
    journal.pragma('shrink_memory');
    writeFileSync(file, damaged);
    clock.forward(24 * hour);
    expect(() => copies.look(journal)).toThrow(expect.objectContaining({ code: 'journalDamaged' }));
    expect(copiesIn(folder)).toEqual([someDay]);
    journal.close();
  });

  it('are kept for seven days and four more weeks; nothing else in the folder is touched', () => {
    const folder = aFolder();
    writeFileSync(path.join(folder, 'copy-of-mine.txt'), '');
    for (let n = 0; n < 60; n++) keepCopy(folder, addDays(someDay, n), Buffer.from([n]));
    const ages = copiesIn(folder).map((day) => daysBetween(day, addDays(someDay, 59)));
    expect(ages.slice(0, 7)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(ages).toHaveLength(11);
    expect(ages.at(-1)).toBeGreaterThanOrEqual(21);
    expect(readdirSync(folder)).toContain('copy-of-mine.txt');
  });
});

it('of any days, the newest seven are kept, and never two more of one week', () => {
  const days = fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { maxLength: 60 });
  const rule = fc.property(days, (numbers) => {
    const sorted = numbers.toSorted((a, b) => b - a).map((n) => addDays('2026-01-05', n));
    const kept = [...keptCopies(sorted)];
    expect(kept.slice(0, 7)).toEqual(sorted.slice(0, 7));
    const weeks = kept.slice(7).map((day) => Math.floor(daysBetween('2026-01-05', day) / 7));
    expect(new Set(weeks).size).toBe(weeks.length);
    expect(kept.length).toBeLessThanOrEqual(11);
  });
  fc.assert(rule, { numRuns: 60 });
});
