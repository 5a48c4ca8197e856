import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { Clock } from '../shared/clock.ts';
import { isOwnLog } from './keys.ts';
import { markFile, voidOpenWeeks } from './put-back.ts';
import { type HubSecrets, readSecrets, secretsFile, writeSecrets } from './secrets.ts';
import type { HubSettings } from './settings.ts';
import { backup, restore } from './store/backup.ts';
import { raiseMark } from './store/high-water.ts';
import { openStore } from './store/open-store.ts';
import type { Store } from './store/tables.ts';
import { inTransaction } from './store/transaction.ts';

// `npm run hub -- backup FILE` and `npm run hub -- restore FILE`: a text file, for its owner's eyes only.

const file = z.strictObject({ database: z.string(), secrets: secretsFile.nullable() });

async function withStore<T>({ store }: HubSettings, work: (store: Store) => Promise<T>): Promise<T> {
  const open = await openStore(store);
  try {
    return await work(open);
  } finally {
    await open.destroy();
  }
}

/**
 * Writes a backup to a new file; the hub may be running. The secrets are in it only if asked for: without them nobody can
 * speak as this hub, and without them nobody can go on as this hub either. Throws when the file is there already.
 */
export async function writeBackup(settings: HubSettings, to: string, withSecrets: boolean): Promise<void> {
  const database = await withStore(settings, backup);
  const secrets = withSecrets ? readSecrets(settings.secrets) : null;
  const text = JSON.stringify(file.encode({ database, secrets }));
  writeFileSync(to, text, { mode: 0o600, flag: 'wx', flush: true });
}

/**
 * Fills a new database from a backup, and voids every week that seats may hold tokens for by now. The secrets come from
 * their file, or from the backup where there is no such file; they must be the ones of the backup's key log.
 */
export async function readBackup(settings: HubSettings, from: string, clock: Clock): Promise<void> {
  const { database, secrets: carried } = file.parse(JSON.parse(readFileSync(from, 'utf8')));
  const own: HubSecrets | null = existsSync(settings.secrets) ? readSecrets(settings.secrets) : carried;
  if (!own)
    throw new Error(`There is no ${settings.secrets}, and the backup was written without the secrets.`);
  const mark = markFile(settings.mark);
  await withStore(settings, (store) =>
    inTransaction(store, async (transaction) => {
      await restore(transaction, database);
      if (!(await isOwnLog({ store: transaction, secrets: own })))
        throw new Error('The secrets are not those of this backup: its keys do not come of them.');
      await voidOpenWeeks(transaction, clock.now());
      await raiseMark(transaction, mark.read());
    }),
  );
  if (!existsSync(settings.secrets)) writeSecrets(settings.secrets, own);
}
