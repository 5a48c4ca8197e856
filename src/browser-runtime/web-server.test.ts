import { once } from 'node:events';
import http from 'node:http';
import { beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { BrowserWindow } from './browser-window.ts';
import { ipcMain } from './ipc-main.ts';
import { addressOf, listen, protocol } from './web-server.ts';

let address: URL;
let cookie: string;

interface Asked {
  path: string;
  headers?: Record<string, string>;
}

/** A request with exactly these headers: `fetch` would set Host and Origin by itself. */
async function ask({ path, headers = {} }: Asked) {
  const request = http.get({ host: address.hostname, port: address.port, path, headers });
  const [response] = (await once(request, 'response')) as [http.IncomingMessage];
  const body = Buffer.concat(await response.toArray()).toString();
  return { status: response.statusCode, headers: response.headers, body };
}

/** Opens the window's socket: 'open', or 'refused'. */
function connect(headers: Record<string, string>): Promise<'open' | 'refused'> {
  return new Promise((done) => {
    const socket = new WebSocket(`ws://${address.host}/?window=1`, { headers });
    socket.on('open', () => {
      socket.close();
      done('open');
    });
    socket.on('error', () => done('refused'));
  });
}

beforeAll(async () => {
  protocol.handle(
    'app',
    () => new Response('<html><head></head><p>page</p></html>', { headers: { 'content-type': 'text/html' } }),
  );
  ipcMain.handle('seat', (_event, name) => ({ ok: true, value: name }));
  await listen();
  await new BrowserWindow().loadURL('app://sidetone/');
  address = new URL(addressOf(1));
  const { headers } = await ask({ path: address.pathname + address.search });
  cookie = headers['set-cookie']?.[0]?.split(';')[0] ?? '';
});

describe('the page in the browser', () => {
  it('is opened by the printed address alone, which leaves the history at once', async () => {
    const first = await ask({ path: address.pathname + address.search });
    expect(first.status).toBe(303);
    expect(first.headers.location).toBe('/?window=1');
    expect(first.headers['set-cookie']?.[0]).toMatch(/HttpOnly; SameSite=Strict/);
    const page = await ask({ path: '/?window=1', headers: { cookie } });
    expect(page.body).toContain('<script src="/preload.js?window=1"></script>');
  });

  it.each([
    ['no cookie', {}],
    ['a guessed cookie', { cookie: `sidetone-1=${'0'.repeat(32)}` }],
  ])('is refused with %s', async (_, headers) => {
    expect((await ask({ path: '/?window=1', headers })).status).toBe(403);
    expect((await ask({ path: '/preload.js?window=1', headers })).status).toBe(403);
    expect((await ask({ path: `/?secret=${'0'.repeat(32)}`, headers })).status).toBe(403);
  });

  it('is refused under another host name, as DNS rebinding would bring it', async () => {
    const headers = { cookie, host: 'evil.example' };
    expect((await ask({ path: '/?window=1', headers })).status).toBe(421);
  });

  it('has its socket refused to other pages, and to whoever has no cookie', async () => {
    const { origin, host } = address;
    expect(await connect({ cookie, origin })).toBe('open');
    expect(await connect({ cookie, origin: 'http://evil.example' })).toBe('refused');
    expect(await connect({ origin })).toBe('refused');
    expect(await connect({ cookie, origin, host: 'evil.example' })).toBe('refused');
    expect(host).toContain('127.0.0.1');
  });

  it('closes a socket that speaks nonsense, and goes on serving', async () => {
    const closed = new Promise((done) => {
      const socket = new WebSocket(`ws://${address.host}/?window=1`, {
        headers: { cookie, origin: address.origin },
      });
      socket.on('open', () => socket.send('not json'));
      socket.on('close', done);
    });
    expect(await closed).toBe(1002);
    expect(await connect({ cookie, origin: address.origin })).toBe('open');
  });
});
