import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setUpPath } from './access/link.ts';
import { buildHub, makeHub } from './app.ts';
import { bareError } from './bare-error.ts';
import { keepSecrets } from './secrets.ts';
import { openStore } from './store/open-store.ts';
import { runDue } from './timetable.ts';

// The one place of the hub that reads the environment and the real clock.
const {
  /** Folder of the keys and, unless SIDETONE_DATABASE says otherwise, of the SQLite database. */
  SIDETONE_DATA = 'data/hub',
  /** `postgres://…`; without it SQLite. */
  SIDETONE_DATABASE,
  SIDETONE_HOST = '127.0.0.1',
  SIDETONE_PORT = '4700',
  /** How browsers reach the hub where something stands before it, such as `https://sidetone.example`. */
  SIDETONE_ADDRESS,
} = process.env;

const clock = { now: () => Date.now(), zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone };

mkdirSync(SIDETONE_DATA, { recursive: true, mode: 0o700 });
const secrets = keepSecrets(path.join(SIDETONE_DATA, 'keys.json'));
const store = await openStore(
  SIDETONE_DATABASE ? { postgres: SIDETONE_DATABASE } : { sqlite: path.join(SIDETONE_DATA, 'hub.sqlite') },
);

const parts = {
  store,
  clock,
  secrets,
  pages: path.join(import.meta.dirname, '../../.vite/renderer'),
  log: process.stdout,
  ...(SIDETONE_ADDRESS ? { address: SIDETONE_ADDRESS } : {}),
};
const hub = makeHub(parts);
const app = await buildHub(parts);

/** What is due, now and once a minute. A failure is said without its data, and the next minute tries again. */
async function tick() {
  await runDue(hub).catch((error: unknown) => app.log.error(bareError(error), 'what was due was not done'));
}
let ticking = tick();
const timer = setInterval(() => void (ticking = ticking.then(tick)), 60_000);

async function stop() {
  clearInterval(timer);
  await ticking;
  await app.close();
  await store.destroy();
}
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stop());

const listening = await app.listen({ host: SIDETONE_HOST, port: Number(SIDETONE_PORT) });
const address = SIDETONE_ADDRESS ?? listening;
console.log(`Sidetone hub: ${address}`);
const firstLink = await setUpPath(hub);
if (firstLink) console.log(`The first administrator sets it up here: ${new URL(firstLink, address).href}`);
