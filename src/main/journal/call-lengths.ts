import { z } from 'zod';
import type { KeyValue } from './settings.ts';

/** So many calls are two to four weeks of a person's work: enough for a percentile, and new habits push old ones out. */
const kept = 400;

const lengths = z.array(z.int().nonnegative()).max(kept);

/**
 * The lengths of the person's last answered calls, in seconds, oldest first. Nothing else of a call is kept: not when it
 * was, not with whom.
 */
export function callLengths(settings: KeyValue): number[] {
  return lengths.parse(settings.get('callLengths') ?? []);
}

/** Adds the length of a call that has ended; the oldest beyond 400 are forgotten. */
export function addCallLength(settings: KeyValue, seconds: number): void {
  settings.set('callLengths', [...callLengths(settings), seconds].slice(-kept));
}
