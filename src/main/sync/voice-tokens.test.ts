import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { type FixedClock, fixedClock, someZone } from '../../../tests/factories.ts';
import { type PeerHub, startPeerHub } from '../../../tests/peer-hub.ts';
import { instantOf } from '../../shared/clock.ts';
import { throwawayJournal } from '../journal/open.ts';
import { type KeyValue, settingsOf } from '../journal/settings.ts';
import { openOutbox } from './outbox.ts';
import { openSync, type Sync } from './sync.ts';
import { tokensFor } from './tokens.ts';
import { takeVoice, voicesFor, voicesLeft } from './voice-tokens.ts';

/** The week of the fixed clock. */
const week = 2930;

let clock: FixedClock;
let hub: PeerHub;
let settings: KeyValue;
let sync: Sync;

beforeEach(async () => {
  clock = fixedClock();
  hub = await startPeerHub(someZone, week);
  settings = settingsOf(throwawayJournal());
  sync = openSync(openOutbox(':memory:'), clock);
  onTestFinished(() => hub.close());
});

const joinTeam = () => sync.join(settings, { hub: hub.url, code: hub.invite() }, new Uint8Array(16).fill(1));
const asks = () => hub.requests.filter(({ path }) => path === '/v1/tokens');

describe('a seat’s voices', () => {
  it('fetches voices with the ten, used or not, in one request [S8]', async () => {
    await joinTeam();
    await sync.prepare(settings);
    expect(asks()).toHaveLength(2);
    for (const of of [week, week + 1])
      for (const voice of ['note', 'work'] as const) expect(voicesLeft(settings, voice, of)).toBe(5);
    expect(takeVoice(settings, 'note', week)).not.toEqual(takeVoice(settings, 'note', week));
    expect([voicesLeft(settings, 'note', week), voicesLeft(settings, 'work', week)]).toEqual([3, 5]);
    clock.set(instantOf('2026-03-05', someZone));
    await sync.prepare(settings);
    expect(voicesFor(settings, week)).toBeNull();
    expect(voicesLeft(settings, 'note', week + 1)).toBe(5);
  });

  it('has voices in a team too small for a unit, and before its slot counts', async () => {
    hub.units.clear();
    hub.countsFrom = week + 1;
    await joinTeam();
    await sync.prepare(settings);
    expect([voicesLeft(settings, 'note', week), voicesLeft(settings, 'work', week + 1)]).toEqual([5, 5]);
    expect(tokensFor(settings, week)).toBeNull();
    const asked = asks().length;
    await sync.prepare(settings);
    expect(asks()).toHaveLength(asked);
  });

  it('asks for the ten alone once there is a unit, and keeps the voices it has', async () => {
    hub.units.clear();
    await joinTeam();
    await sync.prepare(settings);
    takeVoice(settings, 'note', week);
    hub.units.set(week, 7);
    await sync.prepare(settings);
    expect(tokensFor(settings, week)?.state).toBe('held');
    expect(voicesLeft(settings, 'note', week)).toBe(4);
  });

  it('given away under other blinds are done without, and the ten are fetched all the same', async () => {
    await joinTeam();
    await sync.prepare(settings);
    settings.delete('sync.voices'); // as in a journal put back from a copy
    settings.delete('sync.tokens');
    await sync.prepare(settings);
    expect(sync.trouble()).toBe('tokensAlreadyIssued');
    await sync.prepare(settings);
    expect(voicesFor(settings, week)?.state).toBe('refused');
    expect(voicesLeft(settings, 'note', week)).toBe(0);
    const asked = asks().length;
    await sync.prepare(settings);
    expect([asks().length, sync.trouble()]).toEqual([asked, null]);
  });

  it('are fetched alone in a voided week, so that nobody falls silent in it', async () => {
    hub.voided.add(week);
    await joinTeam();
    await sync.prepare(settings);
    expect(sync.trouble()).toBe('weekVoided');
    expect([voicesLeft(settings, 'note', week), voicesLeft(settings, 'work', week)]).toEqual([5, 5]);
    expect(tokensFor(settings, week)?.state).not.toBe('held');
  });
});
