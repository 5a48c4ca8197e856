import { parentPort, workerData } from 'node:worker_threads';
import type { WorldData, WorldSays, WorldStep } from '../shared/demo-contract.ts';
import { aWorld } from './world.ts';

// The simulated world in a thread of its own, so that the window stays quick while 149 people live their weeks.

const say = (what: WorldSays) => parentPort?.postMessage(what);
const data = workerData as WorldData; // the app started this thread with it
const world = aWorld(data, (share) => say({ is: 'progress', share }));

parentPort?.on('message', (step: WorldStep) => {
  world
    .then((it) => it[step]())
    .then((value) => say({ is: 'done', value }))
    .catch((error: unknown) =>
      say({ is: 'failed', why: error instanceof Error ? (error.stack ?? error.message) : '' }),
    );
});
