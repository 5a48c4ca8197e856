import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { ToSeal, WeekKeys } from './town.ts';

/** Reports a thread makes at a time. */
const atOnce = 500;

/** Makes reports on two threads; they come in the order asked for. */
export async function sealAll(keys: WeekKeys, reports: readonly ToSeal[]): Promise<Buffer[]> {
  const parts = Array.from({ length: Math.ceil(reports.length / atOnce) }, (_, i) => i);
  const sealed: Buffer[][] = [];
  await Promise.all(
    [1, 2].map(async () => {
      const worker = new Worker(new URL('prepare.ts', import.meta.url), { workerData: keys });
      for (let part = parts.shift(); part !== undefined; part = parts.shift()) {
        worker.postMessage(reports.slice(part * atOnce, (part + 1) * atOnce));
        const [bytes]: Uint8Array[][] = await once(worker, 'message');
        sealed[part] = (bytes ?? []).map((each) => Buffer.from(each));
      }
      await worker.terminate();
    }),
  );
  return sealed.flat();
}
