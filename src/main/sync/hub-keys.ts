import { fingerprint } from '../../protocol/fingerprint.ts';
import { followsKeyLog } from '../../protocol/follow.ts';
import { headOf } from '../../protocol/key-log.ts';
import { Refusal } from '../../shared/errors.ts';
import { keyInForce, type KeyKind, keyLog, type KeyLogEntry } from '../../shared/key-log.ts';
import type { Week } from '../../shared/week.ts';
import { prepared } from '../journal/prepared.ts';
import { hubRequest } from './hub-request.ts';
import { type Enrolment, isStill, type Outbox } from './outbox.ts';
import { setDistrust } from './distrust.ts';

// The hub's keys as this device has seen them announced. A log that does not go on from what was seen means that the hub
// tells one thing here and another elsewhere, or that somebody stands in between: then nothing is sent any more.

interface Seen {
  entries: KeyLogEntry[];
  /** When the hub was last asked. */
  at: number;
}

function seenKeys(outbox: Outbox): Seen {
  const sql = 'select entries, at from key_log';
  const found = prepared<[], { entries: string; at: number }>(outbox, sql).get();
  return found ? { entries: keyLog.parse(JSON.parse(found.entries)), at: found.at } : { entries: [], at: 0 };
}

/**
 * Asks the hub for its key log and keeps it. Throws `Refusal('keysChanged')` for one that must not be, and remembers it
 * until the hub shows a good one again; `offline` and `hubAnsweredBadly` leave everything as it was.
 */
export async function followKeys(outbox: Outbox, joined: Enrolment, now: number): Promise<void> {
  const { hub, bundle } = joined;
  const told = await hubRequest(hub, 'keyLog', {});
  if (!isStill(outbox, joined)) throw new Refusal('notJoined');
  const good = told.org === bundle.org && followsKeyLog(bundle, seenKeys(outbox), told.entries);
  setDistrust(outbox, 'keys', !good);
  if (!good) throw new Refusal('keysChanged');
  prepared<[string, number]>(outbox, 'insert or replace into key_log values (1, ?, ?)').run(
    JSON.stringify(told.entries),
    now,
  );
}

const pinned = {
  release: ({ bundle }: Enrolment) => ({ id: 1, key: bundle.releaseKey }),
  token: ({ bundle }: Enrolment) => ({ id: 1, key: bundle.tokenKey }),
  report: ({ bundle }: Enrolment) => ({ id: bundle.reportKey.id, key: bundle.reportKey.publicKey }),
} satisfies Record<KeyKind, (joined: Enrolment) => Pick<KeyLogEntry, 'id' | 'key'>>;

/** The key that a week goes by, in hex: from the log, or before that was ever read from the invite. */
export function hubKey(
  outbox: Outbox,
  joined: Enrolment,
  kind: KeyKind,
  week: Week,
): Pick<KeyLogEntry, 'id' | 'key'> {
  return keyInForce(seenKeys(outbox).entries, kind, week) ?? pinned[kind](joined);
}

/** The fingerprint of all the keys this device knows of its hub. */
export function hubFingerprint(outbox: Outbox, { bundle }: Enrolment): string {
  const { entries } = seenKeys(outbox);
  const { org } = bundle;
  return fingerprint({ org, keyLog: entries.length > 0 ? headOf(org, entries) : bundle.keyLog });
}
