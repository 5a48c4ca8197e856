import { hkdfSync, randomBytes } from 'node:crypto';
import { headOf, keyLogHash, signKey } from '../protocol/key-log.ts';
import { makeReleaseKey, noPrevious } from '../protocol/release-signature.ts';
import { makeReportKey } from '../protocol/seal.ts';
import { makeTokenKey } from '../protocol/token.ts';
import { dayAt } from '../shared/clock.ts';
import { Refusal } from '../shared/errors.ts';
import { keyInForce, type KeyKind, keyKinds, type KeyLogEntry, type KeyLogHead } from '../shared/key-log.ts';
import { type Week, weekOf, type WeekPlan } from '../shared/week.ts';
import type { Hub } from './hub.ts';
import type { HubSecrets } from './secrets.ts';
import { forgetKeysBefore, insertKey, keyLogRows, publicKeyLog } from './store/key-log.ts';
import { theOrganisation } from './store/organisation.ts';
import { oldestOpenWeek } from './store/site-week.ts';
import type { Store } from './store/tables.ts';
import type { KeyLogTable } from './store/week-tables.ts';

// The public halves of the hub's keys stand in the key log. A secret half is worked out from two things that never lie in
// one place: the secret in the hub's file and the key's salt in the database. So every process of a hub has a new key at
// once, a file that leaks today does not open next year's keys, and a key is forgotten by forgetting its salt.

/** A key of the hub with its secret half, 32 bytes each. */
export interface HubKey extends KeyPair {
  id: number;
}

interface KeyPair {
  publicKey: Uint8Array;
  secretKey: Uint8Array;
}

type Keys = Pick<Hub, 'store' | 'secrets'>;

const make = { release: makeReleaseKey, token: makeTokenKey, report: makeReportKey };

/** Pairs by secrets and salt: making one takes longer than using it. */
const made = new WeakMap<HubSecrets, Map<string, KeyPair>>();

function pairOf(secrets: HubSecrets, kind: KeyKind, salt: string): KeyPair {
  const own = made.get(secrets) ?? new Map<string, KeyPair>();
  made.set(secrets, own);
  const known = own.get(salt);
  if (known) return known;
  const use = `sidetone/1/${kind}-key`;
  const seed = hkdfSync('sha256', secrets.master, Buffer.from(salt, 'hex'), use, 32);
  const pair = make[kind](new Uint8Array(seed));
  own.set(salt, pair);
  return pair;
}

/** What invites pin. Throws `Refusal('notFound')` before the hub has been set up. */
export async function keyLogHeadOf(store: Store): Promise<KeyLogHead> {
  const { org } = await theOrganisation(store);
  return headOf(org, await publicKeyLog(store));
}

/** The key that a week goes by. Throws `Refusal('wrongWeek')` once it is forgotten. */
export async function keyOfWeek({ store, secrets }: Keys, kind: KeyKind, week: Week): Promise<HubKey> {
  const entry = keyInForce(await keyLogRows(store), kind, week);
  if (!entry?.salt) throw new Refusal('wrongWeek');
  return { id: entry.id, ...pairOf(secrets, kind, entry.salt) };
}

/** The secret halves of all report keys that are not forgotten, by id. */
export async function reportSecrets({ store, secrets }: Keys): Promise<Map<number, Uint8Array>> {
  const rows = (await keyLogRows(store)).filter(({ kind }) => kind === 'report');
  return new Map(
    rows.flatMap(({ id, salt }) => (salt ? [[id, pairOf(secrets, 'report', salt).secretKey] as const] : [])),
  );
}

/** Whether the newest keys of the log come of these secrets. */
export async function isOwnLog({ store, secrets }: Keys): Promise<boolean> {
  const log = await keyLogRows(store);
  return keyKinds.every((kind) => {
    const newest = log.findLast((entry) => entry.kind === kind);
    return newest?.salt != null && toHex(pairOf(secrets, kind, newest.salt).publicKey) === newest.key;
  });
}

/** Begins the log of a new organisation: a first key of each kind, good from the beginning. */
export async function beginKeyLog(keys: Keys, org: string, now: number): Promise<void> {
  for (const kind of keyKinds)
    await announce(keys, org, await keyLogRows(keys.store), { kind, validFrom: 0, published: now });
}

/** Weeks that a key is in use, and how many of them are left when the next one is announced. */
const weeksOfUse = 52;
const weeksAhead = 8;

/**
 * Announces the next key of each kind when its year is nearly over; later if the hub was off, and then with the same
 * notice. Safe to call at any time and by several processes at once.
 */
export async function renewKeys(
  keys: Keys,
  { org, weekPlan }: { org: string; weekPlan: WeekPlan },
  now: number,
): Promise<void> {
  // Sites have zones of their own and the log has none; the notice allows for it.
  const weekAt = (at: number) => weekOf(dayAt(at, 'UTC'), weekPlan);
  const current = weekAt(now);
  const isDue = (log: readonly KeyLogEntry[], kind: KeyKind) => {
    const newest = log.findLast((entry) => entry.kind === kind);
    if (!newest) return false;
    const since = Math.max(newest.validFrom, weekAt(newest.published));
    return current - since >= weeksOfUse - weeksAhead;
  };
  for (const kind of keyKinds) {
    const log = await keyLogRows(keys.store);
    if (isDue(log, kind))
      await announce(keys, org, log, { kind, validFrom: current + weeksAhead, published: now });
  }
}

/** Appends a new key to the log as it was read, unless another process has done so since. */
async function announce(
  { store, secrets }: Keys,
  org: string,
  log: readonly KeyLogTable[],
  of: Pick<KeyLogEntry, 'kind' | 'validFrom' | 'published'>,
): Promise<void> {
  const salt = randomBytes(16).toString('hex');
  const pair = pairOf(secrets, of.kind, salt);
  const newest = (kind: KeyKind) => log.findLast((row) => row.kind === kind);
  const before = log.at(-1);
  const entry = {
    ...of,
    sequence: log.length + 1,
    id: (newest(of.kind)?.id ?? 0) + 1,
    key: toHex(pair.publicKey),
    previous: before ? keyLogHash(org, before) : noPrevious,
  };
  const signer = newest('release')?.salt;
  const { secretKey } = signer ? pairOf(secrets, 'release', signer) : pair;
  await insertKey(store, { ...signKey(secretKey, org, entry), salt } satisfies KeyLogTable);
}

/** Forgets the secret halves of keys whose last week is released everywhere. */
export async function forgetKeys(store: Store, current: Week): Promise<void> {
  const oldest = (await oldestOpenWeek(store)) ?? current;
  const log = await keyLogRows(store);
  for (const kind of keyKinds) await forgetKeysBefore(store, kind, keyInForce(log, kind, oldest)?.id ?? 0);
}

function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
