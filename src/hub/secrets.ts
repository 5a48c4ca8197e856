import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

/**
 * The hub's own secrets, 32 bytes each. They rest beside the database and never in it, so that a backup of it opens
 * nothing.
 */
export interface HubSecrets {
  /** What the secret halves of the keys in the key log are worked out from (`keys.ts`). */
  master: Uint8Array;
  /** Seals the cookies of signed-in people. */
  sessionKey: Uint8Array;
}

/** New secrets for a new hub. */
export function makeSecrets(): HubSecrets {
  return { master: randomBytes(32), sessionKey: randomBytes(32) };
}

const secret = z.codec(
  z.string().regex(/^[0-9a-f]{64}$/),
  z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  {
    decode: z.util.hexToUint8Array,
    encode: z.util.uint8ArrayToHex,
  },
);
/** The secrets as they are written down. */
export const secretsFile = z.strictObject({ master: secret, sessionKey: secret });

/** The secrets in a file. Throws for one that is not there or damaged. */
export function readSecrets(path: string): HubSecrets {
  return secretsFile.parse(JSON.parse(readFileSync(path, 'utf8')));
}

/** Writes secrets to a new file that only its owner may read. Throws when there is one. */
export function writeSecrets(path: string, secrets: HubSecrets): void {
  const text = JSON.stringify(secretsFile.encode(secrets), null, 2);
  writeFileSync(path, `${text}\n`, { mode: 0o600, flag: 'wx', flush: true });
}

/**
 * The secrets in a file, made at the first call. A file that is damaged is never replaced, because seats have pinned what
 * comes of it: it throws.
 */
export function keepSecrets(path: string): HubSecrets {
  if (!existsSync(path)) writeSecrets(path, makeSecrets());
  return readSecrets(path);
}
