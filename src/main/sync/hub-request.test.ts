import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { hubRequest } from './hub-request.ts';

/** A server that answers as told; gives its address and what it was asked. */
async function aServer(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const asked: { method: string; url: string; headers: string[]; body: string }[] = [];
  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '', rawHeaders: headers } = request;
    asked.push({ method, url, headers, body: Buffer.concat(await request.toArray()).toString() });
    answer(request, response);
  }
  const server = createServer((request, response) => void serve(request, response));
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await promise;
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  // A listening TCP server has an address with a port.
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

function json(response: ServerResponse, status: number, content: unknown, type = 'application/json'): void {
  response.writeHead(status, { 'content-type': type }).end(JSON.stringify(content));
}

const me = { id: 3, login: 'lead', name: 'Lin', role: 'lead' };
const problemType = 'application/problem+json';

describe('a call to the hub', () => {
  it('fills the path, sends the rest as JSON, and gives the parsed answer', async () => {
    const { url, asked } = await aServer((_, response) => json(response, 200, me));
    expect(await hubRequest(url, 'signIn', { login: ' LEAD ', password: 'secret' })).toEqual(me);
    await expect(hubRequest(`${url}/base/`, 'unitPage', { unit: '7' })).rejects.toMatchObject({
      code: 'hubAnsweredBadly',
    });
    expect(asked.map(({ method, url: path, body }) => [method, path, body])).toEqual([
      ['POST', '/v1/sign-in', '{"login":"lead","password":"secret"}'],
      ['GET', '/base/v1/units/7', ''],
    ]);
  });

  it('says nothing of who asks', async () => {
    const { url, asked } = await aServer((_, response) =>
      json(response, 200, { countsFrom: 4, membership: 'dd'.repeat(16) }),
    );
    const signed = { locator: 'aa'.repeat(32), slotKey: 'bb'.repeat(32), signature: 'cc'.repeat(64) };
    await hubRequest(url, 'join', signed);
    const names = asked[0]?.headers.filter((_, i) => i % 2 === 0).map((name) => name.toLowerCase());
    expect(names?.toSorted()).toEqual(['connection', 'content-length', 'content-type', 'host']);
    expect(asked[0]?.headers).toContain('close');
  });

  it('is not made with input that the contract refuses', async () => {
    const { url, asked } = await aServer((_, response) => json(response, 200, {}));
    const wrong = { slotKey: 'short', signature: 'cc'.repeat(64) };
    await expect(hubRequest(url, 'leave', wrong)).rejects.toMatchObject({
      code: 'badInput',
      field: 'slotKey',
    });
    await expect(hubRequest(url, 'unitPage', { unit: '../me' })).rejects.toMatchObject({ field: 'unit' });
    expect(asked).toEqual([]);
  });

  it('is not made to what is no web address', async () => {
    for (const hub of ['', 'hub', 'ftp://hub.example', 'file:///etc', 'javascript:1']) {
      await expect(hubRequest(hub, 'me', {})).rejects.toMatchObject({ code: 'badInput', field: 'hub' });
    }
  });

  it('gives the refusal in a problem document', async () => {
    const told = { type: 'urn:x', title: 'No', status: 400, code: 'badInput', field: 'login', more: 1 };
    const { url } = await aServer((_, response) =>
      json(response, 400, told, `${problemType}; charset=utf-8`),
    );
    await expect(hubRequest(url, 'me', {})).rejects.toMatchObject({ code: 'badInput', field: 'login' });
  });

  it.each<[string, (response: ServerResponse) => void]>([
    ['HTML with status 200', (r) => void r.writeHead(200, { 'content-type': 'text/html' }).end('<p>{}')],
    ['JSON under another name', (r) => json(r, 200, me, 'text/plain')],
    ['broken JSON', (r) => void r.writeHead(200, { 'content-type': 'application/json' }).end('{"id":')],
    ['another shape', (r) => json(r, 200, { ...me, id: 'three' })],
    ['a field too many', (r) => json(r, 200, { ...me, admin: true })],
    ['nothing in it', (r) => void r.writeHead(204).end()],
    ['a redirect', (r) => void r.writeHead(302, { location: 'http://127.0.0.1:1/' }).end()],
    [
      'an unknown code',
      (r) => json(r, 400, { type: 'x', title: 'x', status: 400, code: 'new' }, problemType),
    ],
    ['an error without a document', (r) => void r.writeHead(500).end('oh')],
  ])('does not take %s for an answer', async (_, answer) => {
    const { url } = await aServer((__, response) => answer(response));
    await expect(hubRequest(url, 'me', {})).rejects.toMatchObject({ code: 'hubAnsweredBadly' });
  });

  it('is offline when no whole answer comes', async () => {
    const closed = await aServer((request) => request.socket.destroy());
    await expect(hubRequest(closed.url, 'me', {})).rejects.toMatchObject({ code: 'offline' });
    const half = await aServer((request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': 500 }).write('{');
      setImmediate(() => request.socket.destroy());
    });
    await expect(hubRequest(half.url, 'me', {})).rejects.toMatchObject({ code: 'offline' });
    await expect(hubRequest('http://127.0.0.1:1', 'me', {})).rejects.toMatchObject({ code: 'offline' });
    await expect(hubRequest('http://no-such-host.invalid', 'me', {})).rejects.toMatchObject({
      code: 'offline',
    });
  });

  it('does not read an answer without end', async () => {
    const { url } = await aServer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(1_000_000, 32)));
        response.once('drain', more);
      };
      more();
    });
    await expect(hubRequest(url, 'me', {})).rejects.toMatchObject({ code: 'hubAnsweredBadly' });
  });
});
