import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someDay, someZone } from '../../../tests/factories.ts';
import { clockAt } from '../../../tests/nudges.ts';
import { addDays, instantOf } from '../clock.ts';
import { columnsOf } from './columns.ts';
import { readRow } from './row.ts';
import { readDay, readMoment, readSpan, readTime } from './wall-clock.ts';

describe('a day', () => {
  it.each([
    '2026-03-02',
    '2026/3/2',
    '2026.03.02',
    '2026年3月2日',
    '20260302',
    '2.3.2026',
    '115/03/02',
    '２０２６／３／２',
    '2026-03-02 (Mon)',
    ' 2026/3/2(一) ',
  ])('%s', (cell) => expect(readDay(cell)).toBe(someDay));

  it.each(['', '2026-02-30', '3/2/2026', '2026-13-01', 'Monday'])('is not %j', (cell) =>
    expect(readDay(cell)).toBeNull(),
  );
});

describe('a time', () => {
  it.each([
    ['9:05', 545],
    ['09:05:00', 545],
    ['0905', 545],
    ['9.05', 545],
    ['9:05 AM', 545],
    ['9:05 p.m.', 1265],
    ['12:05 am', 5],
    ['上午9:05', 545],
    ['下午 9:05', 1265],
    ['９：０５', 545],
    ['24:00', 1440],
  ])('%s', (cell, minutes) => expect(readTime(cell)).toBe(minutes));

  it.each(['', '9', '25:00', '24:01', '9:60', '13:00 pm', 'noon'])('is not %j', (cell) =>
    expect(readTime(cell)).toBeNull(),
  );

  it('is read back from whatever writes it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (m) => {
        const [hours, minutes] = [Math.floor(m / 60), m % 60].map((n) => String(n).padStart(2, '0'));
        expect(readTime(`${hours}:${minutes}`)).toBe(m);
        expect(readTime(`${hours}${minutes}`)).toBe(m);
      }),
    );
  });

  it.each(['09:00-18:00', '0900 – 1800', '9:00~18:00', '9:00 AM to 6:00 PM', '09:00至18:00'])(
    'to a time: %s',
    (cell) => expect(readSpan(cell)).toEqual([540, 1080]),
  );

  it('with its day in front', () => {
    expect(readMoment('2026-03-02T09:05:00')).toEqual({ day: someDay, minute: 545 });
    expect(readMoment('2026/3/2 9:05 PM')).toEqual({ day: someDay, minute: 1265 });
    expect(readMoment('09:05')).toBeNull();
  });
});

describe('the columns', () => {
  it.each([
    [['Date', 'Start Time', 'End_Time'], { day: 0, begins: 1, ends: 2, breaks: [] }],
    [['姓名', '日期', '班次', '休息1', '休息2'], { who: 0, day: 1, shift: 2, breaks: [3, 4] }],
    [['工號', '開始時間', '結束時間', '休息代碼'], { who: 0, begins: 1, ends: 2, code: 3, breaks: [] }],
  ])('of %j', (head, columns) => expect(columnsOf(head)).toEqual(columns));

  it('need both ends of a shift', () => expect(columnsOf(['Date', 'Start', 'Team'])).toBeNull());
});

describe('a row', () => {
  const columns = { day: 0, begins: 1, ends: 2, breaks: [3], code: 4 };
  const read = (...cells: string[]) => readRow(cells, columns, someZone);

  it('is a shift with its breaks and their code', () => {
    expect(read('2026-03-02', '9:00', '18:00', '15:00/10; 11:00-11:05', 'AUX2')).toEqual({
      is: 'shift',
      shift: {
        day: someDay,
        begins: clockAt(9),
        ends: clockAt(18),
        breaks: [
          { at: clockAt(11), minutes: 5, code: 'AUX2' },
          { at: clockAt(15), minutes: 10, code: 'AUX2' },
        ],
      },
    });
  });

  it('passes midnight, and belongs to the day it begins', () => {
    const next = addDays(someDay, 1);
    expect(read('2026-03-02', '22:00', '6:00', '2:00 15分')).toMatchObject({
      shift: {
        day: someDay,
        ends: instantOf(next, someZone, 6),
        breaks: [{ at: instantOf(next, someZone, 2), minutes: 15 }],
      },
    });
    expect(read('2026-03-02', '16:00', '24:00')).toMatchObject({
      shift: { ends: instantOf(next, someZone) },
    });
  });

  it.each(['', '休', 'OFF', '例假'])('may be a day off: %j', (word) =>
    expect(read('2026-03-02', word, word)).toEqual({ is: 'off' }),
  );

  it.each([
    ['day', 'day', ['soon', '9:00', '18:00']],
    ['begins', 'time', ['2026-03-02', 'nine', '18:00']],
    ['ends', 'time', ['2026-03-02', '9:00', '']],
    ['ends', 'tooLong', ['2026-03-02', '9:00', '8:00']],
    ['breaks', 'break', ['2026-03-02', '9:00', '18:00', 'at eleven']],
    ['breaks', 'break', ['2026-03-02', '9:00', '18:00', '11:00/300']],
    ['breaks', 'breakOutside', ['2026-03-02', '9:00', '18:00', '17:58']],
  ])('says which column is not clear: %s, %s', (column, code, cells) =>
    expect(read(...cells)).toEqual({ is: 'fault', column, code }),
  );
});
