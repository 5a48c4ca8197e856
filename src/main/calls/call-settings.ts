import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { callSource, pageOrigin } from '../../shared/seat-contract/calls.ts';
import { writeFileSafely } from '../write-file.ts';

const callSettings = z.strictObject({
  /** Null until somebody chooses. */
  source: callSource.nullable(),
  /** Kept, so that an adapter that was set up once finds the seat again. */
  port: z.int().min(1).max(65_535).nullable(),
  token: z.string().regex(/^[\w-]{43}$/),
  pageOrigin: pageOrigin.nullable(),
});
export type CallSettings = z.infer<typeof callSettings>;

/** 256 random bits in base64url. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/**
 * How the telephony reaches the seat: of the seat, not of a person, so it lies beside the journals. Nothing chosen and a new token
 * where there is no file, or none that can be understood.
 */
export function readCallSettings(file: string): CallSettings {
  try {
    return callSettings.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { source: null, port: null, token: newToken(), pageOrigin: null };
  }
}

/** Keeps them for the owner's eyes only: whoever has the token can make the seat believe in calls. */
export function writeCallSettings(file: string, settings: CallSettings): void {
  writeFileSafely(file, JSON.stringify(settings));
}
