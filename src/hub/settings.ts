import path from 'node:path';
import type { StoreSetting } from './store/open-store.ts';

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
}

/** Reads the hub's settings from environment variables; docs/operations.md lists them. */
export function hubSettings(env: Readonly<Record<string, string | undefined>>): HubSettings {
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
  };
}
