import { parentPort } from 'node:worker_threads';
import { type Job, run } from './jobs.ts';

// One job after another, as attack.ts hands them out.
parentPort?.on('message', (job: Job) => {
  void run(job).then((result) => parentPort?.postMessage(result));
});
