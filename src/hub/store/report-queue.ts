import { setImmediate } from 'node:timers/promises';
import { type CheckedReport, countReports, mostAtOnce } from './counting.ts';
import type { Store } from './tables.ts';

interface Waiting {
  report: CheckedReport;
  done: () => void;
  failed: (error: unknown) => void;
}

/**
 * Counts reports one by one for the caller and in batches for the database: what came in during the last commit commits
 * together. No timer to tune, and a lone report does not wait. Resolves when the report is durable.
 */
export function reportQueue(store: Store): (report: CheckedReport) => Promise<void> {
  const waiting: Waiting[] = [];
  let committing = false;

  async function commitAll() {
    committing = true;
    while (waiting.length > 0) {
      // Until a turn of the event loop has read nothing more from the network: what comes together commits together.
      for (let seen = 0; seen < waiting.length && seen < mostAtOnce;) {
        seen = waiting.length;
        await setImmediate();
      }
      const batch = waiting.splice(0, mostAtOnce);
      try {
        await countReports(
          store,
          batch.map(({ report }) => report),
        );
        for (const { done } of batch) done();
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    committing = false;
  }

  return (report) =>
    new Promise((done, failed) => {
      waiting.push({ report, done, failed });
      if (!committing) void commitAll();
    });
}
