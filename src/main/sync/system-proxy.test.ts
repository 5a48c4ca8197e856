import { once } from 'node:events';
import { createServer, request as ask } from 'node:http';
import { type AddressInfo, connect, createServer as createTcp } from 'node:net';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { exchange, goThrough } from './hub-request.ts';
import { proxyBy } from './system-proxy.ts';

afterEach(() => goThrough(() => Promise.resolve(null)));

const portOf = (server: { address(): AddressInfo | string | null }) => (server.address() as AddressInfo).port; // listening on TCP

/** A hub, and a proxy that passes on what it is asked and remembers over how many connections. */
async function aNetwork() {
  const hub = createServer((_request, response) => response.end('{}')).listen(0, '127.0.0.1');
  const seen = { asked: [] as string[], connections: 0, agents: [] as unknown[] };
  const proxy = createServer((request, response) => {
    seen.asked.push(`${request.method} ${request.url}`);
    seen.agents.push(request.headers['user-agent']);
    const on = ask({ port: portOf(hub), path: new URL(request.url ?? '').pathname }, (reply) => {
      response.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(response);
    });
    request.pipe(on);
  });
  proxy.on('connection', () => void (seen.connections += 1));
  proxy.on('connect', (request, socket) => {
    seen.asked.push(`CONNECT ${request.url}`);
    const on = connect(portOf(deaf), '127.0.0.1', () => socket.write('HTTP/1.1 200 OK\r\n\r\n'));
    socket.pipe(on).pipe(socket);
    for (const end of [socket, on]) end.on('error', () => undefined);
  });
  proxy.listen(0, '127.0.0.1');
  /** What is behind the tunnel is no hub: it hangs up on the first bytes it hears. */
  const deaf = createTcp((socket) => socket.once('data', () => socket.destroy())).listen(0, '127.0.0.1');
  await Promise.all([hub, proxy, deaf].map(async (server) => server.listening || once(server, 'listening')));
  onTestFinished(() => {
    for (const server of [hub, proxy]) server.closeAllConnections();
    for (const server of [hub, proxy, deaf]) server.close();
  });
  return { seen, proxy: `http://127.0.0.1:${portOf(proxy)}`, place: `127.0.0.1:${portOf(proxy)}` };
}

const get = { method: 'GET', headers: {} };

describe('requests to a hub [S15]', () => {
  it('go through the proxy that the policy names, each over a connection of its own and saying nothing of who asks', async () => {
    const { seen, proxy } = await aNetwork();
    goThrough(
      proxyBy(
        () => ({ proxy }),
        () => Promise.resolve('DIRECT'),
      ),
    );
    for (let i = 0; i < 3; i++)
      expect(await exchange(new URL('http://hub.invalid/v1/keys'), get)).toMatchObject({ status: 200 });
    expect(seen.asked).toEqual(Array(3).fill('GET http://hub.invalid/v1/keys'));
    expect(seen.connections).toBe(3);
    expect(seen.agents).toEqual([undefined, undefined, undefined]);
  });

  it('go through a tunnel to a hub with TLS, and are offline when it ends nowhere', async () => {
    const { seen, place } = await aNetwork();
    goThrough(
      proxyBy(
        () => ({}),
        () => Promise.resolve(`PROXY ${place}; DIRECT`),
      ),
    );
    await expect(exchange(new URL('https://hub.invalid/v1/keys'), get)).rejects.toMatchObject({
      code: 'offline',
    });
    expect(seen.asked).toEqual(['CONNECT hub.invalid:443']);
  });
});

/** What a computer's own settings say. */
const computer = () => Promise.resolve('HTTPS proxy.example:8443; DIRECT');

describe('the way out', () => {
  const hub = new URL('https://hub.example');

  it('is the computer’s unless the policy says otherwise, and none to a hub on this computer', async () => {
    expect(await proxyBy(() => ({}), computer)(hub)).toBe('https://proxy.example:8443');
    expect(
      await proxyBy(
        () => ({ proxy: 'system' }),
        () => Promise.resolve('DIRECT'),
      )(hub),
    ).toBeNull();
    expect(await proxyBy(() => ({ proxy: 'direct' }), computer)(hub)).toBeNull();
    expect(await proxyBy(() => ({ proxy: 'http://other.example:1' }), computer)(hub)).toBe(
      'http://other.example:1',
    );
    expect(await proxyBy(() => ({}), computer)(new URL('http://127.0.0.1:4700'))).toBeNull();
    expect(
      await proxyBy(
        () => ({}),
        () => Promise.resolve('SOCKS5 proxy.example:1080'),
      )(hub),
    ).toBeNull();
  });
});
