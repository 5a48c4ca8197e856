import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Postgres, startPostgres } from '../../../tests/postgres.ts';
import { attributes, dummyValue } from '../../shared/week-report.ts';
import { type CheckedReport, countReports } from './counting.ts';
import { openStore } from './open-store.ts';
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
});

describe('several processes on one PostgreSQL', () => {
  it('count racing reports exactly', async () => {
    const address = await postgres.database();
    const stores = await Promise.all([1, 2, 3].map(() => openStore({ postgres: address })));
    const reports = Array.from({ length: 600 }, (_, i) =>
      aReport({ nonceHash: `n${i}`, value: 1 + (i % 5), attribute: i % 2 ? 'mood' : 'calm' }),
    );
    // Each process gets all of them, in an order of its own and in many small batches.
    await Promise.all(
      stores.map(async (store, process) => {
        const own = reports.toSorted((a, b) => hashed(a, process) - hashed(b, process));
        await Promise.all(
          Array.from({ length: 20 }, (_, i) => countReports(store, own.slice(i * 30, i * 30 + 30))),
        );
      }),
    );
    const [first] = stores as [Store];
    const { spent, counted } = await rowsOf(first);
    expect([spent.length, counted]).toEqual([600, 600]);
    await Promise.all(stores.map((store) => store.destroy()));
  });
});

/** A fixed shuffle for each process. */
function hashed({ nonceHash }: CheckedReport, process: number): number {
  return (Number(nonceHash.slice(1)) * (7919 + 104_729 * process)) % 1009;
}
