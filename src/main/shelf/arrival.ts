import path from 'node:path';
import type { SessionOptions } from '../session.ts';
import { Refusal } from '../../shared/errors.ts';
import { fileNames } from '../journal/files.ts';
import { adoptKeys, keyByRecoveryCode, keyPlaceIn, recoveryBox } from '../journal/keys.ts';
import { openJournal } from '../journal/open.ts';
import { readSnapshot } from '../journal/snapshot.ts';
import { asRefusal } from '../journal/trouble.ts';
import type { SeatSync } from '../seat.ts';
import { markArrived } from '../snapshots.ts';
import { writeFileSafely } from '../write-file.ts';
import { arrivingFolder } from './folders.ts';

/** A journal that comes from another computer. */
export interface Arrival {
  /** The snapshot's file. */
  content: Uint8Array;
  recoveryCode: string;
  /** For this computer. */
  pin: string | null;
  name: string | null;
}

/**
 * Puts a journal from a snapshot together beside the shelf, looked over whole and with keys for this computer. Nothing of
 * it is on the shelf yet (`there` are the folders of those that are): a snapshot that is refused, or an app that is stopped meanwhile, leaves nothing behind.
 */
export async function bringIn(
  { root, ...options }: { root: string } & Pick<SessionOptions<SeatSync>, 'keystore' | 'cost' | 'clock'>,
  there: readonly string[],
  { content, recoveryCode, pin }: Arrival,
): Promise<void> {
  const { byRecoveryCode, journal } = readSnapshot(content);
  if (there.some((folder) => isOf(folder, byRecoveryCode))) throw new Refusal('journalExists');
  const key = keyByRecoveryCode(recoveryCode, byRecoveryCode);
  const folder = arrivingFolder(root);
  const file = path.join(folder, fileNames.journal);
  try {
    writeFileSafely(file, journal);
    const arriving = openJournal(file, key, 'whole');
    markArrived(arriving);
    arriving.close();
    await adoptKeys(keyPlaceIn(folder, options), { key, byRecoveryCode }, pin);
  } catch (error) {
    throw asRefusal(error) ?? error;
  } finally {
    key.fill(0);
  }
}

/** Whether the journal in a folder is the one of this box: it never changes as long as a journal lives. */
function isOf(folder: string, byRecoveryCode: string): boolean {
  try {
    return recoveryBox({ keys: path.join(folder, fileNames.keys) }) === byRecoveryCode;
  } catch {
    return false;
  }
}
