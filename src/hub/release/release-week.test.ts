import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkChain, makeReleaseKey } from '../../protocol/release-signature.ts';
import { type SiteWeek, siteWeek, type UnitWeek, unitWeek } from '../../shared/release.ts';
import { chargesOf } from '../store/ledger.ts';
import { openStore } from '../store/open-store.ts';
import { auditRefusals } from '../store/audit.ts';
import { addToCounts } from '../store/counting.ts';
import { latestReleases } from '../store/release.ts';
import { insertSite } from '../store/site.ts';
import type { Store } from '../store/tables.ts';
import { insertTeam } from '../store/team.ts';
import { inTransaction } from '../store/transaction.ts';
import { insertUnit } from '../store/unit.ts';
import { findUnitMemory } from '../store/unit-memory.ts';
import { unitAttributes } from './counts.ts';
import { releaseWeek, siteSubject, unitSubject } from './release-week.ts';
import { seededDraw } from './seeded-draw.ts';
import { noMemory } from './unit.ts';

const site = 1;
const week = 1300;
const key = makeReleaseKey();
let store: Store;

beforeEach(async () => {
  store = await openStore({ sqlite: ':memory:' });
  await insertSite(store, { id: site, name: 'Harbour', zone: 'Asia/Shanghai' });
});
afterEach(() => store.destroy());

/** A unit of one team with as many slots on the rosters of three weeks. */
async function aUnit(unit: number, slots: number): Promise<void> {
  await insertTeam(store, { id: unit, site, name: `Team ${unit}`, headcount: slots });
  await insertUnit(store, {
    unit,
    site,
    quarter: week / 13,
    firstWeek: week,
    enrolled: slots,
    teams: [unit],
  });
  for (const each of [week, week + 1, week + 2]) {
    for (let i = 0; i < slots; i++) {
      await store
        .insertInto('roster')
        .values({ week: each, slotKey: `${unit}-${i}`, unit })
        .execute();
    }
  }
}

/** Adds full rows to a unit's counters: mood and calm 3, steady, an abusive caller. */
async function report(unit: number, rows: number, of = week): Promise<void> {
  const values = { mood: 3, calm: 3, tier: 1, stressor: 1 };
  await addToCounts(
    store,
    unitAttributes.map((attribute) => ({ unit, week: of, attribute, value: values[attribute], n: rows })),
  );
}

function release(of = week, seed = 1): Promise<void> {
  return inTransaction(store, (transaction) =>
    releaseWeek(transaction, { site, week: of, releaseKey: key.secretKey }, seededDraw(seed)),
  );
}

async function unitOut(unit: number): Promise<UnitWeek[]> {
  const releases = await latestReleases(store, unitSubject(unit), 99);
  expect(checkChain(() => key.publicKey, releases)).toBe(true);
  return releases.map(({ body }) => unitWeek.parse(JSON.parse(body)));
}

async function siteOut(): Promise<SiteWeek[]> {
  const releases = await latestReleases(store, siteSubject(site), 99);
  expect(checkChain(() => key.publicKey, releases)).toBe(true);
  return releases.map(({ body }) => siteWeek.parse(JSON.parse(body)));
}

test('publishes units and site, signed and chained, and forgets the counters', async () => {
  await aUnit(1, 12);
  await aUnit(2, 12);
  for (const of of [week, week + 1]) {
    await report(1, 12, of);
    await report(2, 11, of);
    await release(of);
  }
  expect(await unitOut(1)).toMatchObject([
    { state: 'released', week, weeks: [week], groups: ['customer'] },
    { state: 'released', week: week + 1, weeks: [week + 1] },
  ]);
  expect((await siteOut()).map(({ state }) => state)).toEqual(['released', 'released']);
  expect(await store.selectFrom('count').selectAll().execute()).toEqual([]);
});

test('asked a second time, nothing is drawn again: the first release stands', async () => {
  await aUnit(1, 12);
  await report(1, 12);
  await release(week, 1);
  const first = await store.selectFrom('release').selectAll().execute();
  await report(1, 12);
  await expect(release(week, 2)).rejects.toThrow('UNIQUE');
  expect(await store.selectFrom('release').selectAll().execute()).toEqual(first);
});

test('after a restart the stored release answers, and the memory goes on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sidetone-release-'));
  const sqlite = join(folder, 'hub.db');
  await store.destroy();
  try {
    store = await openStore({ sqlite });
    await insertSite(store, { id: site, name: 'Harbour', zone: 'Asia/Shanghai' });
    await aUnit(1, 30);
    await report(1, 9);
    await release(week, 1);
    const [before, memory] = [await unitOut(1), await findUnitMemory(store, 1)];
    await store.destroy();

    store = await openStore({ sqlite });
    await expect(release(week, 2)).rejects.toThrow('UNIQUE');
    expect(await unitOut(1)).toEqual(before);
    expect(await findUnitMemory(store, 1)).toEqual(memory);
    await report(1, 20, week + 1);
    await release(week + 1, 3);
    expect((await unitOut(1))[1]).toMatchObject({ weeks: [week, week + 1] });
  } finally {
    await store.destroy();
    rmSync(folder, { recursive: true });
    store = await openStore({ sqlite: ':memory:' });
  }
});

test('a release that fails half-way leaves nothing of its draws', async () => {
  await aUnit(1, 12);
  await report(1, 12);
  const failing = inTransaction(store, async (transaction) => {
    await releaseWeek(transaction, { site, week, releaseKey: key.secretKey }, seededDraw(1));
    throw new Error('power cut');
  });
  await expect(failing).rejects.toThrow('power cut');
  for (const table of ['release', 'ledger', 'auditSum', 'auditCell', 'unitMemory'] as const) {
    expect(await store.selectFrom(table).selectAll().execute()).toEqual([]);
  }
  expect(await store.selectFrom('count').selectAll().execute()).toHaveLength(4);
});

test('a team of four never shows: its unit is too small, and no sum has it', async () => {
  await aUnit(1, 12);
  await aUnit(2, 12);
  await aUnit(3, 4);
  for (const unit of [1, 2]) await report(unit, 12);
  await report(3, 4);
  await release();
  expect(await unitOut(3)).toEqual([{ state: 'tooSmall', week }]);
  expect(await findUnitMemory(store, 3)).toEqual(noMemory);
  expect(await store.selectFrom('auditSum').selectAll().where('unit', '=', 3).execute()).toEqual([]);
  expect(await store.selectFrom('ledger').selectAll().where('unit', '=', 3).execute()).toEqual([]);
});

test('a held week survives in the memory, comes out with its label, and never enters the site', async () => {
  await aUnit(1, 12);
  await aUnit(2, 12);
  await aUnit(3, 30);
  for (const of of [week, week + 1]) for (const unit of [1, 2]) await report(unit, 12, of);
  await report(3, 9);
  await release();
  expect(await unitOut(3)).toEqual([{ state: 'held', week }]);
  expect((await findUnitMemory(store, 3)).bag).toHaveLength(1);

  await report(3, 20, week + 1);
  await release(week + 1);
  expect((await unitOut(3))[1]).toMatchObject({ state: 'released', weeks: [week, week + 1] });
  expect((await findUnitMemory(store, 3)).bag).toEqual([]);
  const inSite = await store
    .selectFrom('auditSum')
    .selectAll()
    .where('subject', '=', siteSubject(site))
    .execute();
  expect(new Set(inSite.map(({ unit }) => unit))).toEqual(new Set([1, 2]));
});

test('every number of a released week is in the ledger once', async () => {
  await aUnit(1, 12);
  await aUnit(2, 12);
  for (const unit of [1, 2]) await report(unit, 12);
  await release();
  const charges = await chargesOf(store, 1, week / 13);
  expect(charges.map(({ number }) => number).toSorted()).toEqual([
    'site.calm',
    'site.groups',
    'site.mood',
    'site.tier',
    'unit.calm',
    'unit.groups',
    'unit.mood',
    'unit.strained',
  ]);
});

test('the audit refuses a unit whose roster has shrunk under five, whatever the counters say', async () => {
  await aUnit(1, 12);
  await report(1, 12);
  await store.deleteFrom('roster').where('slotKey', 'not in', ['1-0', '1-1', '1-2', '1-3']).execute();
  await release();
  expect(await unitOut(1)).toEqual([{ state: 'discarded', week }]);
  expect(await store.selectFrom('ledger').selectAll().execute()).toEqual([]);
  expect(await auditRefusals(store, week)).toEqual([{ subject: 'unit:1', week }]);
});

test('a unit that is gone in the new quarter leaves no memory', async () => {
  await aUnit(1, 30);
  await report(1, 9);
  await release();
  expect((await findUnitMemory(store, 1)).bag).toHaveLength(1);
  await release(week + 13);
  expect(await store.selectFrom('unitMemory').selectAll().execute()).toEqual([]);
});
