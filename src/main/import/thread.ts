import { randomUUID } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { openBeside } from '../journal/open.ts';
import { asRefusal } from '../journal/trouble.ts';
import { previewImport, takeImport, undoImport } from './import.ts';
import type { ThreadData, ThreadSays } from './imports.ts';

// One import in a thread of its own, so that two taps stay quick while years come in. It opens the journal once more; what
// it writes is there whole or not at all, wherever it is stopped.

/** How much further it must be to be worth telling. */
const step = 0.01;

const data = workerData as ThreadData; // `imports.ts` started this thread with it
const say = (what: ThreadSays) => parentPort?.postMessage(what);

let told = 0;
function went(share: number): void {
  if (share >= told && share - told < step) return;
  told = share;
  say({ is: 'progress', share: Math.min(1, share) });
}

async function run({ job, file, key, now, zone, turn }: ThreadData): Promise<unknown> {
  const journal = openBeside(file, key);
  const on = { journal, clock: { now: () => now, zone: () => zone }, newId: randomUUID, turn, went };
  try {
    switch (job.is) {
      case 'preview':
        return await previewImport(on, job.file, job.language);
      case 'take':
        return await takeImport(on, job.file, job.language);
      case 'undo':
        return await undoImport(on);
    }
  } finally {
    journal.close();
  }
}

run(data)
  .then((value) => say({ is: 'done', value }))
  .catch((error: unknown) => {
    const refusal = asRefusal(error);
    if (!refusal) throw error; // heard as the thread's error
    say({ is: 'refused', code: refusal.code, field: refusal.field });
  });
