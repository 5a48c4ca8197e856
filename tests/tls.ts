// HTTPS on this machine, as a hub with a certificate of its own serves it.
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { type HubTls, openTls } from '../src/hub/tls.ts';
import type { Clock } from '../src/shared/clock.ts';
import { aFolder } from './folder.ts';

export const realClock: Clock = { now: () => Date.now(), zone: () => 'UTC' };

/** A new authority for this machine. */
export function someTls(clock: Clock = realClock, folder = aFolder()): Promise<HubTls> {
  return openTls({ folder, names: ['localhost', '127.0.0.1'] }, clock);
}

/** Serves over TLS until the test is over; gives the port. */
export async function listenWith(tls: HubTls, listener: RequestListener): Promise<number> {
  const server = tls.serve(listener);
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await promise;
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  // A listening TCP server has an address with a port.
  return (server.address() as AddressInfo).port;
}
