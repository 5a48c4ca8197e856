import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aFolder } from '../../tests/folder.ts';
import {
  addSeat,
  addSeats,
  addSite,
  answer,
  ask,
  type HubWorld,
  hubWorld,
  refusal,
  setUp,
  thisWeek,
  timesOf,
  tokenRequest,
  unitInput,
} from '../../tests/hub-world.ts';
import { type Postgres, startPostgres } from '../../tests/postgres.ts';
import { checkRelease } from '../protocol/release-signature.ts';
import { leaveText, signSlot } from '../protocol/slot.ts';
import { quarterLength, quarterOf, type Week } from '../shared/week.ts';
import { makeHub } from './app.ts';
import { keyOfWeek } from './keys.ts';
import { addToCounts } from './store/counting.ts';
import { openStore } from './store/open-store.ts';
import { type UnitRow, unitsOfSite } from './store/unit.ts';
import { runDue } from './timetable.ts';

const nextWeek = thisWeek + 1;

/** A hub with one site; its teams get as many seats as said. */
async function aSite(world: HubWorld, seats: Record<string, number>) {
  const admin = await setUp(world);
  const site = await addSite(world, admin, 'Chengdu', Object.keys(seats));
  const idOf = (name: string) => site.teams.find((team) => team.name === name)?.id ?? 0;
  for (const [name, n] of Object.entries(seats)) await addSeats(world, admin, idOf(name), n);
  const units = async () => {
    const all = await unitsOfSite(world.hub.store, site.id);
    const named = (unit: UnitRow) => ({
      ...unit,
      teams: site.teams.filter((team) => unit.teams.includes(team.id)).map((team) => team.name),
    });
    return all
      .map(named)
      .toSorted((a, b) => a.quarter - b.quarter || a.teams.join().localeCompare(b.teams.join()));
  };
  return { admin, site: site.id, idOf, units };
}

/** Lets a week begin: its time comes and the hub does what is due. */
async function begin(world: HubWorld, week: Week) {
  world.clock.set(timesOf(week).begins);
  await runDue(world.hub);
}

const releases = ({ hub }: HubWorld) =>
  hub.store.selectFrom('release').selectAll().orderBy('subject').orderBy('week').execute();

let world: HubWorld;
beforeEach(async () => void (world = await hubWorld()));
afterEach(() => world.close());

describe('when a week begins', () => {
  it('makes units of the site’s teams and joins a team of four with its sibling', async () => {
    const { units } = await aSite(world, { Orders: 9, Returns: 8, Night: 4 });
    await runDue(world.hub);
    expect(await units()).toEqual([]);
    await begin(world, nextWeek);
    expect((await units()).map(({ teams, enrolled, firstWeek }) => [teams, enrolled, firstWeek])).toEqual([
      [['Night', 'Returns'], 12, nextWeek],
      [['Orders'], 9, nextWeek],
    ]);
  });

  it('freezes the roster: who joins later waits, who leaves stays in it', async () => {
    const { admin, idOf, units } = await aSite(world, { Orders: 8 });
    const leaver = await addSeat(world, admin, idOf('Orders'));
    await begin(world, nextWeek);
    await addSeat(world, admin, idOf('Orders'));
    const { slotKey, secretKey } = leaver;
    await answer(world, 'leave', { slotKey, signature: signSlot(secretKey, leaveText(leaver)) });
    await runDue(world.hub);
    const roster = () => world.hub.store.selectFrom('roster').selectAll().execute();
    expect((await roster()).filter(({ week }) => week === nextWeek)).toHaveLength(9);

    await begin(world, nextWeek + 1);
    const following = (await roster()).filter(({ week }) => week === nextWeek + 1);
    expect(following).toHaveLength(9);
    expect(following.map((row) => row.slotKey)).not.toContain(slotKey);
    expect((await units()).map(({ enrolled }) => enrolled)).toEqual([9]);
  });

  it('keeps units as they are for the quarter, and a unit’s number while its teams are the same', async () => {
    const { admin, idOf, units } = await aSite(world, { Orders: 9, Returns: 8, Night: 4 });
    await begin(world, nextWeek);
    const before = await units();
    await addSeats(world, admin, idOf('Night'), 6);
    const newQuarter = (quarterOf(nextWeek) + 1) * quarterLength;
    await begin(world, newQuarter - 1);
    expect(await units()).toEqual(before);

    await begin(world, newQuarter);
    const after = (await units()).filter(({ quarter }) => quarter === quarterOf(newQuarter));
    expect(after.map(({ teams }) => teams)).toEqual([['Night'], ['Orders'], ['Returns']]);
    const numberOf = (all: UnitRow[] | Awaited<ReturnType<typeof units>>, teams: string) =>
      all.find((unit) => unit.teams.join() === teams)?.unit;
    expect(numberOf(after, 'Orders')).toBe(numberOf(before, 'Orders'));
    expect(before.map(({ unit }) => unit)).not.toContain(numberOf(after, 'Returns'));
  });

  it('gives no tokens to a unit under eight and groups it anew as it grows', async () => {
    const { admin, idOf, units } = await aSite(world, { Orders: 5 });
    const seat = await addSeat(world, admin, idOf('Orders'));
    await begin(world, nextWeek);
    const [small] = await units();
    expect(small).toMatchObject({ teams: ['Orders'], enrolled: 6 });
    expect(await answer(world, 'unitOf', unitInput(seat, nextWeek))).toMatchObject({ unit: null });
    const request = (await tokenRequest(seat, small?.unit ?? 0, nextWeek)).input;
    expect(refusal(await ask(world, 'issueTokens', request))).toBe('400 wrongUnit');

    await begin(world, nextWeek + 1);
    expect(await units()).toEqual([small]);

    await addSeats(world, admin, idOf('Orders'), 2);
    await begin(world, nextWeek + 2);
    expect(await units()).toEqual([{ ...small, enrolled: 8, firstWeek: nextWeek + 2 }]);
    expect(await answer(world, 'unitOf', unitInput(seat, nextWeek + 2))).toMatchObject({
      unit: small?.unit,
    });
  });

  it('makes up for weeks in which the hub was off', async () => {
    const { site } = await aSite(world, { Orders: 8 });
    await begin(world, nextWeek);
    await begin(world, nextWeek + 4);
    const weeks = await world.hub.store.selectFrom('siteWeek').selectAll().orderBy('week').execute();
    expect(weeks).toEqual(
      [0, 1, 2, 3, 4].map((i) => ({ site, week: nextWeek + i, released: i < 3 ? 1 : 0 })),
    );
  });
});

describe('when something fails at one site', () => {
  it('the others go on, the first fault is said, and what failed is done later', async () => {
    const { admin } = await aSite(world, { Orders: 8 });
    const other = await addSite(world, admin, 'Amoy', ['Sales']);
    await addSeats(world, admin, other.teams[0]?.id ?? 0, 8);
    const { store } = world.hub;
    // Sites are gone through by name.
    const zoneOf = (zone: string) =>
      store.updateTable('site').set({ zone }).where('id', '=', other.id).execute();
    await zoneOf('Nowhere/None');
    world.clock.set(timesOf(nextWeek).begins);
    await expect(runDue(world.hub)).rejects.toThrow(/Nowhere/i);
    const begun = () => store.selectFrom('siteWeek').select('site').execute();
    expect(await begun()).toHaveLength(1);
    await zoneOf('Asia/Shanghai');
    await runDue(world.hub);
    expect(await begun()).toHaveLength(2);
  });
});

/** Ten rows of each attribute. */
const counted = ({ hub }: HubWorld, unit: number, week: Week) =>
  addToCounts(
    hub.store,
    (['mood', 'calm', 'tier', 'stressor'] as const).map((attribute) => ({
      unit,
      week,
      attribute,
      value: attribute === 'tier' ? 1 : 3,
      n: 10,
    })),
  );

describe('when a week is released', () => {
  it('waits for the release time, then publishes once, signed', async () => {
    const { units } = await aSite(world, { Orders: 10 });
    await begin(world, nextWeek);
    const unit = (await units())[0]?.unit ?? 0;
    await counted(world, unit, nextWeek);
    world.clock.set(timesOf(nextWeek).releases - 1);
    await runDue(world.hub);
    expect(await releases(world)).toEqual([]);

    world.clock.forward(1);
    await runDue(world.hub);
    const published = await releases(world);
    expect(published.map(({ subject, week }) => [subject, week])).toEqual([
      [expect.stringMatching(/^site:\d+$/), nextWeek],
      [`unit:${unit}`, nextWeek],
    ]);
    const { publicKey } = await keyOfWeek(world.hub, 'release', nextWeek);
    for (const each of published) expect(checkRelease(publicKey, each)).toBe(true);
    await runDue(world.hub);
    expect(await releases(world)).toEqual(published);
  });

  it('is the identical stored release after a restart too', async () => {
    const setting = { sqlite: path.join(aFolder(), 'hub.sqlite') };
    const first = await hubWorld(setting);
    const { units } = await aSite(first, { Orders: 10 });
    await begin(first, nextWeek);
    await counted(first, (await units())[0]?.unit ?? 0, nextWeek);
    first.clock.set(timesOf(nextWeek).releases);
    await runDue(first.hub);
    const published = await releases(first);
    await first.close();

    const second = await hubWorld(setting, { secrets: first.hub.secrets });
    second.clock.set(timesOf(nextWeek).releases + 1);
    await runDue(second.hub);
    expect(await releases(second)).toEqual(published);
    expect(published).toHaveLength(2);
    await second.close();
  });

  it('forgets who had tokens and what was spent, on disk too', async () => {
    const folder = aFolder();
    const own = await hubWorld({ sqlite: path.join(folder, 'hub.sqlite') });
    const { store } = own.hub;
    await aSite(own, { Orders: 8 });
    await begin(own, nextWeek);
    const slot = await store.selectFrom('slot').selectAll().executeTakeFirstOrThrow();
    const blindedHash = 'b1'.repeat(32);
    const nonceHash = 'c2'.repeat(32);
    for (const slotKey of [slot.slotKey, 'one that has left'])
      for (const part of ['blinded', 'voices'] as const)
        await store.insertInto('issuance').values({ slotKey, week: nextWeek, part, blindedHash }).execute();
    await store.insertInto('spent').values({ week: nextWeek, nonceHash }).execute();
    const onDisk = () =>
      readdirSync(folder)
        .map((file) => readFileSync(path.join(folder, file), 'latin1'))
        .join('');
    expect([onDisk().includes(blindedHash), onDisk().includes(nonceHash)]).toEqual([true, true]);

    // The settle window of the week falls into the next one, which has begun by then.
    await begin(own, nextWeek + 1);
    own.clock.set(timesOf(nextWeek).releases);
    await runDue(own.hub);
    expect(await store.selectFrom('issuance').selectAll().execute()).toEqual([]);
    expect(await store.selectFrom('spent').selectAll().execute()).toEqual([]);
    expect([onDisk().includes(blindedHash), onDisk().includes(nonceHash)]).toEqual([false, false]);
    await own.close();
  });

  it('keeps spent tokens of weeks that are still open', async () => {
    await aSite(world, { Orders: 8 });
    await begin(world, nextWeek);
    await begin(world, nextWeek + 1);
    const { store } = world.hub;
    for (const week of [nextWeek, nextWeek + 1])
      await store.insertInto('spent').values({ week, nonceHash: 'c2' }).execute();
    world.clock.set(timesOf(nextWeek).releases);
    await runDue(world.hub);
    expect((await store.selectFrom('spent').selectAll().execute()).map(({ week }) => week)).toEqual([
      nextWeek + 1,
    ]);
  });
});

describe('on PostgreSQL', () => {
  let postgres: Postgres;
  beforeAll(async () => void (postgres = await startPostgres()), 60_000);
  afterAll(() => postgres.stop());

  it('several processes begin and release each week once', async () => {
    const setting = { postgres: await postgres.database() };
    const own = await hubWorld(setting);
    const { units } = await aSite(own, { Orders: 10, Night: 4 });
    const stores = await Promise.all([1, 2].map(() => openStore(setting)));
    const hubs = [own.hub, ...stores.map((store) => makeHub({ ...own.hub, store }))];
    own.clock.set(timesOf(nextWeek).begins);
    await Promise.all(hubs.map((hub) => runDue(hub)));
    expect((await units()).map(({ teams, enrolled }) => [teams, enrolled])).toEqual([
      [['Night', 'Orders'], 14],
    ]);

    own.clock.set(timesOf(nextWeek).releases);
    await Promise.all(hubs.map((hub) => runDue(hub)));
    expect((await releases(own)).map(({ week }) => week)).toEqual([nextWeek, nextWeek]);
    await Promise.all(stores.map((store) => store.destroy()));
    await own.close();
  });
});
