// The hub's throughput over HTTP: tokens issued and reports accepted in a second of the processor time that the hub's
// process used, beside the bare POPRF operation and a bare HTTP server in the same process and by turns.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { keepSecrets } from '../../src/hub/secrets.ts';
import { openStore } from '../../src/hub/store/open-store.ts';
import { hubContract } from '../../src/shared/hub-contract.ts';
import { voicesPerWeek } from '../../src/shared/voice.ts';
import { attributes } from '../../src/shared/week-report.ts';
import { type Figure, median } from '../measure.ts';
import { type Burst, forkHub, type HubProcess, send } from './client.ts';
import { sealAll } from './sealing.ts';
import { reportsOf, settle, someElements, times, tokensBody, weekKeys } from './town.ts';

const rounds = 9;
/** Seats of each round, and of the first, which is not counted: it warms everything up. */
const seatsOfRound = 60;
const seatsBefore = 200;

/** Microseconds of the processor for each of `count` that some work does in the hub's process. */
type Spent = (count: number, work: () => Promise<unknown>) => Promise<number>;

async function stopwatch(hub: HubProcess): Promise<Spent> {
  let { processor } = await hub.tell({ usage: true });
  return async (count, work) => {
    const before = processor;
    await work();
    ({ processor } = await hub.tell({ usage: true }));
    return (processor - before) / count;
  };
}

/** Rounds of the same works by turns; gives how many of each a second of the processor does, the median. */
async function perSecond(works: (round: number) => Promise<number[]>): Promise<number[]> {
  await works(0);
  const table: number[][] = [];
  for (let round = 1; round <= rounds; round++) table.push(await works(round));
  return (table[0] ?? []).map((_, column) => 1e6 / median(table.map((row) => row[column] ?? Number.NaN)));
}

/** The items of a round; round 0 is the one before. */
function ofRound<T>(all: readonly T[], round: number, each: number): readonly T[] {
  const first = seatsBefore * each;
  const step = seatsOfRound * each;
  return round === 0 ? all.slice(0, first) : all.slice(first + (round - 1) * step, first + round * step);
}

export async function hubFigures(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sidetone-bench-'));
  const keys = path.join(folder, 'keys.json');
  const setting = { sqlite: path.join(folder, 'hub.sqlite') };
  const store = await openStore(setting);
  const of = { store, secrets: keepSecrets(keys) };
  const seats = await settle(of, seatsBefore + seatsOfRound * rounds, 10);
  const ofWeek = await weekKeys(of);
  await store.destroy();
  const elements = await someElements(20);
  const reports = await sealAll(ofWeek, seats.flatMap(reportsOf));
  const hub = await forkHub({ store: setting, keys, at: times.begins });
  try {
    const spent = await stopwatch(hub);
    const [input = ''] = elements;
    const sealed = reports[0]?.toString('hex') ?? '';
    const bare = (operation: 'issue' | 'redeem', info: 'new' | 'known') =>
      spent(200, () => hub.tell({ bare: operation, info, input, times: 200 }));
    const toHub = { port: hub.begun.hub, own: true };
    const toBare = { port: hub.begun.bare, path: '/', own: true };
    const burst = (some: Burst) => spent(some.bodies.length, () => send(some));

    const [requests = 0, issuing = 0, issuingKnown = 0, http = 0] = await perSecond(async (round) => {
      const bodies = ofRound(seats, round, 1).map((seat) => tokensBody(seat, elements));
      const type = 'application/json';
      return [
        await burst({ ...toHub, path: hubContract.issueTokens.path, type, bodies }),
        await bare('issue', 'new'),
        await bare('issue', 'known'),
        await burst({
          ...toBare,
          type,
          bodies: bodies.flatMap((body) => Array.from({ length: 5 }, () => body)),
        }),
      ];
    });
    await hub.tell({ at: times.ends });
    const accepted = await perSecond(async (round) => {
      const bodies = ofRound(reports, round, attributes.length);
      const [some, others] = [bodies.slice(bodies.length / 2), bodies.slice(0, bodies.length / 2)];
      const type = 'application/octet-stream';
      const { path } = hubContract.report;
      return [
        await burst({ ...toHub, path, type, bodies: some }),
        await burst({ ...toBare, type, bodies }),
        await burst({ ...toBare, path: '/mathematics', type, bodies }),
        await burst({ ...toHub, path, type, bodies: others, own: false }),
        await burst({ ...toBare, type, bodies, own: false }),
        await burst({ ...toBare, path: '/mathematics', type, bodies, own: false }),
        await bare('redeem', 'new'),
        await bare('redeem', 'known'),
        await spent(200, () => hub.tell({ open: sealed, times: 200 })),
      ];
    });
    const [alone = 0, httpAlone = 0, floorAlone = 0, kept = 0, httpKept = 0, floor = 0] = accepted;
    const [redeeming = 0, redeemingKnown = 0, opening = 0] = accepted.slice(6);
    const mathematics = 1 / (1 / redeemingKnown + 1 / opening);
    const tokens = requests * (attributes.length + voicesPerWeek);
    const figure = (name: string, ours: number, what: string, value: number): Figure => ({
      name: `${name} per core, beside ${what}`,
      ours,
      unit: '/s',
      beside: { what, value },
      repeats: rounds,
    });
    return [
      figure('tokens issued', tokens, 'bare POPRF issue', issuing),
      figure('tokens issued', tokens, 'the same, key of the info at hand', issuingKnown),
      figure('requests for twenty tokens', requests, 'node:http', http),
      figure('reports accepted', kept, 'bare POPRF redeem', redeeming),
      figure('reports accepted', kept, 'the same, key of the info at hand', redeemingKnown),
      figure('reports accepted', kept, 'bare HPKE open', opening),
      figure('reports accepted', kept, 'node:http', httpKept),
      figure('reports accepted', kept, 'redeem + open', mathematics),
      figure('reports accepted', kept, 'node:http that opens and redeems', floor),
      figure('reports accepted, a connection each', alone, 'bare POPRF redeem', redeeming),
      figure('reports accepted, a connection each', alone, 'node:http', httpAlone),
      figure('reports accepted, a connection each', alone, 'node:http that opens and redeems', floorAlone),
    ];
  } finally {
    await hub.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
