import { describe, expect, it } from 'vitest';
import { fixedClock, someDay } from '../../../tests/factories.ts';
import { aBreak, clockAt } from '../../../tests/nudges.ts';
import { aSeat } from '../../../tests/seat.ts';
import { noBreakPolicy } from '../../shared/nudge/break-settings.ts';
import { minute } from '../../shared/nudge/rule.ts';
import { pausedUntil } from './break-plan.ts';
import {
  breakHistory,
  breakPlanning,
  endBreak,
  pauseNudges,
  putBreakOff,
  resumeNudges,
  setBreakSettings,
  skipBreak,
  startBreak,
} from './breaks.ts';
import { putBreak } from '../journal/breaks.ts';
import { settingsOf } from '../journal/settings.ts';

const eleven = clockAt(11);
const offered = aBreak({ offers: 1, offeredAt: eleven });

function atEleven(...records: ReturnType<typeof aBreak>[]) {
  const world = aSeat({ clock: fixedClock(eleven + minute) });
  for (const record of records) putBreak(world.seat.journal, record);
  return { ...world, history: () => breakHistory(world.seat, someDay, someDay).breaks };
}
const refused = (code: string) => expect.objectContaining({ code });

describe('a break', () => {
  it('begins and ends when the person says so, however soon', () => {
    const { seat, clock, history } = atEleven(offered);
    startBreak(seat, noBreakPolicy);
    startBreak(seat, noBreakPolicy);
    expect(history()).toMatchObject([{ fate: 'running', begunAt: eleven + minute, offeredAt: null }]);
    clock.forward(1000);
    endBreak(seat, noBreakPolicy);
    endBreak(seat, noBreakPolicy);
    expect(history()).toMatchObject([{ fate: 'taken', settledAt: eleven + minute + 1000 }]);
  });

  it('that is owed is the one that begins, though its card is gone', () => {
    const { seat, history } = atEleven({ ...offered, offeredAt: null, closedAt: eleven });
    startBreak(seat, noBreakPolicy);
    expect(history()).toMatchObject([{ because: 'roster', fate: 'running' }]);
  });

  it('that was never ended, days ago, does not stand in the way', () => {
    const { seat, history } = atEleven(
      aBreak({
        occasion: 'own:1',
        day: '2026-02-20',
        because: 'own',
        fate: 'running',
        begunAt: eleven - 864_000_000,
      }),
      offered,
    );
    startBreak(seat, noBreakPolicy);
    endBreak(seat, noBreakPolicy);
    startBreak(seat, noBreakPolicy);
    expect(history()).toMatchObject([{ fate: 'running' }]);
  });

  it('can be one’s own at any time', () => {
    const { seat, history } = atEleven();
    startBreak(seat, noBreakPolicy);
    expect(history()).toMatchObject([{ because: 'own', fate: 'running', seconds: 300 }]);
  });

  it('is put off, as often as is left', () => {
    const { seat, history } = atEleven({ ...offered, postponed: 2 });
    putBreakOff(seat, noBreakPolicy, offered.occasion, 10);
    expect(history()).toMatchObject([
      { notBefore: eleven + 11 * minute, postponed: 3, offeredAt: null, offers: 0 },
    ]);
    putBreak(seat.journal, { ...offered, postponed: 3 });
    expect(() => putBreakOff(seat, noBreakPolicy, offered.occasion, 5)).toThrow(refused('notAllowed'));
  });

  it('with "hold me to it" is put off once, by five minutes', () => {
    const { seat } = atEleven(offered);
    setBreakSettings(seat, noBreakPolicy, { holdMeToIt: true });
    expect(() => putBreakOff(seat, noBreakPolicy, offered.occasion, 10)).toThrow(refused('notAllowed'));
    putBreakOff(seat, noBreakPolicy, offered.occasion, 5);
  });

  it('is skipped, always', () => {
    const { seat, history } = atEleven(offered);
    setBreakSettings(seat, noBreakPolicy, { holdMeToIt: true });
    skipBreak(seat, noBreakPolicy, offered.occasion);
    expect(history()).toMatchObject([{ fate: 'skipped' }]);
  });

  it('that is not offered cannot be answered: a press that came too late changes nothing', () => {
    const { seat, history } = atEleven({ ...offered, offeredAt: null });
    expect(() => skipBreak(seat, noBreakPolicy, offered.occasion)).toThrow(refused('notFound'));
    expect(() => putBreakOff(seat, noBreakPolicy, offered.occasion, 5)).toThrow(refused('notFound'));
    expect(history()).toMatchObject([{ fate: 'open' }]);
  });

  it('has a history, in the right order of days only', () => {
    const { seat } = atEleven();
    expect(() => breakHistory(seat, someDay, '2026-03-01')).toThrow(refused('badInput'));
  });
});

it('pauses and goes on', () => {
  const { seat } = atEleven();
  pauseNudges(seat, noBreakPolicy, '30m');
  expect(pausedUntil(seat)).toBe(eleven + 31 * minute);
  resumeNudges(seat);
  expect(pausedUntil(seat)).toBeNull();
});

it('keeps settings in the journal, and gets along with ones it does not understand', () => {
  const { seat } = atEleven();
  const quiet = { from: '12:00', to: '13:00' };
  setBreakSettings(seat, noBreakPolicy, { quiet, sound: undefined });
  const { settings, agreedCodes } = breakPlanning(seat, { agreedCodes: ['AUX2'], hours: null });
  expect(settings).toMatchObject({ quiet, sound: false, resets: true });
  expect(agreedCodes).toEqual(['AUX2']);
  settingsOf(seat.journal).set('breaks', { quiet: 'noon' });
  expect(breakPlanning(seat, noBreakPolicy).settings).toMatchObject({ quiet: null, resets: true });
});
