import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { aFolder, filesIn } from '../../../tests/folder.ts';
import { type LoginItemOptions, startAtLogin } from './login-item.ts';

function aSystem(platform: NodeJS.Platform, isPackaged = true) {
  const told: unknown[] = [];
  const autostart = path.join(aFolder(), 'autostart');
  const options: LoginItemOptions = {
    app: { isPackaged, setLoginItemSettings: (settings) => void told.push(settings) },
    platform,
    program: '/opt/Side $tone/sidetone',
    autostart,
  };
  return { options, told, autostart };
}

it('asks Windows and macOS to start the companion, without a window if so wanted [S14]', () => {
  const { options, told } = aSystem('win32');
  startAtLogin(options, true, true);
  startAtLogin(options, true, false);
  startAtLogin(options, false, true);
  expect(told).toEqual([
    { openAtLogin: true, args: ['--quietly'] },
    { openAtLogin: true, args: [] },
    { openAtLogin: false, args: ['--quietly'] },
  ]);
});

it('leaves an entry for Linux desktops, and takes it away [S14]', () => {
  const { options, told, autostart } = aSystem('linux');
  startAtLogin(options, true, true);
  expect(readFileSync(path.join(autostart, 'sidetone.desktop'), 'utf8')).toContain(
    String.raw`Exec="/opt/Side \$tone/sidetone" --quietly`,
  );
  startAtLogin(options, false, true);
  startAtLogin(options, false, true);
  expect(filesIn(autostart)).toEqual({});
  expect(told).toEqual([]);
});

it('never has the system start a checkout', () => {
  const { options, told } = aSystem('darwin', false);
  startAtLogin(options, true, true);
  expect(told).toEqual([]);
});
