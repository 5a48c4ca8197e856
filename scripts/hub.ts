// The hub alone: starts it, once the pages it serves are built; or writes and restores backups of it.
import { existsSync } from 'node:fs';
import { build } from 'vite';
import { readBackup, writeBackup } from '../src/hub/backup-files.ts';
import { hubSettings } from '../src/hub/settings.ts';

const usage = `npm run hub                                    starts the hub
npm run hub -- backup FILE [--with-secrets]    writes a backup to a new file
npm run hub -- restore FILE                    fills a new database from a backup`;

const settings = hubSettings(process.env);
const clock = { now: () => Date.now(), zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone };

async function start(): Promise<void> {
  if (!existsSync('.vite/renderer/desk.html'))
    await build({ configFile: 'vite.renderer.config.ts', logLevel: 'warn' });
  await import('../src/hub/start.ts');
}

/** Does what the command line says; false when that is nothing known. */
async function keep([command, file, flag, ...rest]: readonly string[]): Promise<boolean> {
  const isFlagged = flag === '--with-secrets';
  if (!file || rest.length > 0 || (flag !== undefined && !isFlagged)) return false;
  if (command === 'backup') {
    await writeBackup(settings, file, isFlagged);
    return true;
  }
  if (command !== 'restore' || isFlagged) return false;
  await readBackup(settings, file, clock);
  console.log('Restored. Every week that was open is void; results begin again with the week after next.');
  return true;
}

const asked = process.argv.slice(2);
if (asked.length === 0) await start();
else {
  try {
    if (!(await keep(asked))) {
      console.error(usage);
      process.exitCode = 2;
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
