import { createHash, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock } from '../../shared/clock.ts';
import { type ErrorCode, Refusal } from '../../shared/errors.ts';
import type { Problem } from '../../shared/hub-contract.ts';
import { words } from '../../shared/words/index.ts';
import { type ReadEvent, readEvent } from './read-event.ts';

export interface EndpointOptions {
  /** 0 for any that is free. */
  port: number;
  token: string;
  /** The one web page that may send events: the origin of the telephony's desktop, when that runs in a browser. */
  pageOrigin: string | null;
  clock: Clock;
  heard: (event: ReadEvent) => void;
}

export interface Endpoint {
  port: number;
  close(): void;
}

const place = '/v1/call-events';
const largestBody = 8 * 1024;

/** Events at once, and on average each second: a call has four, so this is ten calls at a time. */
const burst = 40;
const perSecond = 10;

/** Ways of refusing that are not simply a bad request. */
const statuses: Partial<Record<ErrorCode, number>> = {
  callTokenWrong: 401,
  callPageRefused: 403,
  notFound: 404,
  tooLarge: 413,
  tooFast: 429,
  unexpected: 500,
};

/**
 * Listens on 127.0.0.1 for call events: `POST /v1/call-events` with the token as bearer. Nothing of them is logged, and
 * answers name the place at fault, never what stood there. Throws `Refusal('callPortTaken')`.
 */
export async function listenForCalls(options: EndpointOptions): Promise<Endpoint> {
  const mayPass = evenly(options.clock);
  const server = createServer({ headersTimeout: 5000, requestTimeout: 5000 }, (request, response) => {
    answer(request, options, mayPass).then(
      (status) => response.writeHead(status, pageHeaders(options.pageOrigin)).end(),
      (error: unknown) => refuse(response, error, options.pageOrigin),
    );
  });
  server.maxConnections = 16;
  server.listen(options.port, '127.0.0.1');
  await once(server, 'listening').catch(() => {
    throw new Refusal('callPortTaken');
  });
  return {
    port: (server.address() as AddressInfo).port, // a TCP server's address is never a string
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Does what a request asks and gives the status to answer with; throws a refusal. */
async function answer(
  request: IncomingMessage,
  { token, pageOrigin, heard }: EndpointOptions,
  mayPass: () => boolean,
): Promise<number> {
  const { host, origin, authorization } = request.headers;
  const { localPort } = request.socket;
  // Another name for this computer would be DNS rebinding; a page's origin is not forged by the page.
  if (host !== `127.0.0.1:${localPort}` && host !== `localhost:${localPort}`)
    throw new Refusal('callPageRefused');
  if (origin !== undefined && origin !== pageOrigin) throw new Refusal('callPageRefused');
  if (request.url !== place) throw new Refusal('notFound');
  if (request.method === 'OPTIONS' && origin !== undefined) return 204;
  if (request.method !== 'POST') throw new Refusal('notFound');
  if (!same(authorization ?? '', `Bearer ${token}`)) throw new Refusal('callTokenWrong');
  if (!mayPass()) throw new Refusal('tooFast');
  heard(readEvent(request.headers, await bodyOf(request)));
  return 204;
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  // The rest of what is too large is not read, but its sender still hears why.
  for await (const part of request.iterator({ destroyOnReturn: false })) {
    parts.push(part);
    size += part.length;
    if (size > largestBody) throw new Refusal('tooLarge');
  }
  return Buffer.concat(parts);
}

/** What a browser wants to hear before its page may send (Fetch, CORS; Private Network Access). */
function pageHeaders(origin: string | null): Record<string, string> {
  if (origin === null) return {};
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-headers':
      'authorization, content-type, ce-specversion, ce-id, ce-source, ce-type, ce-time',
    'access-control-allow-private-network': 'true',
    vary: 'origin',
  };
}

function refuse(response: ServerResponse, error: unknown, pageOrigin: string | null): void {
  const { code, field } = error instanceof Refusal ? error : new Refusal('unexpected');
  const status = statuses[code] ?? 400;
  const problem: Problem = {
    type: `urn:sidetone:problem:${code}`,
    title: words.en.errors[code],
    status,
    code,
    ...(field && { field }),
  };
  response
    .writeHead(status, {
      ...pageHeaders(pageOrigin),
      'content-type': 'application/problem+json',
      'content-language': 'en',
      ...(code === 'tooFast' && { 'retry-after': '1' }),
      ...(code === 'callTokenWrong' && { 'www-authenticate': 'Bearer' }),
      ...(code === 'tooLarge' && { connection: 'close' }),
    })
    .end(JSON.stringify(problem));
}

/** Compares without telling by the time it takes how much was right. */
const same = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Says whether one more may pass now: a bucket that holds a burst and fills evenly. */
function evenly(clock: Clock): () => boolean {
  let left = burst;
  let at = clock.now();
  return () => {
    const now = clock.now();
    left = Math.min(burst, left + Math.max(0, now - at) * (perSecond / 1000));
    at = now;
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}
