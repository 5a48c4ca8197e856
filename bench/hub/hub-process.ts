// A hub as a process of its own, by a clock that the bench sets; beside it a bare HTTP server that answers the same, and at
// `/mathematics` opens and redeems what it is sent, and does nothing else.
import { timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildHub, makeHub } from '../../src/hub/app.ts';
import { keyOfWeek, reportSecrets } from '../../src/hub/keys.ts';
import { keepSecrets } from '../../src/hub/secrets.ts';
import { openStore, type StoreSetting } from '../../src/hub/store/open-store.ts';
import { decapsulateByOpenSsl } from '../../src/hub/tokens/decapsulate.ts';
import { runDue } from '../../src/hub/timetable.ts';
import { decodeMessage } from '../../src/protocol/message.ts';
import { blindEvaluate, evaluate } from '../../src/protocol/poprf.ts';
import { openReport } from '../../src/protocol/seal.ts';
import { tokenInfo } from '../../src/protocol/token.ts';
import { org, week } from './town.ts';

/** What the process is started with, as JSON. */
export interface HubSetting {
  store: StoreSetting;
  /** File of the hub's keys. */
  keys: string;
  at: number;
}

/** What it is told: to set its clock and do what is due, only to answer, or to do a bare operation so many times. */
export type Order =
  | { at: number }
  | { usage: true }
  | { open: string; times: number }
  | { bare: 'redeem' | 'issue'; input: string; times: number; info: 'new' | 'known' };

/** What it answers, to an order and when it listens. */
export interface Usage {
  hub: number;
  bare: number;
  /** Processor time of the process since it began, in microseconds; the most memory it ever had, in kB. */
  processor: number;
  memory: number;
}

const { store: setting, keys, at }: HubSetting = JSON.parse(process.argv[2] ?? '');
let now = at;
const clock = { now: () => now, zone: () => 'UTC' };
const secrets = keepSecrets(keys);
const parts = { store: await openStore(setting), clock, secrets, log: process.stderr };
const app = await buildHub(parts);
await app.listen({ host: '127.0.0.1', port: 0 });

/** Keys, looked up once. */
const mathematics = { reportKeys: reportSecrets(parts), tokenKey: keyOfWeek(parts, 'token', week) };

const bare = createServer((request, response) => {
  const chunks: Buffer[] = [];
  const answer = () =>
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"counted":true}');
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    if (request.url === '/mathematics') void openAndRedeem(Buffer.concat(chunks)).then(answer);
    else answer();
  });
});
await new Promise<void>((done) => bare.listen(0, '127.0.0.1', done));
// A TCP server's address is never a string.
const ports = [app.server, bare].map((server) => (server.address() as AddressInfo).port);

function usage(): Usage {
  const { user, system } = process.cpuUsage();
  const [hub = 0, bare = 0] = ports;
  return { hub, bare, processor: user + system, memory: process.resourceUsage().maxRSS };
}

/** The two public-key operations that a report cannot do without. */
async function openAndRedeem(sealed: Uint8Array): Promise<void> {
  const message = decodeMessage(await openReport(sealed, await mathematics.reportKeys, decapsulateByOpenSsl));
  const { secretKey } = await mathematics.tokenKey;
  const output = await evaluate(secretKey, message.nonce, tokenInfo({ ...message, org }));
  if (!timingSafeEqual(output, message.output)) throw new Error('another token');
}

let lastInfo = 0;

async function obey(order: Order): Promise<void> {
  if ('at' in order) {
    now = order.at;
    return runDue(makeHub(parts));
  }
  if ('usage' in order) return;
  if ('open' in order) {
    const sealed = Buffer.from(order.open, 'hex');
    const keys = await reportSecrets(parts);
    for (let i = 0; i < order.times; i++) await openReport(sealed, keys, decapsulateByOpenSsl);
    return;
  }
  const input = Buffer.from(order.input, 'hex');
  const { secretKey } = await keyOfWeek(parts, 'token', week);
  for (let i = 0; i < order.times; i++) {
    const info = Buffer.from(order.info === 'new' ? `bench ${++lastInfo}` : 'bench');
    if (order.bare === 'redeem') await evaluate(secretKey, input, info);
    else await blindEvaluate(secretKey, input, info);
  }
}

process.on('message', (order: Order) => void obey(order).then(() => process.send?.(usage())));
// The bench has ended, or was ended.
process.on('disconnect', () => process.exit());
process.send?.(usage());
