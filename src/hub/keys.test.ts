import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { someZone } from '../../tests/factories.ts';
import { aFolder } from '../../tests/folder.ts';
import {
  addSeats,
  addSite,
  answer,
  ask,
  type HubWorld,
  hubWorld,
  refusal,
  report,
  type Seat,
  sealed,
  setUp,
  takeTokens,
  thisWeek,
  timesOf,
  unitInput,
} from '../../tests/hub-world.ts';
import { type Postgres, startPostgres } from '../../tests/postgres.ts';
import { checkKeyLog } from '../protocol/key-log.ts';
import { checkRelease } from '../protocol/release-signature.ts';
import { hour } from '../shared/clock.ts';
import { keyKinds } from '../shared/key-log.ts';
import { defaultWeekPlan, type Week } from '../shared/week.ts';
import { makeHub } from './app.ts';
import { keyOfWeek } from './keys.ts';
import { makeSecrets } from './secrets.ts';
import { keyLogRows } from './store/key-log.ts';
import { openStore } from './store/open-store.ts';
import { runDue } from './timetable.ts';

/** Eight weeks before the first keys' year is over the next ones are announced. */
const announced = thisWeek + 44;
const inUse = announced + 8;

let world: HubWorld;
let admin: { cookie: string };
beforeEach(async () => {
  world = await hubWorld();
  admin = await setUp(world);
});
afterEach(() => world.close());

/** What is due at noon of a week's first day: then it is the same week in UTC, by which keys are announced. */
async function dueIn(week: Week, of = world): Promise<void> {
  of.clock.set(timesOf(week).begins + 12 * hour);
  await runDue(of.hub);
}

const keysIn = async (of = world) =>
  (await keyLogRows(of.hub.store)).map(({ kind, id, validFrom }) => [kind, id, validFrom]);

describe('the key log', () => {
  it('begins with a first key of each kind, and anyone may read it', async () => {
    const { org, entries } = await answer(world, 'keyLog', {});
    expect(entries.map(({ kind, id, validFrom }) => [kind, id, validFrom])).toEqual(
      keyKinds.map((kind) => [kind, 1, 0]),
    );
    expect(checkKeyLog(org, entries, { weekPlan: defaultWeekPlan, zone: someZone })).toBe(true);
    const response = await ask(world, 'keyLog', {});
    expect(response.body).not.toContain('salt');
  });

  it('is not there before the hub has been set up', async () => {
    const empty = await hubWorld();
    expect(refusal(await ask(empty, 'keyLog', {}))).toBe('404 notFound');
    await empty.close();
  });

  it('gets the next keys once a year, by itself and in time, in every zone there is', async () => {
    await dueIn(announced - 1);
    expect(await keysIn()).toHaveLength(3);
    await dueIn(announced);
    await runDue(world.hub);
    expect((await keysIn()).slice(3)).toEqual(keyKinds.map((kind) => [kind, 2, inUse]));
    await dueIn(announced + 51);
    expect(await keysIn()).toHaveLength(6);
    await dueIn(announced + 52);
    expect((await keysIn()).slice(6)).toEqual(keyKinds.map((kind) => [kind, 3, inUse + 52]));

    const { org, entries } = await answer(world, 'keyLog', {});
    for (const zone of ['Pacific/Kiritimati', 'UTC', 'Pacific/Pago_Pago'])
      expect(checkKeyLog(org, entries, { weekPlan: defaultWeekPlan, zone })).toBe(true);
  });

  it('announces late rather than short after a long sleep', async () => {
    await dueIn(inUse + 20);
    expect((await keysIn()).slice(3)).toEqual(keyKinds.map((kind) => [kind, 2, inUse + 28]));
    const { org, entries } = await answer(world, 'keyLog', {});
    expect(checkKeyLog(org, entries, { weekPlan: defaultWeekPlan, zone: someZone })).toBe(true);
  });

  it('gives no key to whoever has only the file or only the database', async () => {
    const own = await keyOfWeek(world.hub, 'token', thisWeek);
    const { store } = world.hub;
    const other = await keyOfWeek({ store, secrets: makeSecrets() }, 'token', thisWeek);
    expect(other.secretKey).not.toEqual(own.secretKey);
    expect(JSON.stringify(await keyLogRows(store))).not.toContain(Buffer.from(own.secretKey).toString('hex'));
  });
});

describe('a hub whose keys change', () => {
  let seat: Seat;
  let unit: number;

  beforeEach(async () => {
    const team = (await addSite(world, admin, 'Chengdu', ['Orders'])).teams[0]?.id ?? 0;
    [seat] = (await addSeats(world, admin, team, 8)) as [Seat];
  });

  /** The bundle a seat goes by that follows the log. */
  async function following(week: Week): Promise<Seat> {
    const hexOf = async (kind: 'token' | 'report') =>
      Buffer.from((await keyOfWeek(world.hub, kind, week)).publicKey).toString('hex');
    const reportKey = {
      id: (await keyOfWeek(world.hub, 'report', week)).id,
      publicKey: await hexOf('report'),
    };
    return { ...seat, bundle: { ...seat.bundle, tokenKey: await hexOf('token'), reportKey } };
  }

  /** A seat's mood for a week, counted. */
  async function send(week: Week): Promise<string> {
    const of = await following(week);
    const [token] = await takeTokens(world, of, unit, week);
    if (!token) throw new Error('no token');
    const bytes = await sealed(of, { attribute: 1, unit, week, value: 3, ...token });
    world.clock.set(timesOf(week).ends);
    return (await report(world, bytes)).body;
  }

  it('issues, opens and redeems by the key of the week, the old ones and the new', async () => {
    await dueIn(thisWeek + 1);
    await dueIn(announced);
    await dueIn(inUse - 1);
    unit = (await answer(world, 'unitOf', unitInput(seat, inUse - 1))).unit ?? 0;
    // The week's own key, while the new one is announced and its tokens are being given already.
    expect((await following(inUse - 1)).bundle.tokenKey).not.toBe((await following(inUse)).bundle.tokenKey);
    expect(await send(inUse - 1)).toBe('{"counted":true}');
    await dueIn(inUse);
    expect(await send(inUse)).toBe('{"counted":true}');
    expect((await following(inUse)).bundle.reportKey.id).toBe(2);

    world.clock.set(timesOf(inUse).releases);
    await runDue(world.hub);
    const { entries } = await answer(world, 'keyLog', {});
    const [first, second] = entries
      .filter(({ kind }) => kind === 'release')
      .map(({ key }) => Buffer.from(key, 'hex'));
    const releases = await world.hub.store.selectFrom('release').selectAll().execute();
    for (const each of releases)
      expect(checkRelease((each.week < inUse ? first : second) ?? Buffer.alloc(0), each)).toBe(true);
    expect(releases.map(({ week }) => week)).toContain(inUse);
  }, 60_000);

  it('keeps an old key until its last week is released, and then forgets it, on disk too', async () => {
    const folder = aFolder();
    const own = await hubWorld({ sqlite: path.join(folder, 'hub.sqlite') });
    const boss = await setUp(own);
    const team = (await addSite(own, boss, 'Chengdu', ['Orders'])).teams[0]?.id ?? 0;
    await addSeats(own, boss, team, 8);
    const [salt = ''] = (await keyLogRows(own.hub.store)).map((row) => row.salt);
    const onDisk = () =>
      readdirSync(folder).some((file) =>
        readFileSync(path.join(folder, file), 'latin1').includes(salt ?? '-'),
      );
    await dueIn(thisWeek + 1, own);
    await dueIn(announced, own);
    await dueIn(inUse, own);
    expect(await keyOfWeek(own.hub, 'report', inUse - 1)).toMatchObject({ id: 1 });
    expect(onDisk()).toBe(true);

    own.clock.set(timesOf(inUse - 1).releases);
    await runDue(own.hub);
    for (const kind of keyKinds) {
      await expect(keyOfWeek(own.hub, kind, inUse - 1)).rejects.toMatchObject({ code: 'wrongWeek' });
      expect(await keyOfWeek(own.hub, kind, inUse)).toMatchObject({ id: 2 });
    }
    expect(onDisk()).toBe(false);
    await own.close();
  });
});

describe('on PostgreSQL', () => {
  let postgres: Postgres;
  beforeAll(async () => void (postgres = await startPostgres()), 60_000);
  afterAll(() => postgres.stop());

  it('several processes announce each key once, and all have it', async () => {
    const setting = { postgres: await postgres.database() };
    const own = await hubWorld(setting);
    await setUp(own);
    const stores = await Promise.all([1, 2].map(() => openStore(setting)));
    const hubs = [own.hub, ...stores.map((store) => makeHub({ ...own.hub, store }))];
    own.clock.set(timesOf(announced).begins + 12 * hour);
    await Promise.all(hubs.map((hub) => runDue(hub)));
    await Promise.all(hubs.map((hub) => runDue(hub)));
    const { org, entries } = await answer(own, 'keyLog', {});
    expect(entries.slice(3).map(({ kind, id }) => [kind, id])).toEqual(keyKinds.map((kind) => [kind, 2]));
    expect(checkKeyLog(org, entries, { weekPlan: defaultWeekPlan, zone: someZone })).toBe(true);
    const keys = await Promise.all(hubs.map((hub) => keyOfWeek(hub, 'token', inUse)));
    expect(new Set(keys.map(({ publicKey }) => Buffer.from(publicKey).toString('hex')))).toEqual(
      new Set([entries.findLast(({ kind }) => kind === 'token')?.key]),
    );
    await Promise.all(stores.map((store) => store.destroy()));
    await own.close();
  });
});
