import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { type FixedClock, fixedClock, someZone } from '../../../tests/factories.ts';
import { aKeyLog } from '../../../tests/key-log.ts';
import { type PeerHub, startPeerHub, spendAllVoices } from '../../../tests/peer-hub.ts';
import { hour, instantOf } from '../../shared/clock.ts';
import { attributes, type WeekReport } from '../../shared/week-report.ts';
import { defaultWeekPlan, weekTimes } from '../../shared/week.ts';
import { throwawayJournal } from '../journal/open.ts';
import { type KeyValue, settingsOf } from '../journal/settings.ts';
import { hubKey } from './hub-keys.ts';
import { openOutbox, type Outbox } from './outbox.ts';
import { openSync, type Sync } from './sync.ts';
import { tokensFor } from './tokens.ts';

const week = 2930;
const saturdayNoon = instantOf('2026-03-07', someZone, 12);
const day = 24 * hour;

let clock: FixedClock;
let hub: PeerHub;
let outbox: Outbox;
let settings: KeyValue;
let sync: Sync;

beforeEach(async () => {
  clock = fixedClock();
  hub = await startPeerHub(someZone, week);
  outbox = openOutbox(':memory:');
  settings = settingsOf(throwawayJournal());
  spendAllVoices(settings);
  sync = openSync(outbox, clock);
  onTestFinished(() => hub.close());
  await sync.join(settings, { hub: hub.url, code: hub.invite() }, new Uint8Array(16).fill(1));
});

const posts = () => hub.requests.filter(({ path }) => path === '/v1/reports');
const asks = () => hub.requests.filter(({ path }) => path === '/v1/tokens');

function aReport(of = week): WeekReport {
  const rows = attributes.map((attribute) =>
    attribute === 'mood'
      ? { attribute, value: 2, dummy: null }
      : { attribute, value: null, dummy: 'notThisWeek' as const },
  );
  return { week: of, rows };
}

/** Does what falls due until an instant has passed, as the app's timer would; gives how often it woke. */
async function run(until: number, journal: KeyValue | null = settings): Promise<number> {
  let wakes = 0;
  for (let next; (next = sync.nextDue(journal)) !== null && next < until; wakes += 1) {
    if (wakes > 1000) throw new Error('the timer never rests');
    clock.set(next);
    if (journal) await sync.prepare(journal);
    await sync.sendDue();
  }
  clock.set(Math.max(until, clock.now()));
  return wakes;
}

/** A hub that now shows some of the people a log of its own. */
function fork(): void {
  const other = aKeyLog(hub.org, clock.now());
  hub.keys.entries = other.entries;
  for (const [key, secret] of other.secrets) hub.keys.secrets.set(key, secret);
}

describe('a seat that follows its hub’s key log', () => {
  it('goes over to a new key in the week it is good from, after four weeks’ notice', async () => {
    const first = week + 10;
    clock.set(weekTimes(first - 6, defaultWeekPlan, someZone).begins);
    hub.keys.announce('token', first, clock.now());
    const announced = hub.keys.announce('report', first, clock.now());
    await sync.prepare(settings);
    const joined = sync.joined();
    if (!joined) throw new Error('not joined');
    expect(hubKey(outbox, joined, 'report', first - 1).id).toBe(1);
    expect(hubKey(outbox, joined, 'report', first)).toMatchObject({ id: 2, key: announced.key });

    for (const each of [first - 1, first]) hub.units.set(each, 7);
    clock.set(weekTimes(first - 1, defaultWeekPlan, someZone).begins + hour);
    await sync.prepare(settings);
    await sync.compose(settings, aReport(first - 1));
    await sync.compose(settings, aReport(first));
    for (const each of [first - 1, first]) {
      clock.set(weekTimes(each, defaultWeekPlan, someZone).releases - hour);
      await sync.sendDue();
    }
    expect([sync.fates(first - 1), sync.fates(first)]).toEqual([
      Array(10).fill('counted'),
      Array(10).fill('counted'),
    ]);
    expect(hub.counts).toEqual(new Map([['1:2', 2]]));
    // The first byte of what is sealed is its key's number.
    expect(new Set(posts().map(({ body }) => body[0]))).toEqual(new Set([1, 2]));
  }, 60_000);

  it('has the same fingerprint as a colleague who joins later, and another with each key', async () => {
    await sync.prepare(settings);
    const before = sync.fingerprint();
    const colleague = openSync(openOutbox(':memory:'), clock);
    const invite = { hub: hub.url, code: hub.invite() };
    expect((await colleague.readInvite(invite)).fingerprint).toBe(before);
    hub.keys.announce('token', week + 20, clock.now());
    await sync.prepare(settings);
    expect(sync.fingerprint()).not.toBe(before);
  });

  it.each([
    ['forks', fork],
    ['rewinds', () => void hub.keys.entries.pop()],
    ['has a key with three weeks’ notice', () => void hub.keys.announce('token', week + 4, clock.now())],
    [
      'has a key that claims to have been announced before it was last read',
      () => void hub.keys.announce('token', week + 6, clock.now() - 2 * day),
    ],
    [
      'has a key that the release key did not sign',
      () => void hub.keys.announce('token', week + 20, clock.now(), new Uint8Array(32).fill(9)),
    ],
  ])('sends nothing and says so when the log %s, also after a restart', async (_, misbehave) => {
    await sync.prepare(settings);
    await sync.compose(settings, aReport());
    expect(sync.trouble()).toBeNull();
    misbehave();
    await sync.prepare(settings);
    expect(sync.trouble()).toBe('keysChanged');

    const before = asks().length;
    sync = openSync(outbox, clock);
    expect(sync.trouble()).toBe('keysChanged');
    const wakes = await run(saturdayNoon + hour);
    expect(wakes).toBeLessThan(300);
    expect([posts().length, asks().length]).toEqual([0, before]);
    expect(sync.fates(week)).toEqual(Array(10).fill('notCounted'));
    expect(hub.spent.size).toBe(0);
  });

  it('sends nothing while its journal is locked either, and looks again by itself', async () => {
    await sync.prepare(settings);
    await sync.compose(settings, aReport());
    const good = [...hub.keys.entries];
    fork();
    await sync.prepare(settings);
    await run(saturdayNoon - 24 * hour, null);
    expect(posts()).toEqual([]);
    hub.keys.entries = good;
    await run(saturdayNoon, null);
    expect(sync.trouble()).toBeNull();
    expect(sync.fates(week)).toEqual(Array(10).fill('counted'));
    expect(hub.counts.get('1:2')).toBe(1);
  });

  it('asks for no token before it has read the log', async () => {
    fork();
    await sync.prepare(settings);
    expect([asks().length, sync.trouble()]).toEqual([0, 'keysChanged']);
    expect(tokensFor(settings, week)).toBeNull();
  });

  it.each([
    ['html', 'hubAnsweredBadly'],
    ['nothing', 'offline'],
    ['error', 'hubAnsweredBadly'],
    ['halfAnswer', 'offline'],
  ] as const)(
    'takes %s for no answer and says %s: nothing is distrusted, and the week counts once the hub is well',
    async (fault, said) => {
      hub.fault = fault;
      await sync.prepare(settings);
      expect(sync.trouble()).toBe(said);
      await sync.compose(settings, aReport());
      hub.fault = null;
      await run(saturdayNoon - 12 * hour);
      hub.fault = fault;
      await run(saturdayNoon - 6 * hour);
      hub.fault = null;
      await run(saturdayNoon);
      expect(sync.trouble()).toBeNull();
      expect(sync.fates(week)).toEqual(Array(10).fill('counted'));
      expect(hub.counts).toEqual(new Map([['1:2', 1]]));
      expect(hub.spent.size).toBe(10);
    },
  );

  it('forgets the log with the membership', async () => {
    await sync.prepare(settings);
    await sync.leave(settings);
    fork();
    hub.bundle.keyLog = hub.keys.head();
    for (const kind of ['release', 'token'] as const)
      hub.bundle[`${kind}Key`] = hub.keys.entries.find((entry) => entry.kind === kind)?.key ?? '';
    hub.bundle.reportKey = {
      id: 1,
      publicKey: hub.keys.entries.find(({ kind }) => kind === 'report')?.key ?? '',
    };
    await sync.join(settings, { hub: hub.url, code: hub.invite() }, new Uint8Array(16).fill(2));
    await sync.prepare(settings);
    expect(sync.trouble()).toBeNull();
  });
});
