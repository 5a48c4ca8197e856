import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aBreakClock } from '../../../tests/break-clock.ts';
import { someDay } from '../../../tests/factories.ts';
import { clockAt } from '../../../tests/nudges.ts';
import { hour } from '../../shared/clock.ts';
import { noBreakPolicy } from '../../shared/nudge/break-settings.ts';
import { minute } from '../../shared/nudge/rule.ts';
import { clearDisplay } from '../../shared/nudge/signals.ts';
import { pauseNudges, putBreakOff, setBreakSettings, skipBreak, startBreak } from './breaks.ts';
import { breaksBetween } from '../journal/breaks.ts';
import { recordHardCall } from '../recording.ts';
import { recordRoutineSession } from '../routines.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

/** A clock that has been running since nine. */
async function running(until: number, options?: Parameters<typeof aBreakClock>[0]) {
  const world = aBreakClock(options);
  world.breaks.look();
  await world.until(until);
  return world;
}
const records = ({ seat }: Pick<ReturnType<typeof aBreakClock>, 'seat'>) =>
  breaksBetween(seat.journal, someDay, someDay);

describe('the break clock', () => {
  it('offers the roster’s break at its minute, and asks about the screen only then', async () => {
    const world = await running(clockAt(10, 59));
    expect(world.breaks.now()).toMatchObject({ offer: null, why: 'nothingDue', next: { at: clockAt(11) } });
    expect(world.system.asked).toBe(0);
    await world.until(clockAt(11));
    expect(world.breaks.now()).toMatchObject({ offer: { because: 'roster', seconds: 300, again: false } });
    expect(world.system.asked).toBe(1);
  });

  it('closes the card when the call comes and offers the missed break once, after the call [S4]', async () => {
    const world = await running(clockAt(11));
    await world.call('ringing');
    expect(world.breaks.now()).toMatchObject({ offer: null, why: 'call', next: { at: clockAt(11) } });
    await world.call('onCall');
    await world.until(clockAt(11, 20));
    expect(world.shown.filter(({ offer }) => offer)).toHaveLength(1);
    await world.call('wrapUp');
    expect(world.breaks.now()).toMatchObject({ offer: { because: 'roster', again: true } });
    await world.until(clockAt(11, 24));
    await world.call('onCall');
    await world.call('idle');
    expect(world.breaks.now().offer).toBeNull();
    expect(records(world)).toMatchObject([{ fate: 'open', offers: 2 }]);
  });

  it('waits behind a full screen, and looks again every five minutes', async () => {
    const world = aBreakClock();
    world.system.display = { ...clearDisplay, fullScreen: true };
    world.breaks.look();
    await world.until(clockAt(11, 19));
    expect(world.breaks.now()).toMatchObject({ offer: null, why: 'display' });
    expect(world.system.asked).toBe(4);
    world.system.display = clearDisplay;
    await world.until(clockAt(11, 20));
    expect(world.breaks.now().offer).not.toBeNull();
  });

  it('shows nothing when a call has come while the system was being asked', async () => {
    const world = await running(clockAt(10, 59));
    world.clock.set(clockAt(11));
    world.breaks.look(); // asks, and is not answered yet
    await world.call('onCall');
    expect(world.breaks.now()).toMatchObject({ offer: null, why: 'call' });
    expect(world.shown.some(({ offer }) => offer)).toBe(false);
  });

  it('offers a reset once a hard call was noted', async () => {
    const world = await running(clockAt(10));
    await recordHardCall(world.seat, { stressor: 'cust_abuse', strength: 2 });
    world.breaks.look();
    await vi.advanceTimersByTimeAsync(0);
    expect(world.breaks.now()).toMatchObject({ offer: { because: 'hardCall', seconds: 40 } });
  });

  it('offers no reset to whoever has done a routine since the hard call [S4]', async () => {
    const world = await running(clockAt(10));
    await recordHardCall(world.seat, { stressor: 'cust_abuse', strength: 2 });
    world.breaks.look();
    await vi.advanceTimersByTimeAsync(0);
    recordRoutineSession(world.seat, { routine: 'green', seconds: 40, before: null });
    world.breaks.look();
    await world.until(clockAt(10, 19));
    expect(world.shown.at(-1)?.offer).toBeNull();
    expect(records(world)).toMatchObject([{ because: 'hardCall', fate: 'natural', offers: 1 }]);
  });

  it('offers five minutes each hour only where a policy names a code [S4]', async () => {
    const without = await running(clockAt(10, 1));
    expect(without.breaks.now().offer).toBeNull();
    const agreed = await running(clockAt(10, 1), { policy: { agreedCodes: ['AUX2'], hours: null } });
    expect(agreed.breaks.now()).toMatchObject({ offer: { because: 'hourly', seconds: 300 } });
  });

  it('takes five idle minutes for the break, and says nothing of it', async () => {
    const world = await running(clockAt(10, 58));
    for (let m = 0; m < 6; m++) {
      world.system.idle += minute;
      await world.until(world.clock.now() + minute);
    }
    expect(records(world)).toMatchObject([{ fate: 'natural' }]);
    expect(world.breaks.now().offer).toBeNull();
  });

  it('takes sleep for a rest: no break is offered for what was slept through', async () => {
    const world = await running(clockAt(10, 30));
    world.clock.set(clockAt(12)); // the lid was closed, timers stood still
    world.breaks.look();
    await vi.advanceTimersByTimeAsync(0);
    expect(world.breaks.now().offer).toBeNull();
    expect(records(world)).toMatchObject([{ fate: 'natural' }]);
  });

  it('keeps a pause and a promise as long as they were when the clock is set back', async () => {
    const world = await running(clockAt(11));
    const occasion = world.breaks.now().offer?.occasion ?? '';
    putBreakOff(world.seat, noBreakPolicy, occasion, 10);
    pauseNudges(world.seat, noBreakPolicy, '30m');
    world.breaks.look();
    world.clock.forward(-hour);
    world.breaks.look();
    expect(world.breaks.now().pausedUntil).toBe(clockAt(10, 30));
    expect(records(world)).toMatchObject([{ notBefore: clockAt(10, 10) }]);
  });

  it('lets a break run, says when it is full, and ends it with a call', async () => {
    const world = await running(clockAt(11));
    startBreak(world.seat, noBreakPolicy);
    world.breaks.look();
    expect(world.breaks.now()).toMatchObject({ why: 'running', running: { isFull: false } });
    await world.until(clockAt(11, 5));
    expect(world.breaks.now()).toMatchObject({ running: { isFull: true } });
    await world.call('ringing');
    expect(world.breaks.now().running).toBeNull();
    expect(records(world)).toMatchObject([{ fate: 'taken', begunAt: clockAt(11) }]);
  });

  it('goes on after a look that failed', async () => {
    const world = await running(clockAt(10));
    world.seat.journal.exec('alter table break rename to gone');
    world.breaks.look();
    expect(world.failures).toHaveLength(1);
    world.seat.journal.exec('alter table gone rename to break');
    await world.until(clockAt(11));
    expect(world.breaks.now().offer).not.toBeNull();
  });
});

it('knows after a restart what was skipped and what is paused', async () => {
  const world = await running(clockAt(11));
  skipBreak(world.seat, noBreakPolicy, world.breaks.now().offer?.occasion ?? '');
  pauseNudges(world.seat, noBreakPolicy, 'shift');
  const { seat } = world;
  setBreakSettings(seat, noBreakPolicy, { holdMeToIt: true });
  expect(records(world)).toMatchObject([{ fate: 'skipped' }]);
  world.breaks.look();
  expect(world.breaks.now()).toMatchObject({ why: 'paused', pausedUntil: clockAt(18) });
});

it('fires its timer a few hundred times in ten hours, and hardly ever outside the shift', async () => {
  const world = aBreakClock({ policy: { agreedCodes: ['AUX2'], hours: null } });
  const look = vi.spyOn(globalThis, 'setTimeout');
  world.breaks.look();
  await world.until(clockAt(19));
  const inTenHours = look.mock.calls.length;
  expect(inTenHours).toBeLessThan(200);
  look.mockClear();
  await world.until(clockAt(23));
  expect(look.mock.calls.length).toBeLessThanOrEqual(4 * 4);
});
