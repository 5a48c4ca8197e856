import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFolder } from '../../tests/folder.ts';
import {
  addSeats,
  addSite,
  answer,
  ask,
  cookieOf,
  type HubWorld,
  hubWorld,
  password,
  refusal,
  report,
  type Seat,
  sealed,
  setUp,
  takeTokens,
  thisWeek,
  timesOf,
  tokenRequest,
  unitInput,
} from '../../tests/hub-world.ts';
import { type Postgres, startPostgres } from '../../tests/postgres.ts';
import { followsChain } from '../protocol/follow.ts';
import { readBackup, writeBackup } from './backup-files.ts';
import { keyOfWeek } from './keys.ts';
import { markFile, noticePutBack } from './put-back.ts';
import { keepSecrets } from './secrets.ts';
import { type HubSettings, hubSettings } from './settings.ts';
import { latestReleases } from './store/release.ts';
import { runDue } from './timetable.ts';

const week = thisWeek + 1;

let postgres: Postgres;
beforeAll(async () => void (postgres = await startPostgres()), 60_000);
afterAll(() => postgres.stop());

/** Settings of a hub in a folder of its own. */
async function settingsOn(engine: 'SQLite' | 'PostgreSQL'): Promise<HubSettings> {
  const address = engine === 'PostgreSQL' ? await postgres.database() : undefined;
  return hubSettings({ SIDETONE_DATA: aFolder(), SIDETONE_DATABASE: address });
}

const openHub = (settings: HubSettings, at: number): Promise<HubWorld> =>
  hubWorld(settings.store, { secrets: keepSecrets(settings.secrets) }).then((world) => {
    world.clock.set(at);
    return world;
  });

/** A hub with one released week and one running, of whose eight seats one has its tokens. */
async function aRunningHub(settings: HubSettings) {
  const world = await openHub(settings, timesOf(thisWeek).begins);
  const admin = await setUp(world);
  const team = (await addSite(world, admin, 'Chengdu', ['Orders'])).teams[0]?.id ?? 0;
  const [seat] = (await addSeats(world, admin, team, 8)) as [Seat];
  world.clock.set(timesOf(week).begins);
  await runDue(world.hub);
  const unit = (await answer(world, 'unitOf', unitInput(seat, week))).unit ?? 0;
  world.clock.set(timesOf(week).releases);
  await runDue(world.hub);
  const [token] = await takeTokens(world, seat, unit, week + 1);
  if (!token) throw new Error('no token');
  return { world, seat, unit, token };
}

describe.each([
  ['SQLite', 'SQLite'],
  ['PostgreSQL', 'PostgreSQL'],
  ['SQLite', 'PostgreSQL'],
] as const)('a backup from %s in %s', (from, to) => {
  it('goes on where it can, voids every open week, and what seats have seen still holds', async () => {
    const settings = await settingsOn(from);
    const { world, seat, unit, token } = await aRunningHub(settings);
    const file = path.join(settings.folder, 'backup');
    await writeBackup(settings, file, true);
    // After the backup: a report is counted and its week released. The restored hub knows of neither.
    world.clock.set(timesOf(week + 1).ends);
    const bytes = await sealed(seat, { attribute: 1, unit, week: week + 1, value: 3, ...token });
    expect((await report(world, bytes)).statusCode).toBe(200);
    world.clock.set(timesOf(week + 1).releases);
    await runDue(world.hub);
    const seen = await latestReleases(world.hub.store, `unit:${unit}`, 9);
    await world.close();

    const next = await settingsOn(to);
    const at = timesOf(week + 1).releases + 1;
    await readBackup(next, file, { now: () => at, zone: () => 'UTC' });
    const restored = await openHub(next, at);
    expect(await noticePutBack(restored.hub, markFile(next.mark))).toBe(false);
    await runDue(restored.hub);
    const again = await latestReleases(restored.hub.store, `unit:${unit}`, 9);
    expect(again.map(({ body }) => JSON.parse(body))).toMatchObject([
      { week },
      { week: week + 1, state: 'voided' },
    ]);
    const { publicKey } = await keyOfWeek(restored.hub, 'release', week);
    expect(followsChain(() => publicKey, seen, again)).toBe(true);

    expect(refusal(await report(restored, bytes))).toMatch(/wrongWeek|weekVoided/);
    const request = async (of: number) => (await tokenRequest(seat, unit, of)).input;
    expect(refusal(await ask(restored, 'issueTokens', await request(week + 2)))).toBe('409 weekVoided');
    restored.clock.set(timesOf(week + 3).begins);
    await runDue(restored.hub);
    expect(refusal(await ask(restored, 'issueTokens', await request(week + 3)))).toBe('409 weekVoided');
    expect((await ask(restored, 'issueTokens', await request(week + 4))).statusCode).toBe(200);
    const ada = cookieOf(await ask(restored, 'signIn', { login: 'ada@example.org', password }));
    expect((await answer(restored, 'organisation', {}, ada)).sites).toHaveLength(1);
    await restored.close();
  }, 60_000);
});

describe('a backup', () => {
  it('has nothing of who reported, no open invite, and no secret unless asked', async () => {
    const settings = await settingsOn('SQLite');
    const { world, seat, unit, token } = await aRunningHub(settings);
    world.clock.set(timesOf(week + 1).ends);
    await report(world, await sealed(seat, { attribute: 1, unit, week: week + 1, value: 3, ...token }));
    const { store } = world.hub;
    const spent = await store.selectFrom('spent').select('nonceHash').execute();
    const issued = await store.selectFrom('issuance').select('blindedHash').execute();
    const invites = await store.selectFrom('invite').select('locator').execute();
    const file = path.join(settings.folder, 'backup');
    await writeBackup(settings, file, false);
    const text = readFileSync(file, 'utf8');
    const { master, sessionKey } = keepSecrets(settings.secrets);
    const hexes = [master, sessionKey].map((secret) => Buffer.from(secret).toString('hex'));
    const gone = [
      ...spent.map((row) => row.nonceHash),
      ...issued.map((row) => row.blindedHash),
      ...invites.map((row) => row.locator),
      ...hexes,
    ];
    expect(gone.length).toBeGreaterThan(10);
    for (const each of gone) expect(text).not.toContain(each);
    const { tables } = JSON.parse(JSON.parse(text).database);
    for (const table of ['count', 'spent', 'issuance', 'roster', 'unitMemory', 'invite', 'accountLink'])
      expect(tables).not.toHaveProperty(table);

    const whole = path.join(settings.folder, 'whole');
    await writeBackup(settings, whole, true);
    expect(readFileSync(whole, 'utf8')).toContain(hexes[0]);
    await world.close();
  });

  it.skipIf(process.platform === 'win32')('is for its owner, and never takes another’s place', async () => {
    const settings = await settingsOn('SQLite');
    await (await openHub(settings, timesOf(week).begins)).close();
    const file = path.join(settings.folder, 'backup');
    await writeBackup(settings, file, false);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    await expect(writeBackup(settings, file, false)).rejects.toThrow('EEXIST');
  });

  it('is not restored into a database in use, without or with other secrets, by another version, or when it is none', async () => {
    const settings = await settingsOn('SQLite');
    const { world } = await aRunningHub(settings);
    const { clock } = world;
    const file = path.join(settings.folder, 'backup');
    await writeBackup(settings, file, false);
    await world.close();
    await expect(readBackup(settings, file, clock)).rejects.toThrow('not empty');

    const bare = await settingsOn('SQLite');
    await expect(readBackup(bare, file, clock)).rejects.toThrow('without the secrets');
    keepSecrets(bare.secrets);
    await expect(readBackup(bare, file, clock)).rejects.toThrow('not those of this backup');
    const other = path.join(settings.folder, 'other');
    writeFileSync(other, readFileSync(file, 'utf8').replace(/\\"version\\":\d+/, '\\"version\\":999'));
    await expect(readBackup(bare, other, clock)).rejects.toThrow('version 999');
    writeFileSync(other, '{"some":"text"}');
    await expect(readBackup(bare, other, clock)).rejects.toThrow('database');

    const empty = await openHub(bare, clock.now());
    expect(await empty.hub.store.selectFrom('organisation').selectAll().execute()).toEqual([]);
    await empty.close();
    expect(existsSync(bare.mark)).toBe(false);
  });
});
