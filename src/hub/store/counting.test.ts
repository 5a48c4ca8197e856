import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { aFolder } from '../../../tests/folder.ts';
import type { Race } from '../../../tests/racing-hub.ts';
import { type Postgres, startPostgres } from '../../../tests/postgres.ts';
import { attributes, dummyValue } from '../../shared/week-report.ts';
import { type CheckedReport, countReports } from './counting.ts';
import { openStore, type StoreSetting } from './open-store.ts';
import { reportQueue } from './report-queue.ts';
import type { Store } from './tables.ts';

let postgres: Postgres;
beforeAll(async () => void (postgres = await startPostgres()), 60_000);
afterAll(() => postgres.stop());

const engines = {
  SQLite: () => openStore({ sqlite: ':memory:' }),
  PostgreSQL: async () => openStore({ postgres: await postgres.database() }),
};

const aReport = (some: Partial<CheckedReport> = {}): CheckedReport => ({
  unit: 7,
  week: 2931,
  attribute: 'mood',
  value: 4,
  nonceHash: 'a',
  ...some,
});

const tokenOf = (each: CheckedReport) => `${each.week}/${each.nonceHash}`;

/** Reports with few tokens between them, so that many meet. */
const someReports = fc.array(
  fc.record({
    unit: fc.constantFrom(7, 8),
    week: fc.constantFrom(2931, 2932),
    attribute: fc.constantFrom(...attributes.slice(0, 3)),
    value: fc.constantFrom(1, 2, 3, dummyValue),
    nonceHash: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  }),
  { minLength: 1, maxLength: 30 },
);

const rowsOf = async (store: Store) => ({
  spent: (await store.selectFrom('spent').selectAll().execute()).map((row) => `${row.week}/${row.nonceHash}`),
  counted: (await store.selectFrom('count').select('n').execute()).reduce((sum, { n }) => sum + n, 0),
});

const emptied = async (store: Store) => {
  await store.deleteFrom('spent').execute();
  await store.deleteFrom('count').execute();
};

describe.each(Object.keys(engines) as (keyof typeof engines)[])('counting on %s', (engine) => {
  let store: Store;
  beforeAll(async () => void (store = await engines[engine]()));
  afterAll(() => store.destroy());

  it('spends each token once and counts its first value, in whatever batches reports come', async () => {
    await fc.assert(
      fc
        .asyncProperty(someReports, fc.nat(29), async (reports, cut) => {
          for (const batch of [reports.slice(0, cut), reports.slice(cut), reports])
            if (batch.length > 0) await countReports(store, batch);
          const first = new Map(reports.toReversed().map((each) => [tokenOf(each), each]));
          const real = [...first.values()].filter((each) => each.value !== dummyValue);
          const { spent, counted } = await rowsOf(store);
          expect(spent.toSorted()).toEqual([...first.keys()].toSorted());
          expect(counted).toBe(real.length);
        })
        .afterEach(() => emptied(store)),
      { numRuns: 40 },
    );
  });

  it('adds to the same counter', async () => {
    await countReports(store, [
      aReport(),
      aReport({ nonceHash: 'b' }),
      aReport({ nonceHash: 'c', value: 1 }),
    ]);
    await countReports(store, [aReport({ nonceHash: 'd' })]);
    const counts = await store.selectFrom('count').selectAll().orderBy('value').execute();
    expect(counts.map(({ value, n }) => [value, n])).toEqual([
      [1, 1],
      [4, 3],
    ]);
    await emptied(store);
  });

  it('answers each report of the queue when it is stored', async () => {
    const count = reportQueue(store);
    const all = Array.from({ length: 2500 }, (_, i) => aReport({ nonceHash: `n${i}` }));
    await Promise.all(all.map(count));
    expect((await rowsOf(store)).counted).toBe(2500);
    await emptied(store);
  });

  it('commits together what comes in turn after turn, and waits no longer', async () => {
    const count = reportQueue(store);
    const transactions = vi.spyOn(store, 'transaction');
    const stored: Promise<void>[] = [];
    const arrived = new Promise<void>((done) => {
      const arrive = (left: number) => {
        if (left > 0) setImmediate(() => arrive(left - 1));
        else done();
        stored.push(count(aReport({ nonceHash: `turn${left}` })));
      };
      arrive(3);
    });
    await arrived;
    await Promise.all(stored);
    expect(stored).toHaveLength(4);
    expect(transactions).toHaveBeenCalledTimes(1);
    await count(aReport({ nonceHash: 'later' }));
    expect(transactions).toHaveBeenCalledTimes(2);
    transactions.mockRestore();
    await emptied(store);
  });
});

describe('three processes racing the same tokens', () => {
  const shared: Record<keyof typeof engines, () => Promise<StoreSetting>> = {
    SQLite: () => Promise.resolve({ sqlite: path.join(aFolder(), 'raced.sqlite') }),
    PostgreSQL: async () => ({ postgres: await postgres.database() }),
  };

  it.each(Object.keys(engines) as (keyof typeof engines)[])(
    'count exactly on one %s',
    async (engine) => {
      const setting = await shared[engine]();
      const store = await openStore(setting);
      const reports = Array.from({ length: 600 }, (_, i) =>
        aReport({ nonceHash: `n${i}`, value: 1 + (i % 5), attribute: i % 2 ? 'mood' : 'calm' }),
      );
      // Each process takes all of them, in an order of its own and in many small batches.
      const racers = [1, 2, 3].map((each) => {
        const own = reports.toSorted((a, b) => hashed(a, each) - hashed(b, each));
        const race: Race = { store: setting, reports: own, batch: 30 };
        return fork('tests/racing-hub.ts', [JSON.stringify(race)]);
      });
      await Promise.all(racers.map((racer) => once(racer, 'message')));
      for (const racer of racers) racer.send('go');
      const ends = await Promise.all(racers.map((racer) => once(racer, 'exit')));
      expect(ends.map(([code]) => code as unknown)).toEqual([0, 0, 0]);
      const { spent, counted } = await rowsOf(store);
      expect([spent.length, counted]).toEqual([600, 600]);
      await store.destroy();
    },
    60_000,
  );
});

/** A fixed shuffle for each process. */
function hashed({ nonceHash }: CheckedReport, process: number): number {
  return (Number(nonceHash.slice(1)) * (7919 + 104_729 * process)) % 1009;
}
