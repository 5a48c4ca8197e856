import { existsSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { Refusal } from '../shared/errors.ts';
import type { SnapshotState } from '../shared/seat-contract/moving.ts';
import { isUsable, putInFolder } from './chosen-folder.ts';
import { eraseFiles } from './erase.ts';
import { bytesOf } from './journal/copies.ts';
import type { Journal } from './journal/journal.ts';
import { settingsOf } from './journal/settings.ts';
import { writeSnapshot } from './journal/snapshot.ts';
import type { Seat } from './seat.ts';
import { unfinished } from './write-file.ts';

/** Where the journal keeps where its snapshots go. The number tells this journal's file from others' in the folder. */
const setting = 'snapshot';
const kept = z.strictObject({ folder: z.string(), number: z.string().regex(/^[0-9a-f]{8}$/) });

/** Where the journal carries its membership along: outside a snapshot it lies in the outbox, which stays behind. */
const membershipSetting = 'snapshot.membership';

/** Set from when a journal is put together here until it has settled in. */
const arrivedSetting = 'snapshot.arrived';

function keptIn(journal: Journal): z.infer<typeof kept> | null {
  const found = kept.safeParse(settingsOf(journal).get(setting));
  return found.success ? found.data : null;
}

const fileName = (number: string) => `Sidetone-${number}.snapshot`;

/** What there is of a snapshot now. */
export function snapshotState({ journal }: Seat, offered: string | null): SnapshotState {
  const place = keptIn(journal);
  if (!place) return { folder: null, file: null, savedAt: null, reachable: false, offered };
  const file = path.join(place.folder, fileName(place.number));
  return {
    folder: place.folder,
    file: fileName(place.number),
    savedAt: existsSync(file) ? Math.trunc(statSync(file).mtimeMs) : null,
    reachable: isUsable(place.folder),
    offered,
  };
}

/**
 * Keeps a snapshot in a folder from now on, the first at once; null removes the one there is and keeps none any more.
 * Throws `Refusal('folderUnusable')`, `Refusal('diskFull')`.
 */
export function keepSnapshots(seat: Seat, byRecoveryCode: string, folder: string | null): void {
  const { journal } = seat;
  const settings = settingsOf(journal);
  const before = keptIn(journal);
  if (folder !== null) {
    if (!isUsable(folder)) throw new Refusal('folderUnusable');
    const number = before?.number ?? seat.newId().slice(0, 8);
    settings.set(setting, { folder, number });
    carryMembership(seat);
    try {
      write(folder, number, byRecoveryCode, bytesOf(journal));
    } catch (error) {
      if (before) settings.set(setting, before);
      else settings.delete(setting);
      throw error;
    }
  } else settings.delete(setting);
  // The old one goes when the new one is there: at no moment is there none.
  if (before && before.folder !== folder)
    rmSync(path.join(before.folder, fileName(before.number)), { force: true });
}

/** After a copy was made of the journal: the same bytes as a snapshot, where the person wants one. Throws as the disk does. */
export function putSnapshot(journal: Journal, byRecoveryCode: string, bytes: Uint8Array): void {
  const place = keptIn(journal);
  if (place && isUsable(place.folder)) write(place.folder, place.number, byRecoveryCode, bytes);
}

/** Writes the membership into the journal, so that it is in the next copy; only when it has changed. */
export function carryMembership({ journal, sync }: Pick<Seat, 'journal' | 'sync'>): void {
  const settings = settingsOf(journal);
  const now = sync.membership();
  if (now === (settings.get(membershipSetting) ?? null)) return;
  if (now === null) settings.delete(membershipSetting);
  else settings.set(membershipSetting, now);
}

/** Notes in a journal that is being brought in from elsewhere that it has yet to find its feet here. */
export function markArrived(journal: Journal): void {
  settingsOf(journal).set(arrivedSetting, true);
}

/**
 * In a journal that has arrived from elsewhere, once: takes up its membership, and gives its snapshots another number, so
 * that the computer it came from does not write over what is noted here. Stopped in between, it is done at the next opening.
 */
export function settleIn(seat: Seat): void {
  const settings = settingsOf(seat.journal);
  if (settings.get(arrivedSetting) !== true) return;
  const place = keptIn(seat.journal);
  if (place) settings.set(setting, { ...place, number: seat.newId().slice(0, 8) });
  const membership = settings.get(membershipSetting);
  if (typeof membership === 'string' && !seat.sync.joined()) seat.sync.carryOn(membership);
  settings.delete(arrivedSetting);
}

/**
 * Overwrites and removes the snapshot there is, and one that was stopped halfway, before the journal they belong to is
 * deleted; says of each whether it is gone.
 */
export function eraseSnapshot(journal: Journal): { name: string; gone: boolean }[] {
  const place = keptIn(journal);
  if (!place) return [];
  const file = fileName(place.number);
  const there = [file, unfinished(file)].filter((name) => existsSync(path.join(place.folder, name)));
  return eraseFiles(place.folder, there);
}

function write(folder: string, number: string, byRecoveryCode: string, journal: Uint8Array): void {
  putInFolder(folder, fileName(number), writeSnapshot({ byRecoveryCode, journal }));
}
