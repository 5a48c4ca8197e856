// npm run attack: attacks the real release with everything an insider knows, prints what it wins, and fails when a bound
// of PRIVACY.md is broken. With --frontier it looks for the shortest window and finest numbers that hold them for each size instead.
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type Bound, boundsOf, bySize, verdict } from './bounds.ts';
import { type Figure, pooled } from './gain.ts';
import type { Job, Result } from './jobs.ts';
import { meanUtility } from './utility.ts';
import { windows } from './world.ts';

const sizes = [8, 12, 20, 30];
const seeds = [1, 2, 3];
const jobs: Job[] = [
  ...seeds.map((seed): Job => ({ kind: 'seed', seed, sizes, training: 250, attacked: 300 })),
  ...sizes
    .toReversed()
    .map((size): Job => ({ kind: 'collusion', size, people: 800, victims: 300, releases: 4000 })),
  ...seeds.map((seed): Job => ({ kind: 'isolation', seed })),
];

const frontier = windows
  .toReversed()
  .flatMap((window) =>
    [200, 100, 50, 30, 20, 12, 8].map((size): Job => ({ kind: 'frontier', size, window })),
  );

/**
 * Hands the jobs to as many threads as there are cores, two at most: that is what the bench promises to need. Results come in
 * the order of the jobs, whichever is ready first, so that the same seeds print the same.
 */
async function runAll(jobs: readonly Job[]): Promise<Result[]> {
  const waiting = jobs.map((job, i) => ({ job, i }));
  const results: Result[] = [];
  const threads = Array.from({ length: Math.min(2, availableParallelism()) }, async () => {
    const worker = new Worker(new URL('worker.ts', import.meta.url));
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      worker.postMessage(next.job);
      const [result]: Result[] = await once(worker, 'message');
      if (result) results[next.i] = result;
    }
    await worker.terminate();
  });
  await Promise.all(threads);
  return results;
}

const plain = (x: number) => x.toFixed(2);
const figure = ({ value, error }: Figure) => `${plain(value)} ± ${plain(error)}`;

function print(results: readonly Result[], bounds: readonly Bound[]): void {
  for (const [size, all] of bySize(results)) {
    const over = (of: (each: (typeof all)[number]) => Figure) => figure(pooled(all.map(of)));
    const seedwise = all.map(({ gain }) => plain(gain.value)).join(', ');
    console.log(`n=${size}: gain ${over((r) => r.gain)} (${seedwise}) · who ${over((r) => r.who)}`);
    console.log(`  joiner ${over((r) => r.joiner.gain)}, who ${over((r) => r.joiner.who)}`);
    console.log(`  leaver ${over((r) => r.leaver.gain)}, who ${over((r) => r.leaver.who)}`);
    console.log(`  half ghosts ${over((r) => r.ghosts.gain)}, who ${over((r) => r.ghosts.who)}`);
    console.log(`  live k=5: gain ${over((r) => r.live.gain)}, who ${over((r) => r.live.who)}`);
    console.log(`  strangers: gain ${over((r) => r.strangers.gain)}, who ${over((r) => r.strangers.who)}`);
    console.log(`  utility ${JSON.stringify(meanUtility(all.map(({ utility }) => utility)))}`);
  }
  for (const result of results) {
    if (result.kind === 'collusion') console.table(result.targets.map(rowOf));
    if (result.kind === 'isolation')
      console.log(`isolation, seed ${result.seed}: ${JSON.stringify(result.isolation)}`);
  }
  for (const { what, measured, limit, side, holds } of bounds) {
    console.log(
      `${holds ? 'holds ' : 'BROKEN'} ${what}: ${measured.toFixed(3)}, at ${side} ${limit.toFixed(3)}`,
    );
  }
}

function rowOf(result: Extract<Result, { kind: 'collusion' }>['targets'][number]) {
  const { size, target, week, through, bag, bagAtFirst, steady, steadyKnown } = result;
  return {
    size,
    target,
    base: plain(week.base),
    'one week': plain(week.right),
    'through the release': plain(through),
    'full bag': plain(bag.right),
    'bag at first': plain(bagAtFirst.right),
    'twelve weeks': plain(steady.right),
    'twelve, offset known': plain(steadyKnown.right),
  };
}

function printFrontier(results: readonly Result[]): void {
  const found = results.flatMap((result) => (result.kind === 'frontier' ? [result] : []));
  console.table(
    found.map(({ built: { size, window, gain, who } }) => ({
      size,
      'window, days': window,
      'gain as built': figure(gain),
      'who as built': figure(who),
    })),
  );
  console.table(
    found.flatMap(({ points }) =>
      points.map(({ size, window, step, bands, gain, who, holds }) => ({
        size,
        'window, days': window,
        step,
        bands,
        gain: figure(gain),
        who: figure(who),
        holds,
      })),
    ),
  );
  console.table(
    found.map(({ collusion: { size, window, mood, tier } }) => ({
      size,
      'window, days': window,
      mood: `${plain(mood.base)} → ${plain(mood.right)}`,
      tier: `${plain(tier.base)} → ${plain(tier.right)}`,
    })),
  );
}

const began = performance.now();
mkdirSync('dist-bench', { recursive: true });
if (process.argv.includes('--frontier')) {
  const results = await runAll(frontier);
  printFrontier(results);
  writeFileSync('dist-bench/attack-frontier.json', `${JSON.stringify(results, null, 2)}\n`);
} else {
  const results = await runAll(jobs);
  const bounds = boundsOf(results);
  const seconds = Math.round((performance.now() - began) / 1000);
  print(results, bounds);
  writeFileSync('dist-bench/attack.json', `${JSON.stringify({ seconds, bounds, results }, null, 2)}\n`);
  const { words, exitCode } = verdict(bounds);
  const { user, system } = process.cpuUsage();
  console.log(`${words} ${seconds} s, of which ${Math.round((user + system) / 1e6)} s of a processor.`);
  process.exitCode = exitCode;
}
