import { existsSync, statSync } from 'node:fs';
import { randomBytes } from '@noble/hashes/utils.js';
import Database from 'better-sqlite3-multiple-ciphers';
import { Refusal } from '../../shared/errors.ts';
import type { Journal } from './journal.ts';
import { migrate, newestVersion } from './migrations/migrate.ts';
import { putRecoverySecret, settingsOf } from './settings.ts';
import { asRefusal } from './trouble.ts';

/** `SIDE`, in the file's header: what decrypts but does not carry it is not a journal. */
export const applicationId = 0x53_49_44_45;

const rawKey = Buffer.from('raw:');

/** SQLCipher's page; a file shorter than one holds nothing that could be read. */
const pageSize = 4096;

/**
 * Begins a journal in a new file, encrypted under a random 32-byte key, with the recovery code's secret inside.
 * Throws `Refusal('journalExists')` rather than touch a file that is there, `Refusal('diskFull')` when there is no
 * room.
 */
export function newJournal(file: string, key: Uint8Array, recoverySecret: Uint8Array): Journal {
  if (existsSync(file)) throw new Refusal('journalExists');
  return using(connect(file, key), (journal) => {
    journal.pragma('journal_mode = WAL');
    makeDurable(journal);
    migrate(journal);
    putRecoverySecret(settingsOf(journal), recoverySecret);
  });
}

/**
 * A journal in memory, for the simulated colleagues and the demo: nothing of it reaches a disk, so it has no key, and
 * a recovery secret of its own that nobody is told.
 */
export function throwawayJournal(): Journal {
  return using(new Database(':memory:'), (journal) => {
    makeDurable(journal);
    migrate(journal);
    putRecoverySecret(settingsOf(journal), randomBytes(16));
  });
}

/**
 * Opens a journal and brings it up to date. A file that is refused is left byte for byte as it was:
 * `Refusal('journalNewer')` when a newer Sidetone wrote it; `Refusal('journalDamaged', what)` when it cannot be read,
 * where `what` is as much as can honestly be told: `file` (missing, cut short, or not a journal), `key` (its first
 * page does not open: another journal's key, or damage, which no one can tell apart) or `content` (it opens, but
 * holds damaged pages). What comes from elsewhere is looked over `whole` first.
 */
export function openJournal(
  file: string,
  key: Uint8Array,
  look: 'first page' | 'whole' = 'first page',
): Journal {
  if (!existsSync(file) || statSync(file).size < pageSize) throw new Refusal('journalDamaged', 'file');
  // What a crash left behind is looked over whole, and through a connection that cannot fold the log into the file.
  if (look === 'whole' || existsSync(`${file}-wal`))
    using(connect(file, key, { readonly: true }), lookOverWhole).close();
  return using(connect(file, key), (journal) => {
    identify(journal);
    makeDurable(journal);
    migrate(journal);
  });
}

/** One more connection to a journal that is open already, for a work beside it (`turn.ts`). */
export function openBeside(file: string, key: Uint8Array): Journal {
  return using(connect(file, key), makeDurable);
}

function connect(file: string, key: Uint8Array, options: Database.Options = {}): Journal {
  const journal = new Database(file, options);
  journal.pragma(`cipher = 'sqlcipher'`);
  // The raw form: 32 random bytes need no key derivation, which would cost 400 ms at each opening. Handed over as bytes,
  // which can be overwritten; a text stays in memory until it is collected.
  const raw = Buffer.concat([rawKey, key]);
  journal.key(raw);
  raw.fill(0);
  return journal;
}

/** Runs the first work on a connection; when that fails, closes it and says why. */
function using(journal: Journal, work: (journal: Journal) => void): Journal {
  try {
    work(journal);
    return journal;
  } catch (error) {
    journal.close();
    throw asRefusal(error) ?? error;
  }
}

/** Reads the header only: whether this is a journal, and one that this version understands. */
function identify(journal: Journal): void {
  const version = Number(journal.pragma('user_version', { simple: true }));
  if (journal.pragma('application_id', { simple: true }) !== applicationId)
    throw new Refusal('journalDamaged', 'file');
  if (version > newestVersion) throw new Refusal('journalNewer');
}

function lookOverWhole(journal: Journal): void {
  identify(journal);
  if (!isSound(journal)) throw new Refusal('journalDamaged', 'content');
}

/** Whether a file is a journal that this version can read whole with a key. It is only read. */
export function opensWhole(file: string, key: Uint8Array): boolean {
  try {
    using(connect(file, key, { readonly: true }), lookOverWhole).close();
    return true;
  } catch (error) {
    if (asRefusal(error)) return false;
    throw error;
  }
}

/** Whether every page of an open journal can be read and fits the others. Reads the whole file: 35 µs a page. */
export function isSound(journal: Journal): boolean {
  try {
    return journal.pragma('quick_check', { simple: true }) === 'ok';
  } catch {
    return false;
  }
}

/** Every commit is on the disk when it returns; what is deleted is overwritten; nothing is spilt to temporary files. */
function makeDurable(journal: Journal): void {
  journal.pragma('synchronous = FULL');
  journal.pragma('secure_delete = ON');
  journal.pragma('temp_store = MEMORY');
  journal.pragma('foreign_keys = ON');
}
