import { mkdirSync } from 'node:fs';
import { hostname, networkInterfaces } from 'node:os';
import path from 'node:path';
import { setUpPath } from './access/link.ts';
import { buildHub, makeHub } from './app.ts';
import { bareError } from './bare-error.ts';
import { markFile, noticePutBack } from './put-back.ts';
import { keepSecrets } from './secrets.ts';
import { hubSettings } from './settings.ts';
import { openStore } from './store/open-store.ts';
import { runDue } from './timetable.ts';
import { openTls } from './tls.ts';

// The one place of the hub that reads the environment and the real clock.
const addresses = Object.values(networkInterfaces()).flatMap((all) => all?.map((each) => each.address) ?? []);
const settings = hubSettings(process.env, [hostname(), ...addresses]);
const clock = { now: () => Date.now(), zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone };

mkdirSync(settings.folder, { recursive: true, mode: 0o700 });
const secrets = keepSecrets(settings.secrets);
const mark = markFile(settings.mark);
const store = await openStore(settings.store);

const tls = settings.tls && (await openTls(settings.tls, clock));
const ownAddress = tls && `https://${settings.host}:${settings.port}`;
const address = settings.address ?? ownAddress;

const parts = {
  store,
  clock,
  secrets,
  pages: path.join(import.meta.dirname, '../../.vite/renderer'),
  log: process.stdout,
  ...(address ? { address } : {}),
  ...(tls ? { tls } : {}),
};
const hub = makeHub(parts);
const app = await buildHub(parts);

/** What is due, now and once a minute. A failure is said without its data, and the next minute tries again. */
async function tick() {
  try {
    if (await noticePutBack(hub, mark))
      app.log.warn('the database was put back from a copy: every open week is void');
    await runDue(hub);
    await tls?.renew();
  } catch (error) {
    app.log.error(bareError(error), 'what was due was not done');
  }
}
// Before the first report: one for a voided week must not be counted.
await tick();
let ticking = Promise.resolve();
const timer = setInterval(() => void (ticking = ticking.then(tick)), 60_000);

async function stop() {
  clearInterval(timer);
  await ticking;
  await app.close();
  await store.destroy();
}
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stop());

const listening = await app.listen({ host: settings.host, port: settings.port });
const reached = address ?? listening;
console.log(`Sidetone hub: ${reached}`);
const firstLink = await setUpPath(hub);
if (firstLink) console.log(`The first administrator sets it up here: ${new URL(firstLink, reached).href}`);
