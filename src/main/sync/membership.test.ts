import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { someZone } from '../../../tests/factories.ts';
import { startPeerHub } from '../../../tests/peer-hub.ts';
import {
  aPeerSeat,
  aWeekReport,
  joinPeer,
  runUntil,
  someSecret as secret,
  someWeek as week,
  type PeerSeat,
} from '../../../tests/peer-seat.ts';
import { hour, instantOf } from '../../shared/clock.ts';
import { throwawayJournal } from '../journal/open.ts';
import { settingsOf, type KeyValue } from '../journal/settings.ts';
import { tokensFor } from './tokens.ts';

const saturdayNoon = instantOf('2026-03-07', someZone, 12);

let seat: PeerSeat;
let clock: PeerSeat['clock'];
let hub: PeerSeat['hub'];
let settings: PeerSeat['settings'];
let sync: PeerSeat['sync'];

beforeEach(async () => {
  seat = await aPeerSeat();
  ({ clock, hub, settings, sync } = seat);
});

const joinTeam = () => joinPeer(seat);
const posts = () => hub.requests.filter(({ path }) => path === '/v1/reports');
const run = (until: number, journal: KeyValue | null = settings) => runUntil(seat, until, journal);

describe('joining', () => {
  it('shows whose invite it is before it is used', async () => {
    const code = hub.invite();
    const read = await sync.readInvite({ hub: hub.url, code });
    expect(read.bundle).toEqual(hub.bundle);
    expect(read.fingerprint).toMatch(/^[0-9a-f]{4}( [0-9a-f]{4}){15}$/);
    expect([sync.joined(), hub.slots.size]).toEqual([null, 0]);
  });

  it('is refused for a code that is none, unknown or forged, and happens once', async () => {
    const elsewhere = await startPeerHub(someZone, week);
    onTestFinished(() => elsewhere.close());
    const strange = elsewhere.invite();
    for (const code of ['', 'nonsense', strange]) {
      const joining = sync.join(settings, { hub: hub.url, code }, secret);
      await expect(joining).rejects.toMatchObject({ code: 'inviteUnknown' });
    }
    const code = hub.invite();
    hub.forge = true;
    const forged = sync.join(settings, { hub: hub.url, code }, secret);
    await expect(forged).rejects.toMatchObject({ code: 'inviteForged' });
    expect(sync.joined()).toBeNull();
    hub.forge = false;
    await joinTeam();
    await expect(joinTeam()).rejects.toMatchObject({ code: 'alreadyJoined' });
  });

  it('asked again after a lost answer is the same request', async () => {
    const invite = { hub: hub.url, code: hub.invite() };
    hub.loses = '/v1/memberships';
    await expect(sync.join(settings, invite, secret)).rejects.toMatchObject({ code: 'offline' });
    expect(sync.joined()).toBeNull();
    hub.loses = null;
    await sync.join(settings, invite, secret);
    const bodies = hub.requests.filter(({ path }) => path === '/v1/memberships').map(({ body }) => body);
    expect(bodies[0]).toEqual(bodies[1]);
    expect(hub.slots.size).toBe(1);
  });
});

describe('leaving', () => {
  it('destroys tokens and messages, and ends the slot', async () => {
    await joinTeam();
    await sync.prepare(settings);
    await sync.compose(settings, aWeekReport());
    await sync.leave(settings);
    expect([sync.joined(), sync.fates(week), hub.slots.size]).toEqual([null, [], 0]);
    expect(tokensFor(settings, week)).toBeNull();
    expect(settings.get('sync.reports')).toBeUndefined();
    expect(settings.get('sync.slot')).toBeUndefined();
    expect(sync.nextDue(settings)).toBeNull();
    await expect(sync.compose(settings, aWeekReport())).rejects.toMatchObject({ code: 'notJoined' });
    await expect(sync.leave(settings)).rejects.toMatchObject({ code: 'notJoined' });
  });

  it('works without a connection; the hub is told when it is there again', async () => {
    await joinTeam();
    hub.fault = 'nothing';
    await sync.leave(settings);
    expect([sync.joined(), hub.slots.size]).toEqual([null, 1]);
    hub.fault = null;
    await run(clock.now() + 2 * hour);
    expect(hub.slots.size).toBe(0);
    expect(sync.nextDue(settings)).toBeNull();
  });

  it('works with a journal that was put back from before it joined', async () => {
    await joinTeam();
    const older = settingsOf(throwawayJournal());
    await sync.prepare(older);
    expect(sync.trouble()).toBe('notJoined');
    await sync.leave(older);
    expect([sync.joined(), sync.nextDue(older)]).toEqual([null, null]);
  });

  it('while tokens are being fetched keeps none of them', async () => {
    await joinTeam();
    const preparing = sync.prepare(settings);
    await sync.leave(settings);
    await preparing;
    expect(tokensFor(settings, week)).toBeNull();
    expect(sync.fates(week)).toEqual([]);
    await run(saturdayNoon);
    expect(posts()).toEqual([]);
  });
});
