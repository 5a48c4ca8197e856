import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { type FixedClock, fixedClock, someZone } from '../../../tests/factories.ts';
import { type PeerHub, startPeerHub, spendAllVoices } from '../../../tests/peer-hub.ts';
import { hour, instantOf } from '../../shared/clock.ts';
import { attributes, type WeekReport } from '../../shared/week-report.ts';
import { throwawayJournal } from '../journal/open.ts';
import { type KeyValue, settingsOf } from '../journal/settings.ts';
import { openOutbox } from './outbox.ts';
import { openSync, type Sync } from './sync.ts';

const week = 2930;
const saturdayNoon = instantOf('2026-03-07', someZone, 12);

let clock: FixedClock;
let hub: PeerHub;
let settings: KeyValue;
let sync: Sync;

beforeEach(async () => {
  clock = fixedClock();
  hub = await startPeerHub(someZone, week);
  settings = settingsOf(throwawayJournal());
  spendAllVoices(settings);
  // Send times one minute apart.
  let drawn = 0;
  sync = openSync(openOutbox(':memory:'), clock, (below) => (below > 0 ? (drawn++ % 10) * 60_000 : 0));
  onTestFinished(() => hub.close());
  await sync.join(settings, { hub: hub.url, code: hub.invite() }, new Uint8Array(16).fill(1));
});

/** A week in which every row says something. */
const rows: WeekReport = {
  week,
  rows: attributes.map((attribute) => ({ attribute, value: 1, dummy: null })),
};
const posts = () => hub.requests.filter(({ path }) => path === '/v1/reports');

describe('withholding what waits to be sent', () => {
  it('leaves ten messages that look as before, are spent as before, and count nothing [S10]', async () => {
    await sync.prepare(settings);
    await sync.compose(settings, rows);
    await sync.withhold(settings);
    clock.set(instantOf('2026-03-06', someZone, 12));
    await sync.sendDue();
    expect(posts().map(({ body }) => body.length)).toEqual(Array(10).fill(177));
    expect(hub.spent.size).toBe(10);
    expect(hub.counts).toEqual(new Map());
    expect(sync.fates(week)).toEqual(Array(10).fill('counted'));
  });

  it('reaches a week of which some is sent already, and one that was tried in vain', async () => {
    await sync.prepare(settings);
    await sync.compose(settings, rows);
    clock.set(instantOf('2026-03-05', someZone, 12));
    await sync.sendDue();
    const sent = posts().length;
    expect([sent, hub.counts.size]).toEqual([1, 1]);
    hub.fault = 'nothing';
    clock.forward(60_000);
    await sync.sendDue();
    hub.fault = null;
    await sync.withhold(settings);
    clock.set(saturdayNoon - hour);
    await sync.sendDue();
    expect(hub.spent.size).toBe(10);
    expect(hub.counts.size).toBe(1);
  });

  it('forgets the rows that were kept for a week without tokens', async () => {
    hub.fault = 'nothing';
    await sync.prepare(settings);
    await sync.compose(settings, rows);
    await sync.withhold(settings);
    hub.fault = null;
    await sync.prepare(settings);
    clock.set(instantOf('2026-03-06', someZone, 12));
    await sync.sendDue();
    expect([hub.spent.size, hub.counts.size]).toEqual([10, 0]);
  });
});

describe('what stands in the way', () => {
  it('is said with since when, until it is gone [S10]', async () => {
    hub.fault = 'nothing';
    const since = clock.now();
    await sync.prepare(settings);
    clock.forward(hour);
    await sync.prepare(settings);
    expect(sync.obstacle()).toEqual({ code: 'offline', since });
    expect(sync.hasTokens(settings, week)).toBe(false);
    hub.fault = 'wrongWeek';
    await sync.prepare(settings);
    expect(sync.obstacle()).toEqual({ code: 'wrongWeek', since: clock.now() });
    hub.fault = null;
    await sync.prepare(settings);
    expect(sync.obstacle()).toBeNull();
    expect(sync.hasTokens(settings, week)).toBe(true);
  });

  it('is said too when only sending fails', async () => {
    await sync.prepare(settings);
    await sync.compose(settings, rows);
    hub.fault = 'nothing';
    clock.set(instantOf('2026-03-05', someZone, 12));
    await sync.sendDue();
    expect(sync.obstacle()).toEqual({ code: 'offline', since: clock.now() });
    hub.fault = null;
    clock.set(saturdayNoon - hour);
    await sync.sendDue();
    expect(sync.obstacle()).toBeNull();
  });
});
