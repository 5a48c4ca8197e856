import { describe, expect, it } from 'vitest';
import { someDay, someZone } from '../../../tests/factories.ts';
import { clockAt } from '../../../tests/nudges.ts';
import { addDays, instantOf } from '../../shared/clock.ts';
import { readIcs } from './read-ics.ts';

const calendar = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//roster', ...lines, 'END:VCALENDAR'].join('\r\n');
const event = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:a', 'SUMMARY:Early', ...lines, 'END:VEVENT'];
const read = (...lines: string[]) => readIcs(calendar(...lines), clockAt(8), someZone);
const days = (shifts: readonly { day: string }[]) => shifts.map(({ day }) => day);

describe('a calendar', () => {
  it.each([
    ['UTC', 'DTSTART:20260302T010000Z', 'DTEND:20260302T100000Z'],
    ['a zone by name', 'DTSTART;TZID=Asia/Tokyo:20260302T100000', 'DTEND;TZID=Asia/Tokyo:20260302T190000'],
    ['the wall clock here', 'DTSTART:20260302T090000', 'DTEND:20260302T180000'],
    ['a duration', 'DTSTART:20260302T090000', 'DURATION:PT9H'],
  ])('gives a shift in %s', async (_what, ...lines) => {
    const { shifts } = await read(...event(...lines));
    expect(shifts).toEqual([{ day: someDay, begins: clockAt(9), ends: clockAt(18), breaks: [] }]);
  });

  it('uses the file’s own zone where the name is another program’s', async () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:China Standard Time',
      'BEGIN:STANDARD',
      'DTSTART:16010101T000000',
      'TZOFFSETFROM:+0800',
      'TZOFFSETTO:+0800',
      'END:STANDARD',
      'END:VTIMEZONE',
    ];
    const times = [
      'DTSTART;TZID=China Standard Time:20260302T090000',
      'DTEND;TZID=China Standard Time:20260302T180000',
    ];
    const { shifts } = await readIcs(calendar(...zone, ...event(...times)), clockAt(8), 'UTC');
    expect(shifts).toMatchObject([{ begins: clockAt(9), ends: clockAt(18) }]);
  });

  it('follows recurrence with its exceptions, moved days and cancelled ones', async () => {
    const { shifts, leftOut } = await read(
      ...event(
        'DTSTART:20260302T090000',
        'DTEND:20260302T180000',
        'RRULE:FREQ=DAILY;COUNT=5',
        'EXDATE:20260303T090000',
      ),
      ...event('RECURRENCE-ID:20260304T090000', 'DTSTART:20260304T130000', 'DTEND:20260304T220000'),
      ...event(
        'RECURRENCE-ID:20260305T090000',
        'STATUS:CANCELLED',
        'DTSTART:20260305T090000',
        'DTEND:20260305T180000',
      ),
    );
    expect(days(shifts)).toEqual([someDay, '2026-03-04', '2026-03-06']);
    expect(shifts[1]?.begins).toBe(instantOf('2026-03-04', someZone, 13));
    expect(leftOut).toBe(0);
  });

  it('keeps nine o’clock nine o’clock over a change of the hour', async () => {
    const lines = event(
      'DTSTART;TZID=Europe/Berlin:20260323T090000',
      'DTEND;TZID=Europe/Berlin:20260323T170000',
      'RRULE:FREQ=WEEKLY;COUNT=2',
    );
    const { shifts } = await readIcs(calendar(...lines), clockAt(8), 'Europe/Berlin');
    expect(shifts.map(({ begins }) => begins)).toEqual(
      ['2026-03-23', '2026-03-30'].map((day) => instantOf(day, 'Europe/Berlin', 9)),
    );
  });

  it('takes an entry inside a shift for its break, and a night shift for the day it begins', async () => {
    const { shifts } = await read(
      ...event('DTSTART:20260302T220000', 'DTEND:20260303T060000'),
      'BEGIN:VEVENT',
      'UID:b',
      'SUMMARY:AUX2',
      'DTSTART:20260303T020000',
      'DURATION:PT15M',
      'END:VEVENT',
    );
    const at = instantOf(addDays(someDay, 1), someZone, 2);
    expect(shifts).toMatchObject([{ day: someDay, breaks: [{ at, minutes: 15, code: 'AUX2' }] }]);
  });

  it('leaves whole days and cancelled entries out, and follows the endless for a while', async () => {
    const { shifts, leftOut } = await read(
      ...event('DTSTART;VALUE=DATE:20260302', 'DTEND;VALUE=DATE:20260303'),
      ...event('STATUS:CANCELLED', 'DTSTART:20260302T090000', 'DTEND:20260302T180000'),
      ...event('DTSTART:20200101T090000', 'DTEND:20200101T170000', 'RRULE:FREQ=DAILY'),
    );
    expect(leftOut).toBe(2);
    expect(shifts.length).toBeGreaterThan(400);
    expect(shifts.length).toBeLessThan(440);
  });

  it('says which entry is too long or overlaps', async () => {
    const { faults } = await read(
      ...event('DTSTART:20260302T090000', 'DTEND:20260303T090000'),
      ...event('DTSTART:20260304T090000', 'DTEND:20260304T180000'),
      ...event('DTSTART:20260304T170000', 'DTEND:20260304T230000'),
    );
    expect(faults).toEqual([
      { row: 1, column: null, code: 'tooLong' },
      { row: 3, column: null, code: 'overlap' },
    ]);
  });

  it('with more than anybody’s shifts in it is refused', async () => {
    await expect(readIcs(`BEGIN:VCALENDAR${' '.repeat(4_000_001)}`, clockAt(8), someZone)).rejects.toThrow(
      expect.objectContaining({ code: 'tooLarge' }),
    );
  });
});
