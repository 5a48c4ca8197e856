import { describe, expect, it } from 'vitest';
import {
  aCheckIn,
  aHardCall,
  aRoutineSession,
  aShift,
  countingIds,
  fixedClock,
  someZone,
} from '../../tests/factories.ts';
import { aSeat } from '../../tests/seat.ts';
import type { Step } from '../shared/check-in.ts';
import { addDays, type Day, hour, instantOf } from '../shared/clock.ts';
import type { RoutineId } from '../shared/routine.ts';
import { consentVersion } from '../shared/consent.ts';
import { strainView } from '../shared/seat-contract/strain.ts';
import { forgetConsent, giveConsent } from './consent.ts';
import { checkInsBetween, insertCheckIn } from './journal/check-ins.ts';
import { insertHardCall } from './journal/hard-calls.ts';
import { insertRoutineSession } from './journal/routine-sessions.ts';
import { insertShift } from './journal/shifts.ts';
import { settingsOf } from './journal/settings.ts';
import { deletePulse, editPulse, recordPulse } from './pulses.ts';
import { deleteCheckIn, editCheckIn, putBackCheckIn, recordCheckIn } from './recording.ts';
import type { Seat } from './seat.ts';
import { notice, putHelpAway, setStrain, strain } from './strain.ts';
import { beginShift, endShift } from './working-day.ts';

const first = '2026-01-05';
const at = (day: Day, hours: number) => instantOf(day, someZone, hours);
const newId = countingIds();

/** A seat whose journal holds a shift a day from `first`, with a check-in at each of these levels; null is a skipped one. */
function aSeatAfter(levels: readonly (Step | null)[], breaks: 'none' | null = null) {
  const last = addDays(first, levels.length - 1);
  const { seat, sync, clock } = aSeat({ clock: fixedClock(at(last, 17)) });
  for (const [n, level] of levels.entries()) {
    const day = addDays(first, n);
    const shift = aShift({ id: newId(), day, begunAt: at(day, 9), endedAt: at(day, 17) });
    insertShift(seat.journal, shift);
    const said = { id: newId(), shiftId: shift.id, day, at: at(day, 17), phase: 'end', breaks } as const;
    if (level) insertCheckIn(seat.journal, aCheckIn({ ...said, mood: level, calm: level }));
  }
  return { seat, sync, clock, last };
}

const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);
const usual = Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? 4 : 5) as Step);
const low = times<Step>(8, 3);

/** The view while it is on. */
function seen(seat: Seat) {
  const view = strain(seat);
  strainView.parse(view);
  if (!view.on) throw new Error('it is off');
  return view;
}
const reasons = (seat: Seat) => seen(seat).reasons.map(({ id }) => id);

describe('the early notice [S7]', () => {
  it('knows nothing of an empty journal, and counts while it learns', () => {
    const { seat } = aSeat();
    const nothing = { tier: 'learning', after: null, scoredDays: 0, reasons: [], helped: [] };
    expect(strain(seat)).toEqual({ on: true, ...nothing });
    const { seat: begun, last } = aSeatAfter([4, null, 4]);
    expect(strain(begun)).toMatchObject({ tier: 'learning', after: last, scoredDays: 2 });
  });

  it('names the days behind a tier, and how they were', () => {
    expect(seen(aSeatAfter(usual).seat)).toMatchObject({ tier: 'steady', reasons: [] });
    const { seat } = aSeatAfter([...usual, ...low]);
    const { tier, reasons } = seen(seat);
    expect(tier).toBe('reachOut');
    const newest = low.map((mood, n) => ({ day: addDays(first, 40 + n), mood }));
    expect(reasons).toMatchObject([{ id: 'lowDays', stressors: [] }]);
    expect(reasons[0]?.days).toEqual(expect.arrayContaining(newest));
  });

  it('names what weighed, heaviest first, and breaks that fell away', () => {
    const { seat } = aSeatAfter(usual, 'none');
    for (const n of [33, 34, 35, 36, 37, 38, 39]) {
      const day = addDays(first, n);
      const shiftId = aShiftOf(seat, day);
      const call = { shiftId, day, at: at(day, 11) };
      insertHardCall(seat.journal, aHardCall({ ...call, id: newId(), stressor: 'tool_fail', strength: 1 }));
      insertHardCall(seat.journal, aHardCall({ ...call, id: newId(), stressor: 'cust_abuse', strength: 3 }));
      insertHardCall(seat.journal, aHardCall({ ...call, id: newId(), stressor: 'cust_abuse', strength: 3 }));
    }
    const view = seen(seat);
    expect(view.tier).toBe('watch');
    expect(view.reasons.map(({ id, stressors }) => [id, stressors])).toEqual([
      ['stressorLoad', ['cust_abuse', 'tool_fail']],
      ['breaksMissed', []],
    ]);
  });

  it('names what likely helped before, and nothing on few ratings', () => {
    const { seat, last } = aSeatAfter(usual);
    const rated = (routine: RoutineId, times: number) => {
      for (let n = 0; n < times; n++)
        insertRoutineSession(seat.journal, aRoutineSession({ id: newId(), day: last, routine }));
    };
    rated('sigh', 2);
    rated('resonance', 8);
    expect(seen(seat).helped).toEqual(['resonance']);
  });

  it('follows the pulse: worn out weighs from 4, until it is changed, deleted or two weeks old', async () => {
    const { seat, clock } = aSeatAfter([...usual, 4, 4], 'none');
    // Until the first shift of a pulse week has ended.
    for (let day = '2026-02-16'; day <= '2026-02-26'; day = addDays(day, 1)) {
      clock.set(at(day, 9));
      await beginShift(seat);
      clock.set(at(day, 17));
      const { id } = await recordCheckIn(seat, { phase: 'end', mood: 4, calm: 5 });
      await editCheckIn(seat, { id, breaks: 'none' });
    }
    expect(reasons(seat)).toEqual([]); // one input alone does not lift the tier
    const pulse = { wornOut: 4, stress: 3, recovered: 3, workload: 3, supported: 3, theme: null } as const;
    const { id } = await recordPulse(seat, pulse);
    expect(seen(seat)).toMatchObject({ tier: 'watch' });
    expect(reasons(seat)).toEqual(['breaksMissed', 'wornOut']);
    await editPulse(seat, { id, wornOut: 3 });
    expect(seen(seat).tier).toBe('steady');
    await editPulse(seat, { id, wornOut: 5 });
    expect(seen(seat).tier).toBe('watch');
    await deletePulse(seat, id);
    expect(seen(seat).tier).toBe('steady');
  });

  it('is right after an edit, a deletion and its undo, long afterwards too', async () => {
    const { seat } = aSeatAfter([...usual, ...low]);
    const before = seen(seat);
    const checkIn = await recordCheckIn(seat, { phase: 'end', mood: 3, calm: 3 });
    await deleteCheckIn(seat, checkIn.id);
    await putBackCheckIn(seat, checkIn);
    for (const day of before.reasons[0]?.days ?? [])
      for (const { id } of checkInsBetween(seat.journal, day.day, day.day))
        await editCheckIn(seat, { id, mood: 5, calm: 5 });
    expect(seen(seat)).toMatchObject({ tier: 'steady', reasons: [] });
  });

  it('is worked out in under 10 ms from two years of three check-ins a day', () => {
    const { seat } = aSeat({ clock: fixedClock(at('2025-12-26', 18)) });
    for (let n = 0; n < 520; n++) {
      const day = addDays('2024-01-01', Math.floor(n / 5) * 7 + (n % 5));
      const shift = aShift({ id: newId(), day, begunAt: at(day, 9), endedAt: at(day, 17) });
      insertShift(seat.journal, shift);
      for (const phase of ['start', 'middle', 'end'] as const)
        insertCheckIn(
          seat.journal,
          aCheckIn({ id: newId(), shiftId: shift.id, day, phase, at: at(day, 12) }),
        );
    }
    let fastest = Infinity;
    for (let i = 0; i < 40 && fastest > 10; i++) {
      const before = process.threadCpuUsage();
      expect(seen(seat).scoredDays).toBe(520);
      const { user, system } = process.threadCpuUsage(before);
      fastest = Math.min(fastest, (user + system) / 1000);
    }
    expect(fastest).toBeLessThan(10);
  });
});

describe('turned off', () => {
  it('works nothing out and tells nothing, and the tier’s row leaves empty until it is on again', async () => {
    const { seat, sync } = aSeatAfter([...usual, ...low]);
    forgetConsent(settingsOf(seat.journal));
    giveConsent(settingsOf(seat.journal), consentVersion, at(first, 9));
    const tierRow = () => sync.composed.at(-1)?.rows[2];
    expect(await setStrain(seat, false)).toEqual({ on: false });
    expect(notice(seat)).toEqual({ tier: null, help: false });
    expect(tierRow()).toEqual({ attribute: 'tier', value: null, dummy: 'noticeOff' });
    expect(await setStrain(seat, true)).toMatchObject({ on: true, tier: 'reachOut' });
    expect(tierRow()).toEqual({ attribute: 'tier', value: 3, dummy: null });
  });
});

describe('the card of help [S9]', () => {
  it('is offered after the lowest answers, until it is put away for the shift', async () => {
    const { seat, clock } = aSeat();
    await recordCheckIn(seat, { phase: 'start', mood: 1, calm: 2 });
    expect(notice(seat).help).toBe(false);
    const { id } = await recordCheckIn(seat, { phase: 'middle', mood: 1, calm: 1 });
    expect(notice(seat).help).toBe(true);
    await editCheckIn(seat, { id, mood: 2 });
    expect(notice(seat).help).toBe(false);
    await editCheckIn(seat, { id, mood: 1 });
    expect(putHelpAway(seat).help).toBe(false);
    await recordCheckIn(seat, { phase: 'middle', mood: 1, calm: 1 });
    expect(notice(seat).help).toBe(false);
    await endShift(seat);
    clock.forward(16 * hour);
    await recordCheckIn(seat, { phase: 'start', mood: 1, calm: 1 });
    expect(notice(seat).help).toBe(true);
  });

  it('is offered at reach out, on a day without a shift too, once', () => {
    const { seat, clock } = aSeatAfter([...usual, ...low]);
    clock.forward(24 * hour);
    expect(notice(seat)).toEqual({ tier: 'reachOut', help: true });
    expect(putHelpAway(seat).help).toBe(false);
    clock.forward(24 * hour);
    expect(notice(seat).help).toBe(true);
  });

  it('puts nothing in the outbox, whether it is offered or put away', async () => {
    const { seat, sync } = aSeat();
    await recordCheckIn(seat, { phase: 'start', mood: 1, calm: 1 });
    const before = structuredClone(sync.composed);
    notice(seat);
    putHelpAway(seat);
    expect(sync.composed).toEqual(before);
  });
});

describe('a journal with odd days in it', () => {
  it('takes two check-ins of one phase, a history put in afterwards, and a gap of months', () => {
    const { seat } = aSeatAfter([...low]);
    expect(seen(seat).tier).toBe('learning');
    for (const [n, level] of usual.entries()) {
      const day = addDays('2025-06-02', n);
      const shift = aShift({ id: newId(), day, begunAt: at(day, 9), endedAt: at(day, 17) });
      insertShift(seat.journal, shift);
      for (const hours of [9, 10])
        insertCheckIn(
          seat.journal,
          aCheckIn({ id: newId(), shiftId: shift.id, day, at: at(day, hours), mood: level, calm: level }),
        );
    }
    expect(seen(seat)).toMatchObject({ tier: 'reachOut', scoredDays: 48 });
  });

  it('follows days that lie ahead of a clock that was set back', () => {
    const { seat, clock, last } = aSeatAfter([...usual, ...low]);
    clock.forward(-30 * 24 * hour);
    expect(seen(seat)).toMatchObject({ tier: 'reachOut', after: last });
  });

  it('keeps a shift on its day when the time zone changes in the middle of it', async () => {
    const { seat, clock } = aSeat();
    let zone = someZone;
    const moving: Seat = { ...seat, clock: { now: () => clock.now(), zone: () => zone } };
    await recordCheckIn(moving, { phase: 'start', mood: 4, calm: 4 });
    zone = 'America/Los_Angeles'; // where it is still yesterday
    clock.forward(hour);
    await recordCheckIn(moving, { phase: 'middle', mood: 2, calm: 2 });
    expect(seen(moving)).toMatchObject({ scoredDays: 1, after: '2026-03-02' });
  });
});

function aShiftOf(seat: Seat, day: Day): string {
  return checkInsBetween(seat.journal, day, day)[0]?.shiftId ?? '';
}
