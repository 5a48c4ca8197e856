// A process that counts reports in an order of its own. `src/hub/store/counting.test.ts` has three of them race.
import { type CheckedReport, countReports } from '../src/hub/store/counting.ts';
import { openStore, type StoreSetting } from '../src/hub/store/open-store.ts';

/** What the process is started with, as JSON. */
export interface Race {
  store: StoreSetting;
  /** Reports in the order this process takes them, so many at a time. */
  reports: readonly CheckedReport[];
  batch: number;
}

const { store: setting, reports, batch }: Race = JSON.parse(process.argv[2] ?? '');
const store = await openStore(setting);
// The test says when, so that all begin together.
process.once('message', () => void race());
process.send?.('ready');

async function race(): Promise<void> {
  const batches = Array.from({ length: Math.ceil(reports.length / batch) }, (_, i) =>
    reports.slice(i * batch, (i + 1) * batch),
  );
  await Promise.all(batches.map((some) => countReports(store, some)));
  await store.destroy();
  process.disconnect();
}
