import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fixedClock } from '../../tests/factories.ts';
import { hour } from '../shared/clock.ts';
import { runWhenDue } from './errand.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Lets the computer's time and the timers go on together, a minute at a time. */
async function pass(clock: ReturnType<typeof fixedClock>, minutes: number): Promise<void> {
  for (let i = 0; i < minutes; i++) {
    clock.forward(60_000);
    await vi.advanceTimersByTimeAsync(60_000);
  }
}

function anErrand(dueIn: number | null) {
  const clock = fixedClock();
  let due = dueIn === null ? null : clock.now() + dueIn;
  const work = vi.fn(async () => void (due = null));
  const failed = vi.fn();
  const errand = runWhenDue(clock, () => due, work, failed);
  return { clock, work, failed, errand, setDue: (at: number | null) => void (due = at) };
}

test('does the work when it is due, and not before', async () => {
  const { clock, work, errand } = anErrand(hour);
  errand.look();
  await pass(clock, 59);
  expect(work).not.toHaveBeenCalled();
  await pass(clock, 1);
  expect(work).toHaveBeenCalledTimes(1);
  await pass(clock, 120);
  expect(work).toHaveBeenCalledTimes(1);
});

test('notices a clock that was put forward while it slept', async () => {
  const { clock, work, errand } = anErrand(10 * hour);
  errand.look();
  clock.forward(12 * hour); // the lid was closed
  await pass(clock, 15);
  expect(work).toHaveBeenCalledTimes(1);
});

test('goes on after work that failed, when it is due again', async () => {
  const { clock, work, failed, errand, setDue } = anErrand(60_000);
  const fault = new Error('no');
  work.mockImplementationOnce(async () => {
    setDue(clock.now() + 2 * 60_000);
    throw fault;
  });
  errand.look();
  await pass(clock, 1);
  expect(failed).toHaveBeenCalledWith(fault);
  await pass(clock, 2);
  expect(work).toHaveBeenCalledTimes(2);
});

test('stops when told', async () => {
  const { clock, work, errand } = anErrand(60_000);
  errand.look();
  errand.stop();
  await pass(clock, 10);
  expect(work).not.toHaveBeenCalled();
});
