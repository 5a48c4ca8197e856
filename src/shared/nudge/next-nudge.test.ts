import { describe, expect, it } from 'vitest';
import { aBreak, aLine, aPlan, clockAt, signalsAt } from '../../../tests/nudges.ts';
import type { BreakPlan } from './occasion.ts';
import { nextNudge, type Nudge } from './next-nudge.ts';
import { minute } from './rule.ts';
import { clearDisplay, type Signals } from './signals.ts';

function nudge(plan: BreakPlan, now: number, some: Partial<Signals> = {}): Nudge {
  const { call, idle, display } = signalsAt(now, some);
  return nextNudge(plan, now, call, idle, display);
}
const why = (answer: Nudge) => (answer.offer ? 'offer' : answer.why);
const eleven = clockAt(11);
const onScreen = (some: object) => ({ display: { ...clearDisplay, ...some } });

describe('when nothing is in the way', () => {
  it('waits for the roster’s break, and offers it at its minute', () => {
    expect(nudge(aPlan(), eleven - 1)).toMatchObject({
      why: 'nothingDue',
      until: eleven,
      next: { dueAt: eleven },
    });
    expect(nudge(aPlan(), eleven)).toMatchObject({ offer: { because: 'roster', seconds: 300 } });
  });

  it('offers in wrap-up as well as between calls', () => {
    expect(why(nudge(aPlan(), eleven, { call: aLine('wrapUp') }))).toBe('offer');
  });

  it.each([
    [1, 20],
    [2, 40],
    [3, 60],
  ] as const)('offers a reset after a hard call of strength %i, of %i seconds', (strength, seconds) => {
    const plan = aPlan({ hardCalls: [{ id: 'a', at: clockAt(10), strength }] });
    expect(nudge(plan, clockAt(10))).toMatchObject({ offer: { because: 'hardCall', seconds } });
    expect(why(nudge(plan, clockAt(10, 20)))).toBe('nothingDue');
    expect(why(nudge({ ...plan, resets: false }, clockAt(10)))).toBe('nothingDue');
  });

  it('offers one reset for two hard calls close together', () => {
    const hardCalls = [0, 5, 15].map((m) => ({ id: `${m}`, at: clockAt(10, m), strength: 1 as const }));
    const records = [
      aBreak({ occasion: 'hardCall:0', because: 'hardCall', dueAt: clockAt(10), fate: 'taken' }),
    ];
    expect(why(nudge(aPlan({ hardCalls, records }), clockAt(10, 14)))).toBe('nothingDue');
    expect(nudge(aPlan({ hardCalls, records }), clockAt(10, 15))).toMatchObject({
      offer: { occasion: 'hardCall:15' },
    });
  });

  it('prefers a break to a reset', () => {
    const plan = aPlan({ hardCalls: [{ id: 'a', at: eleven, strength: 3 }] });
    expect(nudge(plan, eleven)).toMatchObject({ offer: { because: 'roster' } });
  });

  it('leaves the roster’s break behind when the next is due, and after an hour and a half', () => {
    const close = aPlan({
      breaks: [eleven, eleven + 30 * minute].map((at) => ({ at, minutes: 5, code: '' })),
    });
    expect(nudge(close, clockAt(11, 30))).toMatchObject({ offer: { dueAt: clockAt(11, 30) } });
    expect(nudge(aPlan(), clockAt(12, 34))).toMatchObject({ offer: { dueAt: eleven } });
    expect(why(nudge(aPlan(), clockAt(12, 35)))).toBe('nothingDue');
  });
});

describe('the hourly rhythm', () => {
  const hourly = aPlan({ hourly: true, breaks: [] });

  it('comes after an hour of work, and only where it was agreed', () => {
    expect(nudge(hourly, clockAt(9, 59))).toMatchObject({ why: 'nothingDue', until: clockAt(10) });
    expect(nudge(hourly, clockAt(10))).toMatchObject({ offer: { because: 'hourly', seconds: 300 } });
    expect(why(nudge({ ...hourly, hourly: false }, clockAt(10)))).toBe('nothingDue');
  });

  it.each(['taken', 'skipped', 'natural', 'missed'] as const)('counts anew from one that was %s', (fate) => {
    const records = [aBreak({ occasion: 'x', because: 'hourly', fate, settledAt: clockAt(10, 5) })];
    const plan = { ...hourly, records };
    expect(why(nudge(plan, clockAt(11, 4)))).toBe('nothingDue');
    expect(why(nudge(plan, clockAt(11, 5)))).toBe('offer');
  });

  it('keeps away from the roster’s breaks', () => {
    const plan = aPlan({ hourly: true, breaks: [{ at: clockAt(10, 19), minutes: 5, code: '' }] });
    expect(nudge(plan, clockAt(10))).toMatchObject({ why: 'nothingDue', until: clockAt(10, 19) });
  });
});

describe('surge days', () => {
  it('are shorter and gentler: a minute, later, and never a second offer', () => {
    const plan = aPlan({ hourly: true, breaks: [], surge: true });
    expect(why(nudge(plan, clockAt(10)))).toBe('nothingDue');
    expect(nudge(plan, clockAt(10, 30))).toMatchObject({ offer: { seconds: 60 } });
    const hard = aPlan({ surge: true, hardCalls: [{ id: 'a', at: clockAt(10), strength: 3 }] });
    expect(nudge(hard, clockAt(10))).toMatchObject({ offer: { seconds: 20 } });
    const missed = aBreak({ offers: 1, closedAt: clockAt(11, 1) });
    const after = { records: [missed], callEndedAt: clockAt(11, 9) };
    expect(why(nudge(aPlan({ ...after, surge: true }), clockAt(11, 9)))).toBe('nothingDue');
    expect(why(nudge(aPlan(after), clockAt(11, 9)))).toBe('offer');
  });

  it('leave the roster’s breaks as they were agreed', () => {
    expect(nudge(aPlan({ surge: true }), clockAt(15))).toMatchObject({ offer: { seconds: 600 } });
  });
});

describe('what is in the way', () => {
  const away = { since: eleven - 5 * minute, locked: false };
  it.each([
    ['a call that rings', 'call', { call: aLine('ringing') }, null],
    ['a call', 'call', { call: aLine('onCall') }, null],
    ['a break of the line', 'lineBreak', { call: aLine('break') }, null],
    ['a locked screen', 'away', { idle: { since: eleven, locked: true } }, eleven + 5 * minute],
    ['nobody there', 'away', { idle: away }, eleven + 5 * minute],
    ['Do Not Disturb', 'display', onScreen({ doNotDisturb: true }), eleven + 5 * minute],
    ['a full screen', 'display', onScreen({ fullScreen: true }), eleven + 5 * minute],
    ['presenting', 'display', onScreen({ presenting: true }), eleven + 5 * minute],
  ] as const)('%s', (_what, reason, signals, until) => {
    expect(nudge(aPlan(), eleven, signals)).toMatchObject({ why: reason, until, next: { dueAt: eleven } });
  });

  it.each([
    ['a pause', { pausedUntil: eleven + 1 }, 'paused', eleven + 1],
    ['the quiet period', { quiet: [{ from: eleven - 1, to: eleven + 2 }] }, 'quiet', eleven + 2],
    [
      'a break that runs',
      { records: [aBreak({ occasion: 'own', fate: 'running', begunAt: eleven })] },
      'running',
      clockAt(11, 5),
    ],
    [
      'the end of the shift',
      { span: { from: clockAt(9), to: eleven }, nextSpan: clockAt(20) },
      'noShift',
      clockAt(20),
    ],
    ['no shift', { span: null }, 'noShift', null],
  ] as const)('%s', (_what, some, reason, until) => {
    expect(nudge(aPlan(some), eleven)).toMatchObject({ why: reason, until });
  });

  it('speaking is no absence: who has touched no key for half an hour of talking is there', () => {
    const idle = { since: clockAt(10, 30), locked: false };
    const spoke = aPlan({ callEndedAt: eleven - 1 });
    expect(why(nudge(spoke, eleven, { idle, call: aLine('wrapUp', eleven - 1) }))).toBe('offer');
    expect(why(nudge(aPlan(), eleven, { idle }))).toBe('away');
  });
});

describe('one story of one break', () => {
  it.each(['taken', 'skipped', 'natural', 'missed'] as const)('%s, it never comes again', (fate) => {
    const plan = aPlan({ records: [aBreak({ fate, settledAt: eleven })], callEndedAt: clockAt(11, 30) });
    expect(why(nudge(plan, clockAt(11, 31)))).toBe('nothingDue');
  });

  it('put off, it comes when it was asked for, and nothing comes before', () => {
    const records = [aBreak({ postponed: 1, notBefore: clockAt(11, 10) })];
    const plan = aPlan({ records, hardCalls: [{ id: 'a', at: clockAt(11, 5), strength: 3 }] });
    expect(nudge(plan, clockAt(11, 9))).toMatchObject({ why: 'nothingDue', until: clockAt(11, 10) });
    expect(nudge(plan, clockAt(11, 10))).toMatchObject({ offer: { because: 'roster' } });
  });

  it('offers the missed break once, after the call [S4]', () => {
    const missed = aBreak({ offers: 1, closedAt: clockAt(11, 1) });
    const plan = (some: Partial<BreakPlan>) => aPlan({ records: [missed], ...some });
    expect(why(nudge(plan({}), clockAt(11, 8)))).toBe('nothingDue');
    expect(why(nudge(plan({ callEndedAt: clockAt(11) }), clockAt(11, 8)))).toBe('nothingDue');
    expect(nudge(plan({ callEndedAt: clockAt(11, 8) }), clockAt(11, 8))).toMatchObject({ offer: missed });
    const twice = [{ ...missed, offers: 2, closedAt: clockAt(11, 9) }];
    expect(why(nudge(plan({ records: twice, callEndedAt: clockAt(11, 20) }), clockAt(11, 20)))).toBe(
      'nothingDue',
    );
  });

  it('stands for three minutes, and not into the quiet period', () => {
    const records = [aBreak({ offers: 1, offeredAt: eleven })];
    expect(nudge(aPlan({ records }), clockAt(11, 1))).toMatchObject({ until: clockAt(11, 3) });
    expect(why(nudge(aPlan({ records }), clockAt(11, 3)))).toBe('nothingDue');
    const quiet = [{ from: clockAt(11, 2), to: clockAt(12) }];
    expect(nudge(aPlan({ records, quiet }), clockAt(11, 1))).toMatchObject({ until: clockAt(11, 2) });
  });

  it('goes with the shift, also one that was put off and lapses later', () => {
    const records = [aBreak({ offers: 1, offeredAt: clockAt(17, 58), lapsesAt: clockAt(18, 20) })];
    expect(nudge(aPlan({ records }), clockAt(17, 59))).toMatchObject({ until: clockAt(18) });
    expect(why(nudge(aPlan({ records }), clockAt(18)))).toBe('noShift');
  });

  it('leaves five minutes of room after an answer', () => {
    const answered = aBreak({
      occasion: 'x',
      because: 'hardCall',
      fate: 'skipped',
      settledAt: clockAt(10, 58),
    });
    expect(nudge(aPlan({ records: [answered] }), eleven)).toMatchObject({ until: clockAt(11, 3) });
    expect(why(nudge(aPlan({ records: [answered] }), clockAt(11, 3)))).toBe('offer');
  });
});
