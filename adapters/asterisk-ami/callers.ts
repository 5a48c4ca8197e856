import { createHmac, randomBytes } from 'node:crypto';

const day = 24 * 3_600_000;

/** What Asterisk says when it does not know, and what networks say of those who hide their number. */
const nobody = new Set(['', '<unknown>', 'unknown', 'anonymous', 'restricted', 'unavailable']);

/**
 * Counts calls by caller, so that a seat can be told "the third today" and never of whom. A caller is remembered only as a
 * keyed hash, in memory, under a key nobody sees; after a day key and hashes are thrown away. A call that rings at
 * several agents is one call. Gives 1 to 9, and 1 for callers that cannot be told apart.
 */
export function callerCounter(now: () => number): (caller: string, call: string) => number {
  let key = randomBytes(32);
  let since = now();
  let calls = new Map<string, Set<string>>();
  return (caller, call) => {
    if (now() - since >= day) {
      key = randomBytes(32);
      since = now();
      calls = new Map();
    }
    if (nobody.has(caller.toLowerCase())) return 1;
    const who = createHmac('sha256', key).update(caller).digest('base64');
    const theirs = calls.get(who) ?? new Set();
    calls.set(who, theirs.add(call));
    return Math.min(9, theirs.size);
  };
}
