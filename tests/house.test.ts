// The import rules of docs/map.md are held by lint; here lint is shown to refuse.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const refused: [file: string, imports: string][] = [
  ['src/shared/a.ts', '../hub/app.ts'],
  ['src/shared/a.ts', 'node:fs'],
  ['src/shared/a.ts', 'react'],
  ['src/protocol/a.ts', '../main/seat.ts'],
  ['src/protocol/a.ts', 'node:crypto'],
  ['src/main/a.ts', '../hub/app.ts'],
  ['src/main/a.ts', '../renderer/seat/today.tsx'],
  ['src/main/a.ts', 'better-sqlite3-multiple-ciphers'],
  ['src/main/journal/a.ts', '../../hub/app.ts'],
  ['src/hub/a.ts', '../main/seat.ts'],
  ['src/hub/routes/a.ts', 'better-sqlite3'],
  ['src/hub/a.ts', 'electron'],
  ['src/renderer/seat/a.tsx', '../../main/seat.ts'],
  ['src/renderer/seat/a.tsx', '../../protocol/token.ts'],
  ['src/renderer/lead/a.tsx', 'chart.js'],
  ['src/renderer/parts/a.tsx', 'node:fs'],
  ['src/browser-runtime/a.ts', '../main/seat.ts'],
  ['adapters/asterisk-ami/a.ts', '../../src/main/calls/endpoint.ts'],
  ['adapters/a.ts', '../src/shared/call.ts'],
  ['adapters/a.ts', 'zod'],
  ['tests/by-the-book/a.ts', '../../src/protocol/note.ts'],
  ['tests/by-the-book/a.ts', '@noble/hashes/sha2.js'],
];

const allowed: [file: string, imports: string][] = [
  ['src/shared/b.ts', 'zod'],
  ['src/main/b.ts', '../protocol/token.ts'],
  ['src/main/journal/b.ts', 'better-sqlite3-multiple-ciphers'],
  ['src/hub/store/b.ts', 'better-sqlite3'],
  ['tests/by-the-book/b.ts', 'node:crypto'],
  ['src/renderer/clients/b.ts', '../../protocol/invite.ts'],
  ['src/renderer/parts/b.tsx', 'chart.js'],
  ['src/demo/b.ts', '../hub/app.ts'],
  ['adapters/asterisk-ami/b.ts', '../../src/shared/call-event.ts'],
  ['adapters/asterisk-ami/b.ts', '../settings.ts'],
  ['adapters/b.ts', 'node:net'],
];

const habits: [file: string, code: string, rule: string][] = [
  [
    'src/main/seat.ts',
    `import { ipcMain } from 'electron'; export const it = ipcMain;`,
    'no-restricted-imports',
  ],
  ['src/main/seat.ts', 'export const now = () => Date.now();', 'no-restricted-properties'],
  ['src/hub/app.ts', 'export const where = process.env.HOME;', 'no-process-env'],
  ['src/shared/word.ts', 'export const word = (it: any) => it;', 'no-explicit-any'],
];

let house: string;
let complaints: string;
const importing = (imports: string) => `import * as it from '${imports}';\nexport const kept = it;`;
const fileOf = (kind: string, at: number, file: string) => file.replace(/[ab](\.tsx?)$/, `${kind}-${at}$1`);

beforeAll(() => {
  house = mkdtempSync(path.join(os.tmpdir(), 'house-'));
  cpSync('.oxlintrc.json', path.join(house, '.oxlintrc.json'));
  const write = (file: string, code: string) => {
    mkdirSync(path.dirname(path.join(house, file)), { recursive: true });
    writeFileSync(path.join(house, file), `${code}\n`, { flag: 'a' });
  };
  for (const [at, [file, imports]] of refused.entries())
    write(fileOf('refused', at, file), importing(imports));
  for (const [at, [file, imports]] of allowed.entries())
    write(fileOf('allowed', at, file), importing(imports));
  for (const [file, code] of habits) write(file, code);
  const oxlint = path.resolve('node_modules/.bin/oxlint');
  complaints = spawnSync(oxlint, ['--format', 'unix', '.'], { cwd: house, encoding: 'utf8' }).stdout;
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

const complained = (file: string, rule = 'no-restricted-imports') =>
  complaints.split('\n').some((line) => line.includes(file) && line.includes(rule));

describe('who may import whom', () => {
  it.each(refused.map(([file, imports], at) => [file, imports, at] as const))(
    'refuses %s importing %s',
    (file, _imports, at) => expect(complained(fileOf('refused', at, file))).toBe(true),
  );
  it.each(allowed.map(([file, imports], at) => [file, imports, at] as const))(
    'lets %s import %s',
    (file, _imports, at) => expect(complained(fileOf('allowed', at, file))).toBe(false),
  );
});

it.each(habits)('refuses in %s: %s', (file, _code, rule) => expect(complained(file, rule)).toBe(true));
