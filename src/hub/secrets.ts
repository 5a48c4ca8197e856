import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { makeReleaseKey } from '../protocol/release-signature.ts';
import { makeReportKey } from '../protocol/seal.ts';
import { makeTokenKey } from '../protocol/token.ts';

interface KeyPair {
  publicKey: Uint8Array;
  secretKey: Uint8Array;
}

/** The hub's own keys, 32 bytes each. They rest beside the database and never in it, so that a backup of it opens nothing. */
export interface HubSecrets {
  /** X25519; reports are sealed to it. */
  reportKey: KeyPair & { id: number };
  /** POPRF on ristretto255. */
  tokenKey: KeyPair;
  /** Ed25519. */
  releaseKey: KeyPair;
  /** Seals the cookies of signed-in people. */
  sessionKey: Uint8Array;
}

/** New keys for a new hub. */
export function makeSecrets(): HubSecrets {
  return {
    reportKey: { id: 1, ...makeReportKey() },
    tokenKey: makeTokenKey(),
    releaseKey: makeReleaseKey(),
    sessionKey: randomBytes(32),
  };
}

const key = z.codec(
  z.string().regex(/^[0-9a-f]{64}$/),
  z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  {
    decode: z.util.hexToUint8Array,
    encode: z.util.uint8ArrayToHex,
  },
);
const pair = z.strictObject({ publicKey: key, secretKey: key });
const secretsFile = z.strictObject({
  reportKey: pair.extend({ id: z.int().min(0).max(255) }),
  tokenKey: pair,
  releaseKey: pair,
  sessionKey: key,
});

/**
 * The keys in a file, made at the first call; only its owner may read it. A file that is damaged is never replaced,
 * because seats have pinned what was in it: it throws.
 */
export function keepSecrets(path: string): HubSecrets {
  if (!existsSync(path)) {
    const text = JSON.stringify(secretsFile.encode(makeSecrets()), null, 2);
    writeFileSync(path, `${text}\n`, { mode: 0o600, flag: 'wx', flush: true });
  }
  return secretsFile.parse(JSON.parse(readFileSync(path, 'utf8')));
}
