// npm run bench:week: a week of 10,000 seats through a real hub process over HTTP: tokens issued, all reports sent in a
// burst, the week released. Prints time, processor time and peak memory of that process. SQLite, then PostgreSQL; fewer
// seats: npm run bench:week -- 1000.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { keepSecrets } from '../../src/hub/secrets.ts';
import { openStore, type StoreSetting } from '../../src/hub/store/open-store.ts';
import { unitWeek } from '../../src/shared/release.ts';
import { hubContract } from '../../src/shared/hub-contract.ts';
import { startPostgres } from '../../tests/postgres.ts';
import { type Burst, forkHub, send } from './client.ts';
import { sealAll } from './sealing.ts';
import { reportsOf, settle, someElements, times, tokensBody, weekKeys } from './town.ts';

const seatsWanted = Number(process.argv[2] ?? 10_000);
const teamSize = 20;

/** The part of a week: how long it took, and what it cost the hub's process. */
interface Part {
  what: string;
  seconds: number;
  'processor, s': number;
  'peak memory, MB': number;
}

async function liveWeek(engine: string, store: StoreSetting, folder: string): Promise<Part[]> {
  const keys = path.join(folder, `${engine}.json`);
  const database = await openStore(store);
  const of = { store: database, secrets: keepSecrets(keys) };
  const seats = await settle(of, seatsWanted, teamSize);
  const elements = await someElements(20);
  const requests = seats.map((seat) => tokensBody(seat, elements));
  const reports = await sealAll(await weekKeys(of), seats.flatMap(reportsOf));
  const hub = await forkHub({ store, keys, at: times.begins });
  const parts: Part[] = [];
  let before = hub.begun;
  const measure = async (what: string, work: () => Promise<unknown>) => {
    const began = performance.now();
    await work();
    const seconds = (performance.now() - began) / 1000;
    const after = await hub.tell({ usage: true });
    parts.push({
      what: `${engine}: ${what}`,
      seconds: Math.round(seconds * 10) / 10,
      'processor, s': Math.round((after.processor - before.processor) / 1e5) / 10,
      'peak memory, MB': Math.round(after.memory / 1024),
    });
    before = after;
  };
  const burst = (some: Pick<Burst, 'path' | 'type' | 'bodies'>) =>
    send({ port: hub.begun.hub, own: true, ...some });
  const { issueTokens, report } = hubContract;
  await measure(`${requests.length} seats given twenty tokens each`, () =>
    burst({ path: issueTokens.path, type: 'application/json', bodies: requests }),
  );
  await hub.tell({ at: times.ends });
  await measure(`${reports.length} reports in a burst`, () =>
    burst({ path: report.path, type: 'application/octet-stream', bodies: reports }),
  );
  await measure('released', () => hub.tell({ at: times.releases }));
  await hub.stop();

  const releases = await database
    .selectFrom('release')
    .select('body')
    .where('subject', 'like', 'unit:%')
    .execute();
  const out = releases.filter(({ body }) => unitWeek.parse(JSON.parse(body)).state === 'released');
  if (out.length * teamSize !== seats.length) throw new Error(`only ${out.length} units came out`);
  await database.destroy();
  return parts;
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'sidetone-week-'));
const postgres = await startPostgres();
try {
  const stores = [
    ['SQLite', { sqlite: path.join(folder, 'hub.sqlite') }],
    ['PostgreSQL', { postgres: await postgres.database() }],
  ] as const;
  for (const [engine, store] of stores) console.table(await liveWeek(engine, store, folder));
} finally {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}
