import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3-multiple-ciphers';
import { describe, expect, it } from 'vitest';
import { aCheckIn, aShift } from '../../../tests/factories.ts';
import { aFolder, filesIn } from '../../../tests/folder.ts';
import { checkInsBetween, insertCheckIn } from './check-ins.ts';
import { newestVersion } from './migrations/migrate.ts';
import { newJournal, openJournal, throwawayJournal } from './open.ts';
import { recoverySecretIn, settingsOf } from './settings.ts';
import { insertShift } from './shifts.ts';

const key = new Uint8Array(32).fill(7);
const recoverySecret = new Uint8Array(16).fill(9);
const otherKey = new Uint8Array(32).fill(8);
const shift = aShift();

/** A closed journal with one shift and `checkIns` check-ins. */
function aJournalFile(checkIns = 1): { folder: string; file: string } {
  const folder = aFolder();
  const file = path.join(folder, 'journal.db');
  const journal = newJournal(file, key, recoverySecret);
  insertShift(journal, shift);
  for (let n = 0; n < checkIns; n++)
    insertCheckIn(journal, aCheckIn({ id: crypto.randomUUID(), note: 'n'.repeat(2000) }));
  journal.close();
  return { folder, file };
}

/** The files of a journal that was open when the machine stopped: the last commits are in the log only. */
function aCrashedJournal(change: (file: string) => void = () => {}): { folder: string; file: string } {
  const { folder: open, file } = aJournalFile(40);
  const journal = openJournal(file, key);
  insertCheckIn(journal, aCheckIn({ id: crypto.randomUUID() }));
  journal.pragma(`user_version = ${newestVersion}`);
  const folder = aFolder();
  for (const [name, hex] of Object.entries(filesIn(open)))
    writeFileSync(path.join(folder, name), Buffer.from(hex, 'hex'));
  journal.close();
  change(path.join(folder, 'journal.db'));
  return { folder, file: path.join(folder, 'journal.db') };
}

const open = (file: string, with_ = key) => openJournal(file, with_).close();

describe('openJournal', () => {
  it('finds what was kept', () => {
    const { file } = aJournalFile(3);
    const journal = openJournal(file, key);
    expect(checkInsBetween(journal, shift.day, shift.day)).toHaveLength(3);
    journal.close();
  });

  it('keeps the recovery secret inside', () => {
    const journal = openJournal(aJournalFile().file, key);
    expect(recoverySecretIn(settingsOf(journal))).toEqual(recoverySecret);
    journal.close();
  });

  it('syncs every commit, overwrites what is deleted, keeps temporary tables in memory', () => {
    const { file } = aJournalFile();
    const journal = openJournal(file, key);
    const settings = ['journal_mode', 'synchronous', 'secure_delete', 'temp_store', 'foreign_keys'].map(
      (name) => journal.pragma(name, { simple: true }),
    );
    journal.close();
    expect(settings).toEqual(['wal', 2, 1, 2, 1]);
  });

  it.each([
    ['another key', () => {}, 'key', otherKey],
    ['a damaged first page', (file: string) => flip(file, 100), 'key', key],
    ['garbage', (file: string) => writeFileSync(file, 'x'.repeat(9000)), 'key', key],
    ['a plain database', plain, 'key', key],
    ['an empty file', (file: string) => writeFileSync(file, ''), 'file', key],
    [
      'a file cut short',
      (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 4000)),
      'file',
      key,
    ],
    ['another program’s database', notOurs, 'file', key],
  ])('refuses %s and leaves it as it was', (_what, damage, part, with_) => {
    const { folder, file } = aJournalFile();
    damage(file);
    const before = filesIn(folder);
    expect(() => open(file, with_)).toThrow(expect.objectContaining({ code: 'journalDamaged', field: part }));
    expect(filesIn(folder)).toEqual(before);
  });

  it('refuses a file that is not there, and makes none', () => {
    const folder = aFolder();
    expect(() => open(path.join(folder, 'journal.db'))).toThrow(
      expect.objectContaining({ code: 'journalDamaged', field: 'file' }),
    );
    expect(filesIn(folder)).toEqual({});
  });

  it('refuses a journal from a newer version and leaves it as it was', () => {
    const { folder, file } = aJournalFile();
    const journal = openJournal(file, key);
    journal.pragma(`user_version = ${newestVersion + 1}`);
    journal.close();
    const before = filesIn(folder);
    expect(() => open(file)).toThrow(expect.objectContaining({ code: 'journalNewer' }));
    expect(filesIn(folder)).toEqual(before);
  });

  describe('after a crash', () => {
    it('takes up the log', () => {
      const journal = openJournal(aCrashedJournal().file, key);
      expect(checkInsBetween(journal, shift.day, shift.day)).toHaveLength(41);
      journal.close();
    });

    it('looks the whole file over, and refuses one damaged page without folding the log in', () => {
      const { folder, file } = aCrashedJournal((file) => flip(file, 20 * 4096 + 100));
      const { 'journal.db-shm': _index, ...before } = filesIn(folder);
      expect(() => open(file)).toThrow(expect.objectContaining({ code: 'journalDamaged', field: 'content' }));
      expect(filesIn(folder)).toMatchObject(before);
    });

    it('refuses another key without folding the log in', () => {
      const { folder, file } = aCrashedJournal();
      const { 'journal.db-shm': _index, ...before } = filesIn(folder);
      expect(() => open(file, otherKey)).toThrow(expect.objectContaining({ code: 'journalDamaged' }));
      expect(filesIn(folder)).toMatchObject(before);
    });
  });

  it('says that the disk is full, keeps nothing of what was refused, and goes on when there is room', () => {
    const { file } = aJournalFile();
    const journal = openJournal(file, key);
    journal.pragma(`max_page_count = ${Number(journal.pragma('page_count', { simple: true })) + 4}`);
    const fill = () => {
      for (;;)
        insertCheckIn(
          journal,
          aCheckIn({ id: crypto.randomUUID(), note: 'n'.repeat(4000), tags: ['queue'] }),
        );
    };
    expect(fill).toThrow(expect.objectContaining({ code: 'SQLITE_FULL' }));
    const kept = checkInsBetween(journal, shift.day, shift.day).length;
    expect(fill).toThrow(expect.objectContaining({ code: 'SQLITE_FULL' }));
    expect(checkInsBetween(journal, shift.day, shift.day)).toHaveLength(kept);
    journal.pragma('max_page_count = 100000');
    insertCheckIn(journal, aCheckIn({ id: crypto.randomUUID() }));
    expect(checkInsBetween(journal, shift.day, shift.day)).toHaveLength(kept + 1);
    journal.close();
  });
});

describe('newJournal', () => {
  it('refuses to begin over a file that is there', () => {
    const { folder, file } = aJournalFile();
    const before = filesIn(folder);
    expect(() => newJournal(file, key, recoverySecret)).toThrow(
      expect.objectContaining({ code: 'journalExists' }),
    );
    expect(filesIn(folder)).toEqual(before);
  });
});

describe('throwawayJournal', () => {
  it('begins empty each time', () => {
    const journal = throwawayJournal();
    insertShift(journal, shift);
    insertCheckIn(journal, aCheckIn());
    expect(checkInsBetween(throwawayJournal(), shift.day, shift.day)).toEqual([]);
  });
});

/** Changes one bit. */
function flip(file: string, at: number): void {
  const bytes = readFileSync(file);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

function plain(file: string): void {
  writeFileSync(file, '');
  const other = new Database(file);
  other.exec('create table t(a)');
  other.close();
}

/** Encrypted under the right key, but not made by Sidetone. */
function notOurs(file: string): void {
  writeFileSync(file, '');
  const other = new Database(file);
  other.pragma(`cipher = 'sqlcipher'`);
  other.pragma(`key = "x'${Buffer.from(key).toString('hex')}'"`);
  other.exec('create table t(a)');
  other.close();
}
