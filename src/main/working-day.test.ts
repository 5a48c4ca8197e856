import { describe, expect, it } from 'vitest';
import { fixedClock, someDay, someZone } from '../../tests/factories.ts';
import { aSeat } from '../../tests/seat.ts';
import { addDays, hour, instantOf } from '../shared/clock.ts';
import { defaultWeekPlan, weekOf } from '../shared/week.ts';
import { openShift, shiftsBetween } from './journal/shifts.ts';
import { editCheckIn, recordCheckIn, recordHardCall } from './recording.ts';
import { beginShift, catchUp, endShift, today } from './working-day.ts';

const startOfShift = { phase: 'start', mood: 4, calm: 3 } as const;
const nextDay = addDays(someDay, 1);
const at = (day: string, hours: number, minutes = 0) => instantOf(day, someZone, hours, minutes);

describe('today', () => {
  it('is the calendar’s day, with nothing on it, before anything was said', () => {
    const { seat } = aSeat();
    expect(today(seat)).toEqual({ day: someDay, shift: null, checkIns: [], hardCalls: [], tags: [] });
  });

  it('shows the running shift and what was said on its day', async () => {
    const { seat, clock } = aSeat();
    const checkIn = await recordCheckIn(seat, startOfShift);
    clock.forward(hour);
    const call = await recordHardCall(seat, { stressor: 'tool_fail', strength: 2 });
    await editCheckIn(seat, { id: checkIn.id, tags: ['queue'] });
    expect(today(seat)).toEqual({
      day: someDay,
      shift: openShift(seat.journal),
      checkIns: [{ ...checkIn, tags: ['queue'] }],
      hardCalls: [call],
      tags: ['queue'],
    });
  });

  it('stays with a night shift past midnight, and a while after its end', async () => {
    const { seat, clock } = aSeat({ clock: fixedClock(at(someDay, 22)) });
    await recordCheckIn(seat, startOfShift);
    clock.set(at(nextDay, 5));
    const late = await recordCheckIn(seat, { phase: 'middle', mood: 3, calm: 3 });
    expect(late.day).toBe(someDay);
    clock.set(at(nextDay, 6));
    await recordCheckIn(seat, { phase: 'end', mood: 3, calm: 3 });
    clock.set(at(nextDay, 9, 59));
    expect(today(seat)).toMatchObject({
      day: someDay,
      shift: { endedAt: at(nextDay, 6) },
      checkIns: [{}, {}, {}],
    });
    clock.set(at(nextDay, 10));
    expect(today(seat)).toMatchObject({ day: nextDay, shift: null, checkIns: [] });
  });

  it('leaves a forgotten shift behind', async () => {
    const { seat, clock } = aSeat();
    await recordCheckIn(seat, startOfShift);
    clock.set(at(nextDay, 1));
    expect(today(seat)).toMatchObject({ day: nextDay, shift: null, checkIns: [] });
  });
});

describe('a shift', () => {
  it('begins once', async () => {
    const { seat, clock } = aSeat();
    const shift = await beginShift(seat);
    clock.forward(hour);
    expect(await beginShift(seat)).toEqual(shift);
    expect(shift).toMatchObject({ day: someDay, zone: someZone, begunAt: at(someDay, 9), endedAt: null });
  });

  it('ends when the person says so, once', async () => {
    const { seat, clock } = aSeat();
    await beginShift(seat);
    clock.forward(8 * hour);
    expect((await endShift(seat)).endedAt).toBe(at(someDay, 17));
    await expect(endShift(seat)).rejects.toThrow(expect.objectContaining({ code: 'noRunningShift' }));
  });

  it('left open is closed at the last thing noted in it, when the next begins', async () => {
    const { seat, clock } = aSeat();
    const forgotten = await beginShift(seat);
    await recordCheckIn(seat, startOfShift);
    clock.forward(3 * hour);
    await recordHardCall(seat, { stressor: 'call_long', strength: 1 });
    clock.set(at(nextDay, 9));
    const checkIn = await recordCheckIn(seat, startOfShift);
    expect(checkIn.day).toBe(nextDay);
    expect(shiftsBetween(seat.journal, someDay, nextDay)).toEqual([
      { ...forgotten, endedAt: at(someDay, 12) },
      expect.objectContaining({ id: checkIn.shiftId, endedAt: null }),
    ]);
  });

  it('left open with nothing in it is closed where it began', async () => {
    const { seat, clock } = aSeat();
    const { begunAt } = await beginShift(seat);
    clock.set(at(nextDay, 9));
    expect((await endShift(seat)).endedAt).toBe(begunAt);
  });

  it('begun before the clock was set back does not go on', async () => {
    const { seat, clock } = aSeat();
    const shift = await beginShift(seat);
    clock.forward(-hour);
    const { id } = await beginShift(seat);
    expect(id).not.toBe(shift.id);
  });
});

describe('catchUp', () => {
  const week = weekOf(someDay, defaultWeekPlan);

  it('closes a forgotten shift and makes up this week’s rows and last week’s', async () => {
    const { seat, sync, clock } = aSeat();
    await beginShift(seat);
    clock.set(at('2026-03-05', 9)); // the first day of the next week
    await catchUp(seat);
    expect(openShift(seat.journal)).toBeUndefined();
    expect(sync.composed.map((report) => report.week)).toEqual([week, week + 1]);
  });

  it('leaves a running shift alone, and last week once it is released', async () => {
    const { seat, sync, clock } = aSeat({ clock: fixedClock(at('2026-03-07', 12)) });
    await beginShift(seat);
    clock.forward(hour);
    await catchUp(seat);
    expect(openShift(seat.journal)).toBeDefined();
    expect(sync.composed.map((report) => report.week)).toEqual([week + 1]);
  });
});
