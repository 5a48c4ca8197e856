// `npm run make` with neither Electron nor a network: all but Electron's own program is the real thing.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** What fuses are found by in Electron's program, and then: version 1, nine fuses, all as Electron ships them. */
const fuses = `dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\u0001\u0009011001001`;

/** A zip in `zips` that passes for Electron's own as far as packaging looks into it. */
function standIn(zips: string): void {
  const folder = path.join(zips, 'electron');
  const { version } = JSON.parse(readFileSync('node_modules/electron/package.json', 'utf8'));
  mkdirSync(path.join(folder, 'resources'), { recursive: true });
  writeFileSync(path.join(folder, 'electron'), `not a program\n${fuses}\n`, { mode: 0o755 });
  writeFileSync(path.join(folder, 'version'), version);
  writeFileSync(path.join(folder, 'LICENSE'), 'a stand-in');
  writeFileSync(path.join(folder, 'resources/default_app.asar'), '');
  run('zip', ['-qr', path.join(zips, `electron-v${version}-linux-x64.zip`), '.'], folder);
}

function run(program: string, args: string[], cwd = '.', env: Record<string, string> = {}): void {
  const { status, stderr, stdout } = spawnSync(program, args, {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr} ${stdout}`);
}

/** The paths in an asar's header: a number, the header's size in the third, and JSON behind them. */
function packedIn(asar: string): string[] {
  const bytes = readFileSync(asar);
  const header = JSON.parse(bytes.toString('utf8', 16, 16 + bytes.readUInt32LE(12)));
  const below = (at: string, { files }: { files?: Record<string, object> }): string[] =>
    files ? Object.entries(files).flatMap(([name, entry]) => below(`${at}/${name}`, entry)) : [at];
  return below('', header);
}

// Forge makes for the system it runs on; the stand-in is a Linux one.
describe.runIf(process.platform === 'linux' && process.arch === 'x64')('what IT installs [S15]', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sidetone-make-'));
  const out = path.join(folder, 'out');
  const app = path.join(out, 'Sidetone-linux-x64');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  beforeAll(() => {
    standIn(folder);
    run(process.execPath, ['tests/make-packed.ts', out], '.', { ELECTRON_ZIP_DIR: folder });
  }, 120_000);

  it('is packed and made offline', () => {
    const made = readdirSync(path.join(out, 'make'), { recursive: true }).map(String);
    expect(made.filter((file) => file.endsWith('.zip'))).toHaveLength(1);
    expect(readdirSync(app)).toContain('sidetone');
  });

  it('holds the bundles, the pages and both natives of this system, and nothing else', () => {
    const packed = packedIn(path.join(app, 'resources/app.asar'));
    for (const file of ['main.cjs', 'preload.cjs', 'demo.cjs', 'import.cjs'])
      expect(packed).toContain(`/.vite/build/${file}`);
    expect(packed).toContain('/.vite/renderer/index.html');
    const natives = packed.filter((file) => file.endsWith('.node'));
    expect(natives.map((file) => path.basename(file))).toEqual(['linux-x64.node', 'linux-x64.node']);
    const rooms = /^\/(package\.json|\.vite\/(build|renderer)\/|assets\/tray\/|node_modules\/better-sqlite3)/;
    expect(packed.filter((file) => !rooms.test(file))).toEqual([]);
    expect(packed.filter((file) => /\.map$|gallery|noto-sans-[st]c/i.test(file))).toEqual([]);
  });

  it('has its fuses set: no Node from outside, nothing but our own asar', async () => {
    const wire = await getCurrentFuseWire(path.join(app, 'sidetone'));
    for (const off of [
      FuseV1Options.RunAsNode,
      FuseV1Options.EnableNodeOptionsEnvironmentVariable,
      FuseV1Options.EnableNodeCliInspectArguments,
    ])
      expect(wire[off]).toBe(FuseState.DISABLE);
    for (const on of [
      FuseV1Options.EnableCookieEncryption,
      FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
      FuseV1Options.OnlyLoadAppFromAsar,
    ])
      expect(wire[on]).toBe(FuseState.ENABLE);
  });
});
