import { expect, it } from 'vitest';
import { aShift, fixedClock, someZone } from '../../../tests/factories.ts';
import { aSeat } from '../../../tests/seat.ts';
import { instantOf } from '../../shared/clock.ts';
import { replaceRoster } from '../journal/roster.ts';
import { daysAtWork } from './days-at-work.ts';

const at = (day: string, hours: number) => instantOf(day, someZone, hours);

it('are the days of shifts and those of the roster, after consent and up to today [S17]', () => {
  const { seat } = aSeat({ clock: fixedClock(at('2026-03-05', 8)) });
  const days = ['2026-03-01', '2026-03-02', '2026-03-04', '2026-03-05', '2026-03-06'];
  const shifts = days.map((day) => ({ day, begins: at(day, 9), ends: at(day, 17), breaks: [] }));
  replaceRoster(seat.journal, '2026-03-01', '2026-03-31', shifts);
  const worked = [aShift({ day: '2026-03-02' }), aShift({ day: '2026-03-03' })];
  const range = { from: '2026-02-01', to: '2026-03-31', since: at('2026-03-02', 9) };
  expect(daysAtWork(seat, worked, range)).toEqual(['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05']);
  expect(daysAtWork(seat, [], { ...range, to: '2026-03-03' })).toEqual(['2026-03-02']);
});
