import { expect, it } from 'vitest';
import { someDay, someZone } from '../../../tests/factories.ts';
import { clockAt } from '../../../tests/nudges.ts';
import { addDays, hour, instantOf } from '../clock.ts';
import { breakSettings, defaultBreakSettings, pauseUntil, spanOn, spansAround } from './break-settings.ts';

it.each([
  ['30m', clockAt(17, 30)],
  ['1h', clockAt(18)],
  ['shift', clockAt(19)],
] as const)('a pause of %s ends', (length, until) =>
  expect(pauseUntil(length, clockAt(17), clockAt(19))).toBe(until),
);

it('a pause for a shift whose end nobody knows ends after eight hours', () => {
  expect(pauseUntil('shift', clockAt(9), null)).toBe(clockAt(17));
});

it('a span of the wall clock may pass midnight', () => {
  const next = addDays(someDay, 1);
  expect(spanOn(someDay, someZone, { from: '22:30', to: '06:00' })).toEqual({
    from: clockAt(22, 30),
    to: instantOf(next, someZone, 6),
  });
  const atOne = instantOf(next, someZone, 1);
  const around = spansAround(atOne, someZone, { from: '22:30', to: '06:00' });
  expect(around.some(({ from, to }) => atOne >= from && atOne < to)).toBe(true);
});

it('keeps to the wall clock when the hour changes', () => {
  const { from, to } = spanOn('2026-03-29', 'Europe/Berlin', { from: '00:00', to: '12:00' });
  expect(to - from).toBe(11 * hour);
});

it.each([{ quiet: { from: '9:00', to: '10:00' } }, { hours: { days: [], from: '09:00', to: '17:00' } }])(
  'refuses settings that mean nothing: %j',
  (wrong) => expect(breakSettings.safeParse({ ...defaultBreakSettings, ...wrong }).success).toBe(false),
);
