import { EventEmitter } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { argument } from './command-line.ts';
import { listen } from './web-server.ts';

/** `--user-data-dir=…` as Chromium takes it, else where Electron would put it on this system. */
function userDataFolder(name: string): string {
  const given = argument('user-data-dir');
  if (given) return path.resolve(given);
  const home = os.homedir();
  if (process.platform === 'win32')
    return path.join(process.env.APPDATA ?? path.join(home, 'AppData', 'Roaming'), name);
  if (process.platform === 'darwin') return path.join(home, 'Library', 'Application Support', name);
  return path.join(process.env.XDG_CONFIG_HOME ?? path.join(home, '.config'), name);
}

/** Whether the process whose number stands in a file runs, and not another one that was given the same number since. */
function isCompanion(file: string): boolean {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    process.kill(pid, 0);
    return pid !== process.pid && isOurs(pid);
  } catch {
    return false;
  }
}

function isOurs(pid: number): boolean {
  if (process.platform !== 'linux') return true;
  return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('main.cjs');
}

class App extends EventEmitter {
  readonly isPackaged = false;
  #name = 'Sidetone';
  #folders = new Map<string, string>();
  #ready: Promise<void> | undefined;

  /** The server starts when the app says it is ready for windows, not when the module loads: a test may only want a name. */
  whenReady(): Promise<void> {
    return (this.#ready ??= listen().then(() => void this.emit('ready')));
  }
  getAppPath = () => process.cwd();
  getVersion = () => String(JSON.parse(readFileSync('package.json', 'utf8')).version);
  getName = () => this.#name;
  setName(name: string): void {
    this.#name = name;
  }
  getLocale = () => Intl.DateTimeFormat().resolvedOptions().locale;
  setPath(name: string, folder: string): void {
    this.#folders.set(name, folder);
  }
  getPath(name: string): string {
    const userData = this.#folders.get('userData') ?? userDataFolder(this.#name);
    const folder = this.#folders.get(name) ?? (name === 'userData' ? userData : path.join(userData, name));
    mkdirSync(folder, { recursive: true });
    return folder;
  }
  /** A file with the number of the process, in the user-data folder: whoever is killed leaves one that counts no more. */
  requestSingleInstanceLock(): boolean {
    const file = path.join(this.getPath('userData'), 'instance.pid');
    if (isCompanion(file)) return false;
    writeFileSync(file, String(process.pid));
    return true;
  }
  setAsDefaultProtocolClient = () => false;
  setLoginItemSettings(): void {}
  enableSandbox(): void {}

  /** As Electron: `before-quit`, `will-quit` (either may be prevented), `quit`, and the process ends. */
  quit(): void {
    for (const name of ['before-quit', 'will-quit']) {
      let prevented = false;
      this.emit(name, { preventDefault: () => void (prevented = true) });
      if (prevented) return;
    }
    this.exit(0);
  }
  exit(code = 0): void {
    this.emit('quit', {}, code);
    process.exit(code);
  }
}

export const app = new App();

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.quit());
