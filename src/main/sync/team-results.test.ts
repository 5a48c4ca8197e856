import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { type FixedClock, fixedClock, someZone } from '../../../tests/factories.ts';
import { type PeerHub, startPeerHub, spendAllVoices } from '../../../tests/peer-hub.ts';
import { noPrevious, releaseHash, signRelease } from '../../protocol/release-signature.ts';
import { hour } from '../../shared/clock.ts';
import type { SignedRelease } from '../../shared/release.ts';
import { defaultWeekPlan, type Week, weekTimes } from '../../shared/week.ts';
import type { Journal } from '../journal/journal.ts';
import { throwawayJournal } from '../journal/open.ts';
import { type KeyValue, settingsOf } from '../journal/settings.ts';
import { ourTeam } from '../team/our-team.ts';
import { openOutbox, type Outbox } from './outbox.ts';
import { openSync, type Sync } from './sync.ts';

const week = 2930;
const unit = 7;
const card = { unit, teams: ['Evening'], site: 'Test', zone: someZone, enrolled: 9, headcount: 10 };
const times = (of: Week) => weekTimes(of, defaultWeekPlan, someZone);

let clock: FixedClock;
let hub: PeerHub;
let outbox: Outbox;
let journal: Journal;
let settings: KeyValue;
let sync: Sync;

beforeEach(async () => {
  clock = fixedClock();
  hub = await startPeerHub(someZone, week);
  for (let each = week; each < week + 6; each++) hub.units.set(each, unit);
  outbox = openOutbox(':memory:');
  journal = throwawayJournal();
  settings = settingsOf(journal);
  spendAllVoices(settings);
  sync = openSync(outbox, clock);
  onTestFinished(() => hub.close());
  await sync.join(settings, { hub: hub.url, code: hub.invite() }, new Uint8Array(16).fill(1));
});

/** A subject's releases, one of each state from the first week on, after those given. */
function chainOf(
  subject: string,
  states: readonly ('held' | 'tooSmall' | 'voided')[],
  before: readonly SignedRelease[] = [],
): SignedRelease[] {
  const secret = hub.keys.secrets.get(hub.bundle.releaseKey);
  if (!secret) throw new Error('no key');
  return states.reduce<SignedRelease[]>(
    (chain, state) => {
      const last = chain.at(-1);
      const of = (last?.week ?? week - 1) + 1;
      const previous = last ? releaseHash(last) : noPrevious;
      const body = JSON.stringify({ state, week: of });
      return [...chain, signRelease(secret, { subject, week: of, body, previous })];
    },
    [...before],
  );
}

/** The hub releases weeks with these states of the unit, and the seat looks after the last of them. */
async function release(states: readonly ('held' | 'tooSmall' | 'voided')[], keep = 0): Promise<void> {
  const { units, site } = hub.released;
  const before = units[0]?.releases.slice(0, keep);
  const siteStates = states.map((state) => (state === 'held' ? 'tooSmall' : state));
  hub.released = {
    units: [{ ...card, releases: chainOf(`unit:${unit}`, states, before) }],
    site: chainOf('site:1', siteStates, site.slice(0, keep)),
  };
  clock.set(times(week + keep + states.length - 1).releases + 12 * hour);
  await sync.prepare(settings);
}

const page = () => ourTeam({ sync, clock, journal });

describe('a team’s own results [S16]', () => {
  it('are fetched after each release, checked, and shown as the lead has them', async () => {
    const check = { at: null, releases: 0, newest: null, trouble: null };
    expect(page()).toEqual({ page: null, check, work: null });
    await release(['held']);
    expect(page()).toMatchObject({
      page: { ...card, weeks: [{ state: 'held', week }], siteWeeks: [{ state: 'tooSmall', week }] },
      check: { at: clock.now(), releases: 2, newest: week, trouble: null },
    });
    await release(['held'], 1);
    expect(page().check).toMatchObject({ releases: 4, newest: week + 1 });
    const looks = hub.requests.filter(({ path }) => path === '/v1/memberships/releases').length;
    await sync.prepare(settings);
    expect(hub.requests.filter(({ path }) => path === '/v1/memberships/releases')).toHaveLength(looks);
  });

  it('are asked for by themselves when a release is due, and again when it is late', async () => {
    await sync.prepare(settings);
    const due = times(week).releases;
    clock.set(times(week).ends + 13 * hour);
    await sync.prepare(settings);
    const next = sync.nextDue(settings) ?? 0;
    expect(next).toBeLessThan(due + 12 * hour);
    clock.set(due + 12 * hour);
    await sync.prepare(settings);
    const again = (sync.nextDue(settings) ?? 0) - clock.now();
    expect(again).toBeLessThanOrEqual(2 * hour);
    expect(sync.trouble()).toBeNull();
  });

  it.each([
    ['rewind', () => void (hub.released = { units: [{ ...card, releases: [] }], site: [] })],
    [
      'fork',
      () => void (hub.released.site = chainOf('site:1', ['tooSmall', 'tooSmall', 'tooSmall']).slice(1)),
    ],
    [
      'are signed with another key',
      () => {
        const [of] = hub.released.units;
        const strange = signRelease(new Uint8Array(32).fill(9), {
          subject: `unit:${unit}`,
          week: week + 1,
          body: '{}',
          previous: noPrevious,
        });
        if (of) of.releases = [...of.releases, strange];
      },
    ],
    ['come under another number', () => void (hub.released.units = [{ ...card, unit: 8, releases: [] }])],
    ['are another subject’s', () => void (hub.released.site = chainOf('site:2', ['tooSmall', 'tooSmall']))],
  ])('are refused when they %s, and the last good ones stay', async (_, misbehave) => {
    await release(['held']);
    const before = page().page;
    misbehave();
    clock.set(times(week + 1).releases + 12 * hour);
    await sync.prepare(settings);
    expect(page().check.trouble).toBe('resultsChanged');
    expect(page().page?.weeks).toEqual(before?.weeks);
    sync = openSync(outbox, clock);
    expect(sync.trouble()).toBe('resultsChanged');
  });

  it('are taken again once they go on from what was seen', async () => {
    await release(['held']);
    const good = structuredClone(hub.released);
    hub.released = { units: [], site: [] };
    clock.set(times(week + 1).releases + 12 * hour);
    await sync.prepare(settings);
    expect(sync.trouble()).toBe('resultsChanged');
    hub.released = good;
    await release(['tooSmall'], 1);
    expect([sync.trouble(), page().check.newest]).toEqual([null, week + 1]);
  });

  it('say so when weeks are voided, and what was sent of those counts as not counted', async () => {
    await sync.prepare(settings);
    clock.set(times(week).releases - hour);
    await sync.sendDue();
    expect(sync.fates(week)).toEqual(Array(10).fill('counted'));
    await release(['held']);
    await release(['voided', 'voided']);
    expect(sync.trouble()).toBeNull();
    expect(page().page?.weeks.map(({ state }) => state)).toEqual(['voided', 'voided']);
    expect(sync.fates(week)).toEqual(Array(10).fill('notCounted'));
  });

  it('go with the membership', async () => {
    await release(['held']);
    await sync.leave(settings);
    const check = { at: null, releases: 0, newest: null, trouble: null };
    expect(page()).toEqual({ page: null, check, work: null });
  });
});
