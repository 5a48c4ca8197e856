// The two programs as a site runs them: the folder alone, without Sidetone's own source, over TLS.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { callSeat } from '../tests/call-seat.ts';
import { aFolder } from '../tests/folder.ts';
import { hashed } from './event-stream.ts';
import { amiPeer, peerUser } from './testing/ami-peer.ts';

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill();
});

/** Runs a program of the copied folder; `said` is what it has written so far. */
function run(folder: string, program: string, settings: object, env: Record<string, string> = {}) {
  const file = path.join(folder, path.dirname(program), 'settings.json');
  writeFileSync(file, JSON.stringify(settings));
  const child = spawn(process.execPath, [path.join(folder, program), file], {
    env: { ...process.env, ...env },
  });
  started.push(child);
  let text = '';
  child.stderr.on('data', (part) => (text += part));
  return { child, said: () => text };
}

/** The folder as it is copied to a site, and a certificate for this computer. */
function copied(): string {
  const folder = aFolder();
  cpSync(import.meta.dirname, folder, { recursive: true });
  return folder;
}

const canMakeCertificates = spawnSync('openssl', ['version']).status === 0;

it.skipIf(!canMakeCertificates)(
  'carry a call from Asterisk to the seat, from a folder of their own and over TLS (needs openssl) [S3]',
  async () => {
    const folder = copied();
    const wanted = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=relay';
    const made = spawnSync(
      'openssl',
      `${wanted} -addext subjectAltName=IP:127.0.0.1 -keyout key.pem -out cert.pem`.split(' '),
      { cwd: folder },
    );
    expect(made.status).toBe(0);
    const peer = await amiPeer();
    peer.channels = [{ Channel: 'PJSIP/1001-01', ChannelState: '6', Uniqueid: 'a', Linkedid: 'a' }];
    const relay = run(folder, 'asterisk-ami/relay.ts', {
      ami: { host: '127.0.0.1', port: peer.port, ...peerUser },
      listen: { host: '127.0.0.1', port: 0, cert: '../cert.pem', key: '../key.pem' },
      agents: [{ tokenHash: hashed('a-token'), interfaces: ['PJSIP/1001'] }],
    });
    await expect.poll(relay.said, { timeout: 15_000 }).toMatch(/seats are served on port \d+/);
    const [, port] = /on port (\d+)/.exec(relay.said()) ?? [];

    const seatFolder = aFolder();
    const { calls } = callSeat(seatFolder);
    await calls.choose({ source: 'telephony' });
    const adapter = run(
      folder,
      'seat-adapter/seat-adapter.ts',
      {
        relay: `https://127.0.0.1:${port}/v1/events`,
        token: 'a-token',
        seatFile: path.join(seatFolder, 'calls.json'),
      },
      { NODE_EXTRA_CA_CERTS: path.join(folder, 'cert.pem') },
    );
    await expect.poll(() => calls.view().phase, { timeout: 15_000 }).toBe('onCall');
    expect(adapter.said() + relay.said()).not.toContain('PJSIP');
    calls.end();
    peer.close();
  },
);

it('say in words what is wrong with their settings', async () => {
  const folder = copied();
  for (const program of ['asterisk-ami/relay.ts', 'seat-adapter/seat-adapter.ts']) {
    const { child, said } = run(folder, program, {});
    await expect.poll(() => child.exitCode, { timeout: 15_000 }).toBe(1);
    expect(said()).toMatch(/^"(agents|relay)" must be a l/);
  }
});

it('make a token for a seat, and its hash for the settings', () => {
  const { stdout } = spawnSync(
    process.execPath,
    [path.join(import.meta.dirname, 'asterisk-ami/relay.ts'), 'token'],
    {
      encoding: 'utf8',
    },
  );
  const [token = '', hash = ''] = [...stdout.matchAll(/: +(\S+)$/gm)].map(([, word]) => word ?? '');
  expect(hashed(token)).toBe(hash);
});
