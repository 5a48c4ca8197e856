import { spawn } from 'node:child_process';
import path from 'node:path';

/** What Squirrel starts the companion with while it installs, updates or removes it on Windows; it must then end at once. */
const errands: Readonly<Record<string, readonly string[]>> = {
  '--squirrel-install': ['--createShortcut'],
  '--squirrel-updated': ['--createShortcut'],
  '--squirrel-uninstall': ['--removeShortcut'],
  '--squirrel-obsolete': [],
};

/**
 * Does what the installer asks: puts the shortcut in the start menu, or takes it away. Gives false when the companion was
 * started by anything else.
 */
export function didForInstaller(
  args: readonly string[],
  program: string,
  run: (updater: string, given: readonly string[]) => void = runDetached,
): boolean {
  const errand = errands[args[0] ?? ''];
  if (!errand) return false;
  const { dir, base } = path.win32.parse(program);
  if (errand.length > 0) run(path.win32.join(dir, '..', 'Update.exe'), [...errand, base]);
  return true;
}

function runDetached(updater: string, given: readonly string[]): void {
  spawn(updater, given, { detached: true, stdio: 'ignore' }).unref();
}
