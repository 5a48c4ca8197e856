import { expect, it } from 'vitest';
import { didForInstaller } from './squirrel.ts';

const program = String.raw`C:\Users\lin\AppData\Local\sidetone\app-1.2.3\sidetone.exe`;

it('does the installer’s errands and is then not a companion [S15]', () => {
  const ran: unknown[] = [];
  const did = (...args: string[]) => didForInstaller(args, program, (...what) => void ran.push(what));
  expect(did('--squirrel-install', '1.2.3')).toBe(true);
  expect(did('--squirrel-uninstall', '1.2.3')).toBe(true);
  expect(did('--squirrel-obsolete', '1.2.3')).toBe(true);
  expect(did('--squirrel-firstrun')).toBe(false);
  expect(did('status')).toBe(false);
  const updater = String.raw`C:\Users\lin\AppData\Local\sidetone\Update.exe`;
  expect(ran).toEqual([
    [updater, ['--createShortcut', 'sidetone.exe']],
    [updater, ['--removeShortcut', 'sidetone.exe']],
  ]);
});
