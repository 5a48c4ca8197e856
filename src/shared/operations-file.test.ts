import { describe, expect, it } from 'vitest';
import { type OperationsPlace, readOperations } from './operations-file.ts';

const one: OperationsPlace = { teams: [{ id: 7, name: 'Orders' }], today: '2026-03-10' };
const two: OperationsPlace = { ...one, teams: [...one.teams, { id: 8, name: '退货组' }] };
const read = (text: string, place = one) =>
  readOperations(
    text.split('\n').map((line) => line.split(';')),
    place,
  );
const faults = (text: string, place = one) =>
  read(text, place).report.faults.map(({ line, column, code }) => [line, column, code]);

describe('a file of the telephony’s figures [L12]', () => {
  it('is read by its column names, in any order, with gaps', () => {
    const { report, teams } = read('occupancy;Date;queue_seconds\n91,5%;2026-03-02;40\n;2026/3/3;12.5');
    expect(report).toEqual({ rows: 2, from: '2026-03-02', to: '2026-03-03', faults: [] });
    const none = { handlingSeconds: null, lostBreaks: null };
    expect(teams).toEqual([
      {
        team: 7,
        days: [
          { day: '2026-03-02', queueSeconds: 40, occupancy: 91.5, ...none },
          { day: '2026-03-03', queueSeconds: 12.5, occupancy: null, ...none },
        ],
      },
    ]);
  });

  it.each([
    '日期;班组;排队秒数;未休次数\n2026-03-02;退货组;40;2',
    '日期;組別;排隊秒數;未休次數\n2026-03-02;退货组;40;2',
    'date;team;ASA;Missed breaks\n2026-03-02;退货组;40;2',
    'date;Queue;ASA;Missed breaks\n2026-03-02;退货组;40;2',
  ])('takes the names of three languages: %s', (text) => {
    expect(read(text, two).teams).toMatchObject([{ team: 8, days: [{ queueSeconds: 40, lostBreaks: 2 }] }]);
  });

  it('refuses a column about a person, whatever else is in it', () => {
    expect(faults('day;Agent ID;occupancy\n2026-03-02;x;80')).toEqual([[1, 'Agent ID', 'personColumn']]);
    expect(faults('日期;工号;排队秒数\n2026-03-02;x;80')).toEqual([[1, '工号', 'personColumn']]);
  });

  it('says every fault with its line and column, and takes nothing', () => {
    const text = [
      'day;team;occupancy;lost_breaks',
      '2026-02-30;Orders;80;1',
      '2026-03-11;Orders;80;1',
      '2026-03-02;Nobody;80;1',
      '2026-03-02;Orders;lots;1',
      '2026-03-03;Orders;101;1.5',
      '2026-03-04;Orders;80;0',
      '2026-03-04;Orders;81;0',
    ].join('\n');
    expect(faults(text, two)).toEqual([
      [2, 'day', 'badDay'],
      [3, 'day', 'futureDay'],
      [4, 'team', 'noSuchTeam'],
      [5, 'occupancy', 'badNumber'],
      [6, 'occupancy', 'outOfRange'],
      [6, 'lost_breaks', 'outOfRange'],
      [8, null, 'sameDayTwice'],
    ]);
    expect(read(text, two).teams).toEqual([]);
  });

  it('asks for what it cannot do without', () => {
    expect(faults('day;occupancy')).toEqual([[1, null, 'empty']]);
    expect(faults('occupancy\n80')).toEqual([[1, null, 'noDayColumn']]);
    expect(faults('day;weather\n2026-03-02;fine')).toEqual([[1, null, 'noFigureColumn']]);
    expect(faults('day;occupancy\n2026-03-02;80', two)).toEqual([[2, null, 'teamNeeded']]);
  });

  it('names at most a hundred faults', () => {
    const rows = Array.from({ length: 300 }, () => 'never;80');
    expect(faults(['day;occupancy', ...rows].join('\n'))).toHaveLength(100);
  });
});
