import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { dayAt } from '../shared/clock.ts';
import { weekOf } from '../shared/week.ts';
import type { Hub } from './hub.ts';
import { noMemory } from './release/unit.ts';
import { raiseMark, readMark } from './store/high-water.ts';
import { findOrganisation } from './store/organisation.ts';
import { allSites } from './store/site.ts';
import { lastBegun, unreleasedWeeks } from './store/site-week.ts';
import type { Store } from './store/tables.ts';
import { inTransaction } from './store/transaction.ts';
import { findUnitMemory, putUnitMemory, unitsWithMemory } from './store/unit-memory.ts';
import { insertVoided } from './store/voided-week.ts';

// A database that was put back from a copy has forgotten tokens that were spent since and still counts what was counted
// before: a week open then can neither be finished nor begun again. It is voided, and everyone is told.

/** What the hub remembers outside its database: how far that had come when it was last looked at. */
export interface MarkFile {
  /** 0 where nothing is remembered. */
  read(): number;
  write(mark: number): void;
}

const stored = z.strictObject({ mark: z.int().min(0) });

/** The mark in a file, which is best kept on another disk than the database. Throws for a damaged file. */
export function markFile(path: string): MarkFile {
  return {
    read: () => (existsSync(path) ? stored.parse(JSON.parse(readFileSync(path, 'utf8'))).mark : 0),
    // Lost in a crash it is only lower than it might be.
    write(mark) {
      writeFileSync(`${path}.new`, `${JSON.stringify({ mark })}\n`, { mode: 0o600, flush: true });
      renameSync(`${path}.new`, path);
    },
  };
}

/**
 * Raises the mark in the database and beside it. Where the database is behind the file, it was put back: then every open
 * week is voided first, and true comes back. To be called before the hub listens, and once a minute.
 */
export async function noticePutBack(
  { store, clock }: Pick<Hub, 'store' | 'clock'>,
  file: MarkFile,
): Promise<boolean> {
  const remembered = file.read();
  const { putBack, mark } = await inTransaction(store, async (transaction) => {
    const putBack = (await readMark(transaction)) < remembered;
    if (putBack) await voidOpenWeeks(transaction, clock.now());
    return { putBack, mark: await raiseMark(transaction, remembered) };
  });
  file.write(mark);
  return putBack;
}

/**
 * Voids every week that seats may hold tokens for by now: those begun and not released, those that have passed since
 * unseen, the running one and the next. Held weeks go too, since they may have been published meanwhile; a unit's offset
 * stays, because a second one would say more about the unit than the first.
 */
export async function voidOpenWeeks(store: Store, now: number): Promise<void> {
  const organisation = await findOrganisation(store);
  if (!organisation) return;
  for (const site of await allSites(store)) {
    const current = weekOf(dayAt(now, site.zone), organisation.weekPlan);
    const unseen = ((await lastBegun(store, site.id)) ?? current - 1) + 1;
    const coming = Array.from({ length: current + 2 - unseen }, (_, i) => unseen + i);
    await insertVoided(store, site.id, [...(await unreleasedWeeks(store, site.id)), ...coming]);
  }
  for (const unit of await unitsWithMemory(store)) {
    const { offset, names } = await findUnitMemory(store, unit);
    await putUnitMemory(store, unit, { ...noMemory, offset, names });
  }
}
