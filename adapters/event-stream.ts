import { createHash, randomUUID } from 'node:crypto';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { CallEvent } from '../src/shared/call-event.ts';

export interface StreamOptions {
  host: string;
  port: number;
  /** PEM texts; without them plain HTTP, which the settings allow on this computer only. */
  tls: { cert: string; key: string } | null;
  /** Agents by the SHA-256 of their seat's token, in hex. */
  agentOf: ReadonlyMap<string, string>;
  /** What a seat is told first, when it comes. */
  current: (agent: string) => CallEvent;
}

export interface EventStream {
  port: number;
  /** Tells an event to the seats of one agent. */
  tell: (agent: string, event: CallEvent) => void;
  close: () => void;
}

/** So often every seat hears something, in ms, so that both ends notice a connection that has died. */
const heartbeat = 20_000;

/** Seats of one agent at once: a second one while the first has not noticed that its connection died. */
const mostSeats = 4;

/** SHA-256 of a token in hex: what the settings hold in its place. */
export const hashed = (token: string): string => createHash('sha256').update(token).digest('hex');

/**
 * Serves `GET /v1/events`: the events of the agent whose token is the bearer, as server-sent events of CloudEvents. Seats
 * come to it, it never goes to seats. Nothing is logged.
 */
export async function serveEvents({
  host,
  port,
  tls,
  agentOf,
  current,
}: StreamOptions): Promise<EventStream> {
  const seats = new Map<string, ServerResponse[]>();

  const answer: RequestListener = (request, response) => {
    const [scheme, token = ''] = (request.headers.authorization ?? '').split(' ');
    const agent = scheme === 'Bearer' ? agentOf.get(hashed(token)) : undefined;
    if (request.url !== '/v1/events' || request.method !== 'GET') return void response.writeHead(404).end();
    if (agent === undefined) return void response.writeHead(401, { 'www-authenticate': 'Bearer' }).end();
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    const others = seats.get(agent) ?? [];
    for (const oldest of others.slice(0, Math.max(0, others.length + 1 - mostSeats))) oldest.end();
    seats.set(agent, [...others, response].slice(-mostSeats));
    response.on('close', () => {
      seats.set(agent, seats.get(agent)?.filter((seat) => seat !== response) ?? []);
    });
    response.write(asServerSent(current(agent)));
  };

  const server = tls ? createTlsServer(tls, answer) : createServer(answer);
  const beats = setInterval(() => {
    for (const seat of [...seats.values()].flat()) seat.write(':\n\n');
  }, heartbeat);
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, host, done));
  return {
    port: (server.address() as AddressInfo).port, // a TCP server's address is never a string
    tell(agent, event) {
      for (const seat of seats.get(agent) ?? []) seat.write(asServerSent(event));
    },
    close() {
      clearInterval(beats);
      server.close();
      server.closeAllConnections();
    },
  };
}

/** A CloudEvent in structured mode, on one line of a server-sent event. */
function asServerSent({ type, data }: CallEvent): string {
  const event = {
    specversion: '1.0',
    id: randomUUID(),
    source: '/relay',
    type,
    datacontenttype: 'application/json',
    data,
  };
  return `data: ${JSON.stringify(event)}\n\n`;
}
