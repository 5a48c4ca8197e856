import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { addDays, dayAt, daysBetween, instantOf, zoneName } from './clock.ts';

const someDays = fc
  .integer({ min: -20_000, max: 40_000 })
  .map((days) => Temporal.PlainDate.from('1970-01-01').add({ days }).toString());

test('adds and counts days as the calendar does', () => {
  fc.assert(
    fc.property(someDays, fc.integer({ min: -3000, max: 3000 }), (on, days) => {
      const there = Temporal.PlainDate.from(on).add({ days }).toString();
      expect(addDays(on, days)).toBe(there);
      expect(daysBetween(on, there)).toBe(days);
    }),
  );
});

test('a day belongs to the wall calendar of its zone', () => {
  const at = Date.parse('2026-03-01T23:30:00Z');
  expect(dayAt(at, 'Europe/Dublin')).toBe('2026-03-01');
  expect(dayAt(at, 'Asia/Shanghai')).toBe('2026-03-02');
});

test('an hour that clocks skip moves forward with them', () => {
  expect(instantOf('2026-03-29', 'Europe/Dublin', 1, 30)).toBe(Date.parse('2026-03-29T01:30:00Z'));
  expect(instantOf('2026-03-29', 'Europe/Dublin', 12)).toBe(Date.parse('2026-03-29T11:00:00Z'));
});

test('refuses a zone that nobody knows', () => {
  expect(zoneName.safeParse('Asia/Shanghai').success).toBe(true);
  expect(zoneName.safeParse('Asia/Atlantis').success).toBe(false);
});
