import { z } from 'zod';
import { instant } from './clock.ts';
import { hex } from './hub-contract/shapes.ts';
import { type Week, week } from './week.ts';

/** What a hub's keys are for: tokens are proved with one, reports sealed to one, releases and this log signed with one. */
export const keyKinds = ['release', 'token', 'report'] as const;
export const keyKind = z.enum(keyKinds);
export type KeyKind = z.infer<typeof keyKind>;

/** A key of the hub, announced for good. */
export const keyLogEntry = z.strictObject({
  /** Place in the log: 1, 2, 3 … */
  sequence: z.int().min(1).max(1000),
  kind: keyKind,
  /** Number within its kind: 1, 2, 3 … A report key's stands in front of what is sealed to it. */
  id: z.int().min(1).max(255),
  key: hex(32),
  /** The first week it is good for, until the next of its kind takes over; 0 for the first of its kind. */
  validFrom: week,
  published: instant,
  /** Hash of the entry before, 64 zeros for the first. */
  previous: hex(32),
  /** By the newest release key above it; the first entry is a release key and signs itself. */
  signature: hex(64),
});
export type KeyLogEntry = z.infer<typeof keyLogEntry>;

export const keyLog = z.array(keyLogEntry).min(1).max(1000);

/** The newest entry's place and hash: whoever holds it holds the whole log. */
export const keyLogHead = z.strictObject({ sequence: z.int().min(1), hash: hex(32) });
export type KeyLogHead = z.infer<typeof keyLogHead>;

/** The key of a kind that a week goes by: the newest one good from it or an earlier week. */
export function keyInForce<T extends Pick<KeyLogEntry, 'kind' | 'validFrom'>>(
  log: readonly T[],
  kind: KeyKind,
  of: Week,
): T | undefined {
  return log.findLast((entry) => entry.kind === kind && entry.validFrom <= of);
}
