import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { App } from 'electron';

/** What the system starts the companion with at sign-in; `main.ts` then opens no window. */
export const quietly = '--quietly';

export interface LoginItemOptions {
  app: Pick<App, 'isPackaged' | 'setLoginItemSettings'>;
  platform: NodeJS.Platform;
  /** The program itself. */
  program: string;
  /** Linux: the folder of the desktop's autostart entries. */
  autostart: string;
}

/** Whether the companion can be started at sign-in: a checkout cannot, because the system would start a bare Electron. */
export const canStartAtLogin = ({ app, platform }: Pick<LoginItemOptions, 'app' | 'platform'>): boolean =>
  app.isPackaged && ['win32', 'darwin', 'linux'].includes(platform);

/** Has the system start the companion at sign-in, or not. */
export function startAtLogin(options: LoginItemOptions, on: boolean, isQuiet: boolean): void {
  if (!canStartAtLogin(options)) return;
  const args = isQuiet ? [quietly] : [];
  if (options.platform === 'linux') return writeAutostart(options, on, args);
  options.app.setLoginItemSettings({ openAtLogin: on, args });
}

/** Electron does this on Windows and macOS only; desktops on Linux read it from a folder (Desktop Application Autostart Specification). */
function writeAutostart(
  { autostart, program }: LoginItemOptions,
  on: boolean,
  args: readonly string[],
): void {
  const file = path.join(autostart, 'sidetone.desktop');
  if (!on) return rmSync(file, { force: true });
  const command = [`"${program.replaceAll(/["`$\\]/g, String.raw`\$&`)}"`, ...args].join(' ');
  mkdirSync(autostart, { recursive: true });
  writeFileSync(file, `[Desktop Entry]\nType=Application\nName=Sidetone\nExec=${command}\nTerminal=false\n`);
}
