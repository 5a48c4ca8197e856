import { readFileSync } from 'node:fs';
import path from 'node:path';
import { at, flag, isThere, list, port, readSettings, type Setting, text } from '../settings.ts';
import type { AmiPlace } from './ami-connection.ts';

export interface RelaySettings {
  ami: AmiPlace;
  listen: { host: string; port: number; tls: { cert: string; key: string } | null };
  wrapUpReasons: ReadonlySet<string>;
  /** An agent is known by the hash of their seat's token: there is no name in the settings. */
  agentOfToken: ReadonlyMap<string, string>;
  agentOfInterface: ReadonlyMap<string, string>;
}

const loopback = new Set(['127.0.0.1', '::1', 'localhost']);

/** Reads the relay's settings. Throws an error that says which one is wrong. */
export function readRelaySettings(file: string): RelaySettings {
  const all = readSettings(file);
  const ami = at(all, 'ami');
  const agents = list(at(all, 'agents')).map((agent) => ({
    token: tokenHash(at(agent, 'tokenHash')),
    interfaces: list(at(agent, 'interfaces')).map(text),
  }));
  const byInterface = agents.flatMap(({ token, interfaces }) =>
    interfaces.map((name) => [name, token] as const),
  );
  const agentOfInterface = new Map(byInterface);
  if (agentOfInterface.size < byInterface.length)
    throw new Error('"agents": an interface stands there twice');
  if (new Set(agents.map(({ token }) => token)).size < agents.length)
    throw new Error('"agents": a token stands there twice');
  return {
    ami: {
      host: text(at(ami, 'host')),
      port: port(at(ami, 'port')),
      tls: isThere(at(ami, 'tls')) && flag(at(ami, 'tls')),
      user: text(at(ami, 'user')),
      secret: text(at(ami, 'secret')),
    },
    listen: listenOf(at(all, 'listen'), path.dirname(file)),
    wrapUpReasons: new Set(isThere(at(all, 'wrapUpReasons')) ? list(at(all, 'wrapUpReasons')).map(text) : []),
    agentOfToken: new Map(agents.map(({ token }) => [token, token])),
    agentOfInterface,
  };
}

function listenOf(listen: Setting, folder: string): RelaySettings['listen'] {
  const host = text(at(listen, 'host'));
  const pem = (name: string) => readFileSync(path.resolve(folder, text(at(listen, name))), 'utf8');
  const tls = isThere(at(listen, 'cert')) ? { cert: pem('cert'), key: pem('key') } : null;
  if (!tls && !loopback.has(host))
    throw new Error(
      '"listen": beyond this computer it needs "cert" and "key", or a proxy with TLS before 127.0.0.1',
    );
  return { host, port: port(at(listen, 'port')), tls };
}

function tokenHash(setting: Setting): string {
  const hash = text(setting);
  if (/^[0-9a-f]{64}$/.test(hash)) return hash;
  throw new Error(`"${setting.place}" must be a hash that "node relay.ts token" made`);
}
