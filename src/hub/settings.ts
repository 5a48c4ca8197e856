import path from 'node:path';
import type { StoreSetting } from './store/open-store.ts';
import type { TlsSetting } from './tls.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What the environment says of a hub. */
export interface HubSettings {
  /** Folder of the secrets and, unless a PostgreSQL address is given, of the SQLite database. */
  folder: string;
  store: StoreSetting;
  /** File of the secrets, and of the mark beside the database. */
  secrets: string;
  mark: string;
  host: string;
  port: number;
  /** How browsers reach the hub where something stands before it, such as `https://sidetone.example`; null for as it listens. */
  address: string | null;
  /** TLS at the hub itself; null where something else does it. */
  tls: TlsSetting | null;
}

/**
 * Reads the hub's settings from environment variables; docs/operations.md lists them. `names` are those that the computer is
 * known by, for a certificate of its own.
 */
export function hubSettings(env: Environment, names: readonly string[] = []): HubSettings {
  const folder = env['SIDETONE_DATA'] ?? 'data/hub';
  const postgres = env['SIDETONE_DATABASE'];
  return {
    folder,
    store: postgres ? { postgres } : { sqlite: path.join(folder, 'hub.sqlite') },
    secrets: path.join(folder, 'keys.json'),
    mark: path.join(folder, 'mark.json'),
    host: env['SIDETONE_HOST'] ?? '127.0.0.1',
    port: Number(env['SIDETONE_PORT'] ?? '4700'),
    address: env['SIDETONE_ADDRESS'] ?? null,
    tls: tlsSetting(env, folder, names),
  };
}

/** `SIDETONE_TLS=own`, or the files of a certificate and its key. Throws for half of either. */
function tlsSetting(env: Environment, folder: string, names: readonly string[]): TlsSetting | null {
  const [own, cert, key] = [env['SIDETONE_TLS'], env['SIDETONE_TLS_CERTIFICATE'], env['SIDETONE_TLS_KEY']];
  if (cert && key && !own) return { cert, key };
  if (cert || key || (own && own !== 'own'))
    throw new Error('SIDETONE_TLS is own, or SIDETONE_TLS_CERTIFICATE and SIDETONE_TLS_KEY name two files');
  if (!own) return null;
  const address = URL.parse(env['SIDETONE_ADDRESS'] ?? '')?.hostname.replace(/^\[|\]$/g, '');
  const known = [address, env['SIDETONE_HOST'], ...names, 'localhost', '127.0.0.1'];
  return { folder, names: [...new Set(known.filter((name) => name !== undefined))] };
}
