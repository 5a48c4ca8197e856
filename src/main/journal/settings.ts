import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';
import type { Journal } from './journal.ts';
import { prepared } from './prepared.ts';

/** Small things to remember under a name, as JSON. Who reads one parses it. */
export interface KeyValue {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
  delete(key: string): void;
}

/** What a journal remembers besides its records: consent, sharing, and what the way to the hub needs. */
export function settingsOf(journal: Journal): KeyValue {
  return {
    get(key) {
      const found = prepared<[string], { value: string }>(
        journal,
        'select value from setting where key = ?',
      ).get(key);
      return found && JSON.parse(found.value);
    },
    set(key, value) {
      prepared(
        journal,
        'insert into setting values (?, ?) on conflict do update set value = excluded.value',
      ).run(key, JSON.stringify(value));
    },
    delete(key) {
      prepared(journal, 'delete from setting where key = ?').run(key);
    },
  };
}

const recoverySecret = z.string().regex(/^[0-9a-f]{32}$/);

/** Keeps the recovery code's secret, from which the slot's key in a team is derived, inside the encrypted journal. */
export function putRecoverySecret(settings: KeyValue, secret: Uint8Array): void {
  settings.set('recoverySecret', bytesToHex(secret));
}

/** The recovery code's 16 bytes. */
export function recoverySecretIn(settings: KeyValue): Uint8Array {
  return hexToBytes(recoverySecret.parse(settings.get('recoverySecret')));
}
