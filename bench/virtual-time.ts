// Loaded before the companion's bundle (`--import`): lets its parent run hours of its time in seconds, and counts what they cost.
import type { IdleCost } from './companion.ts';

interface Timer {
  due: number;
  run: () => void;
  every: number | null;
}

/** Simulated steps, in ms: everything in the companion waits longer than this. */
const step = 1000;

const real = { setTimeout, clearTimeout, setInterval, clearInterval, now: Date.now };
const timers = new Map<object, Timer>();
let offset = 0;
let fired = 0;

const now = () => real.now() + offset;
Date.now = now;

function wait(
  run: (...args: unknown[]) => void,
  ms: number,
  every: number | null,
  args: unknown[],
): NodeJS.Timeout {
  const fire = () => {
    fired += 1;
    if (every === null) timers.delete(handle);
    run(...args);
  };
  const handle = every === null ? real.setTimeout(fire, ms) : real.setInterval(fire, every);
  timers.set(handle, { due: now() + ms, run: fire, every });
  return handle;
}
const stop = (handle?: NodeJS.Timeout | string | number) => {
  if (typeof handle === 'object') timers.delete(handle);
  real.clearTimeout(handle);
};
Object.assign(globalThis, {
  setTimeout: (run: () => void, ms = 0, ...args: unknown[]) => wait(run, ms, null, args),
  setInterval: (run: () => void, ms = 0, ...args: unknown[]) => wait(run, ms, ms, args),
  clearTimeout: stop,
  clearInterval: stop,
});

/** Lets so many hours pass: every timer that comes due runs, in order, and what it began has its turn. */
async function pass(hours: number): Promise<IdleCost> {
  const begun = { fired, cpu: process.cpuUsage() };
  for (let done = 0; done < hours * 3_600_000; done += step) {
    offset += step;
    for (const [handle, timer] of [...timers].toSorted(([, a], [, b]) => a.due - b.due)) {
      if (timer.due > now() || !timers.has(handle)) continue;
      if (timer.every === null) real.clearTimeout(handle as NodeJS.Timeout); // the keys are what setTimeout gave
      else timer.due += timer.every;
      timer.run();
    }
    await new Promise(setImmediate);
  }
  const { user, system } = process.cpuUsage(begun.cpu);
  return { fired: fired - begun.fired, cpu: (user + system) / 1000 };
}

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

process.on('message', (asked: { hours?: number; heap?: true }) => {
  if (asked.heap) process.send?.({ type: 'heap', bytes: heap() });
  if (asked.hours) void pass(asked.hours).then((cost) => process.send?.({ type: 'idle', ...cost }));
});
