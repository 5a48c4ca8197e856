import { beforeEach, describe, expect, it } from 'vitest';
import { someZone } from '../../../tests/factories.ts';
import {
  aPeerSeat,
  aWeekReport,
  joinPeer,
  runUntil,
  someWeek as week,
  type PeerSeat,
} from '../../../tests/peer-seat.ts';
import { hour, instantOf } from '../../shared/clock.ts';
import type { KeyValue } from '../journal/settings.ts';
import { openSync } from './sync.ts';
import { tokensFor } from './tokens.ts';
import { dropVoices } from './voice-tokens.ts';

const thursdayNoon = instantOf('2026-03-05', someZone, 12);
const saturdayNoon = instantOf('2026-03-07', someZone, 12);

let seat: PeerSeat;
let clock: PeerSeat['clock'];
let hub: PeerSeat['hub'];
let outbox: PeerSeat['outbox'];
let settings: PeerSeat['settings'];
let sync: PeerSeat['sync'];

beforeEach(async () => {
  seat = await aPeerSeat();
  ({ clock, hub, outbox, settings, sync } = seat);
});

const joinTeam = () => joinPeer(seat);
const posts = () => hub.requests.filter(({ path }) => path === '/v1/reports');
const asks = () => hub.requests.filter(({ path }) => path === '/v1/tokens');
const run = (until: number, journal: KeyValue | null = settings) => runUntil(seat, until, journal);

describe('a seat in a team', () => {
  it('sends a week’s rows in ten messages that are counted exactly once [S10]', async () => {
    await joinTeam();
    await sync.prepare(settings);
    expect(await sync.compose(settings, aWeekReport({ mood: 1, calm: 1, tier: 3, stressor: 1 }))).toBe(true);
    expect(await sync.compose(settings, aWeekReport())).toBe(true);
    expect(sync.fates(week)).toEqual(Array(10).fill('waiting'));
    await run(thursdayNoon);
    expect(posts()).toEqual([]);
    await run(saturdayNoon);
    expect(sync.fates(week)).toEqual(Array(10).fill('counted'));
    expect(hub.counts).toEqual(
      new Map([
        ['1:2', 1],
        ['2:5', 1],
        ['3:1', 1],
        ['4:12', 1],
      ]),
    );
    expect(hub.spent.size).toBe(10);
  });

  it('says nothing in a message’s envelope, and gives each a connection of its own', async () => {
    await joinTeam();
    await run(saturdayNoon);
    expect(posts()).toHaveLength(10);
    for (const { headers, body } of posts()) {
      expect(body).toHaveLength(177);
      const names = headers.filter((_, i) => i % 2 === 0).map((name) => name.toLowerCase());
      expect(names.toSorted()).toEqual(['connection', 'content-length', 'content-type', 'host']);
    }
    expect(new Set(posts().map(({ port }) => port)).size).toBe(10);
  });

  it('sends ten dummies with real tokens when no shift ends, no more and no less', async () => {
    await joinTeam();
    await run(saturdayNoon);
    expect(sync.fates(week)).toEqual(Array(10).fill('counted'));
    expect(hub.spent.size).toBe(10);
    expect(hub.counts.size).toBe(0);
  });

  it('sends ten dummies without tokens when the journal is not opened at all', async () => {
    await joinTeam();
    const wakes = await run(saturdayNoon, null);
    expect(wakes).toBeGreaterThan(0);
    expect(posts()).toHaveLength(10);
    expect(sync.fates(week)).toEqual(Array(10).fill('notCounted'));
    expect(hub.spent.size).toBe(0);
  });

  it('seals rows made up offline again once there are tokens for them', async () => {
    await joinTeam();
    hub.fault = 'nothing';
    await sync.prepare(settings);
    expect(sync.trouble()).toBe('offline');
    await sync.compose(settings, aWeekReport());
    hub.fault = null;
    await run(saturdayNoon);
    expect(sync.trouble()).toBeNull();
    expect(hub.counts.get('1:2')).toBe(1);
  });

  it('does not change a week that is on its way', async () => {
    await joinTeam();
    await sync.prepare(settings);
    await sync.compose(settings, aWeekReport());
    await run(instantOf('2026-03-06', someZone, 12));
    expect(posts()).toHaveLength(10);
    expect(await sync.compose(settings, aWeekReport({ mood: 5 }))).toBe(false);
    clock.set(saturdayNoon);
    expect(await sync.compose(settings, aWeekReport({ mood: 5 }))).toBe(false);
    expect(hub.counts.get('1:5')).toBeUndefined();
  });

  it('carries on after a restart', async () => {
    await joinTeam();
    await sync.prepare(settings);
    await sync.compose(settings, aWeekReport());
    sync = openSync(outbox, clock);
    expect(sync.joined()?.hub).toBe(hub.url);
    await run(saturdayNoon);
    expect(hub.counts.get('4:12')).toBe(1);
  });

  it('fetches the next week’s tokens ahead, and then rests until a week begins', async () => {
    hub.units.set(week + 1, 8);
    await joinTeam();
    await sync.prepare(settings);
    expect([tokensFor(settings, week), tokensFor(settings, week + 1)]).toMatchObject([
      { state: 'held', unit: 7, composed: true },
      { state: 'held', unit: 8, composed: true },
    ]);
    expect(sync.fates(week + 1)).toEqual(Array(10).fill('waiting'));
    const begins = instantOf('2026-03-05', someZone);
    expect(sync.nextDue(settings)).toBeGreaterThanOrEqual(begins);
    expect(sync.nextDue(settings)).toBeLessThan(begins + 12 * hour);
    // A week whose window has closed needs its tokens no more.
    clock.set(saturdayNoon);
    await sync.prepare(settings);
    expect(tokensFor(settings, week)).toBeNull();
  });

  it('asks later where the hub has no unit for it yet', async () => {
    hub.units.clear();
    await joinTeam();
    await sync.prepare(settings);
    expect([tokensFor(settings, week), sync.trouble()]).toEqual([null, null]);
    const next = sync.nextDue(settings) ?? 0;
    expect(next - clock.now()).toBeGreaterThanOrEqual(hour);
    expect(next - clock.now()).toBeLessThanOrEqual(2 * hour);
    hub.units.set(week, 7);
    await run(saturdayNoon);
    expect(hub.spent.size).toBe(10);
  });

  it('reports in no week before the one it counts from', async () => {
    hub.countsFrom = week + 1;
    hub.units.set(week + 1, 7);
    await joinTeam();
    expect(await sync.compose(settings, aWeekReport())).toBe(false);
    await run(saturdayNoon);
    expect(posts()).toEqual([]);
    expect(sync.fates(week)).toEqual([]);
    await run(saturdayNoon + 7 * 24 * hour);
    expect(posts()).toHaveLength(10);
    expect(hub.spent.size).toBe(10);
  });
});

describe('a hub that does not keep to the protocol', () => {
  it.each(['otherKey', 'brokenProof'] as const)(
    '%s: no token of it is used, and it is said',
    async (fault) => {
      await joinTeam();
      hub.fault = fault;
      await sync.prepare(settings);
      expect(sync.trouble()).toBe('wrongToken');
      expect(tokensFor(settings, week)?.state).toBe('asked');
      await run(saturdayNoon, null);
      expect(hub.spent.size).toBe(0);
    },
  );

  it('loses its tokens on the way: the identical elements are asked again, and the week counts', async () => {
    dropVoices(settings); // so that both sets are on their way
    await joinTeam();
    hub.loses = '/v1/tokens';
    await sync.prepare(settings);
    expect(sync.trouble()).toBe('offline');
    sync = openSync(outbox, clock); // a restart in between
    hub.loses = null;
    await sync.prepare(settings);
    const bodies = asks().map(({ body }) => body.toString());
    expect(bodies).toHaveLength(4); // this week and the next
    expect(bodies.slice(2)).toEqual(bodies.slice(0, 2));
    expect(tokensFor(settings, week)?.state).toBe('held');
  });

  it('loses its receipts on the way: sent again, counted once', async () => {
    await joinTeam();
    await sync.prepare(settings);
    await sync.compose(settings, aWeekReport());
    hub.fault = 'lostAnswer';
    clock.set(instantOf('2026-03-06', someZone, 13));
    expect(await sync.sendDue()).toEqual({ counted: 0, notCounted: 0, unanswered: 10 });
    hub.fault = null;
    await run(saturdayNoon);
    expect(sync.fates(week)).toEqual(Array(10).fill('counted'));
    expect([...hub.counts.values()]).toEqual([1, 1, 1, 1]);
    expect(new Set(posts().map(({ body }) => body.toString('hex'))).size).toBe(10);
  });

  it('answers after two weeks: nothing of the week is sent any more, and it is said', async () => {
    await joinTeam();
    await sync.prepare(settings);
    await sync.compose(settings, aWeekReport());
    hub.fault = 'nothing';
    clock.set(instantOf('2026-03-06', someZone, 13));
    expect((await sync.sendDue()).unanswered).toBe(10);
    hub.fault = null;
    clock.set(saturdayNoon + 14 * 24 * hour);
    await sync.prepare(settings);
    expect(await sync.sendDue()).toEqual({ counted: 0, notCounted: 10, unanswered: 0 });
    expect(posts()).toHaveLength(10);
    expect(sync.fates(week)).toEqual(Array(10).fill('notCounted'));
    expect(hub.spent.size).toBe(0);
  });

  it('tokens given away under other blinds: asked once, then dummies', async () => {
    await joinTeam();
    await sync.prepare(settings);
    settings.delete('sync.tokens'); // as in a journal put back from a copy
    await sync.prepare(settings);
    expect(sync.trouble()).toBe('tokensAlreadyIssued');
    const asked = asks().length;
    await sync.prepare(settings);
    expect([asks().length, sync.trouble()]).toEqual([asked, null]);
  });
});

describe('work asked for twice at a time', () => {
  it('is done once', async () => {
    await joinTeam();
    await Promise.all([sync.prepare(settings), sync.prepare(settings)]);
    expect(asks()).toHaveLength(1);
    clock.set(instantOf('2026-03-06', someZone, 13));
    await Promise.all([sync.sendDue(), sync.sendDue()]);
    expect(posts()).toHaveLength(10);
  });

  it('keeps the newest rows, also when the dummies of the week are being sealed', async () => {
    await joinTeam();
    await sync.prepare(settings);
    await Promise.all([
      sync.compose(settings, aWeekReport({ mood: 1 })),
      sync.compose(settings, aWeekReport({ mood: 3 })),
      sync.prepare(settings),
    ]);
    await run(saturdayNoon);
    expect(hub.counts).toEqual(new Map([['1:3', 1]]));
  });
});
