import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { argument } from './command-line.ts';

/** An export of forty megabytes, to be read in again, is the largest thing a page hands over, in bytes of base64. */
const largestMessage = 60_000_000;

/** A window's page, as the server needs to know it. */
export interface Page {
  readonly url: string;
  preloadScript(): string;
  attach(socket: WebSocket): void;
}

type ProtocolHandler = (request: Request) => Response | Promise<Response>;

const handlers = new Map<string, ProtocolHandler>();
export const protocol = {
  registerSchemesAsPrivileged(): void {},
  handle: (scheme: string, handler: ProtocolHandler): void => void handlers.set(scheme, handler),
};

/** Pages by window id. */
export const pages = new Map<number, Page>();

// Other pages in the same browser, and other programs on the same computer, must not reach the journal: the address
// carries a secret, the first visit turns it into a cookie, and Host and Origin must be ours (DNS rebinding, CSRF).
const secret = randomBytes(16).toString('hex');
let origin = '';

const cookieName = () => `sidetone-${new URL(origin).port}`; // cookies do not tell ports apart
const same = (a: string, b: string) =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

function knows(request: IncomingMessage): boolean {
  const cookies = (request.headers.cookie ?? '').split(/;\s*/);
  return cookies.some((c) => same(c, `${cookieName()}=${secret}`));
}

/** The address that opens a window's page; whoever has it can use the app. */
export function addressOf(window: number): string {
  return `${origin}/?window=${window}&secret=${secret}`;
}

/** Starts serving on 127.0.0.1, on `--port=` or a free port. */
export async function listen(): Promise<void> {
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(500).end());
  });
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestMessage });
  server.on('upgrade', (request, socket, head) => {
    const page = pages.get(windowIn(request));
    if (
      request.headers.origin !== origin ||
      request.headers.host !== new URL(origin).host ||
      !knows(request) ||
      !page
    )
      return void socket.destroy();
    sockets.handleUpgrade(request, socket, head, (webSocket) => page.attach(webSocket));
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(Number(argument('port') ?? 0), '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo; // a TCP server's address is never a string
  origin = `http://127.0.0.1:${port}`;
}

const windowIn = (request: IncomingMessage) =>
  Number(new URL(request.url ?? '/', origin).searchParams.get('window') ?? 1);

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', origin);
  if (request.headers.host !== url.host) return void response.writeHead(421).end();

  const offered = url.searchParams.get('secret');
  if (offered !== null && same(offered, secret)) {
    url.searchParams.delete('secret'); // keep it out of the history
    return void response
      .writeHead(303, {
        'set-cookie': `${cookieName()}=${secret}; HttpOnly; SameSite=Strict; Path=/`,
        location: url.pathname + url.search,
      })
      .end();
  }
  if (!knows(request))
    return void response
      .writeHead(403, { 'content-type': 'text/plain; charset=utf-8' })
      .end('Please open the address that Sidetone printed when it started.');

  if (url.pathname === '/preload.js')
    return void response
      .writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-store' })
      .end(pages.get(windowIn(request))?.preloadScript() ?? '');

  await relay(url, response);
}

/** The page comes from the app's own protocol handler; HTML gets the preload in front of it. */
async function relay(url: URL, response: ServerResponse): Promise<void> {
  const page = pages.get(Number(url.searchParams.get('window') ?? 1));
  if (!page) return void response.writeHead(404).end();
  const home = new URL(page.url);
  const handler = handlers.get(home.protocol.slice(0, -1));
  const reply = await handler?.(new Request(new URL(url.pathname, home)));
  if (!reply) return void response.writeHead(404).end();
  let body = Buffer.from(await reply.arrayBuffer());
  if (reply.headers.get('content-type')?.startsWith('text/html')) {
    const preload = `<script src="/preload.js?window=${url.searchParams.get('window') ?? 1}"></script>`;
    body = Buffer.from(body.toString().replace('<head>', `<head>${preload}`));
  }
  response.writeHead(reply.status, Object.fromEntries(reply.headers)).end(body);
}
