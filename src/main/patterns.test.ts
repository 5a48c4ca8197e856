import { expect, it } from 'vitest';
import { aCheckIn, aHardCall, aRoutineSession, aShift, countingIds, someDay } from '../../tests/factories.ts';
import { aSeat } from '../../tests/seat.ts';
import { addDays } from '../shared/clock.ts';
import { insertCheckIn } from './journal/check-ins.ts';
import { insertHardCall } from './journal/hard-calls.ts';
import { insertRoutineSession } from './journal/routine-sessions.ts';
import { insertShift } from './journal/shifts.ts';
import { patterns } from './patterns.ts';

it('makes twelve months of a journal, and months of all its years [S6]', () => {
  const { seat } = aSeat();
  const newId = countingIds();
  for (let ago = 1500; ago >= 0; ago -= 3) {
    const day = addDays(someDay, -ago);
    const shift = aShift({ id: newId(), day, endedAt: aShift().begunAt });
    insertShift(seat.journal, shift);
    const mood = ago === 0 ? 5 : 3;
    const secret = { note: 'between me and me', tags: ['mine'] };
    insertCheckIn(seat.journal, aCheckIn({ id: newId(), shiftId: shift.id, day, mood, ...secret }));
    if (ago === 0) insertHardCall(seat.journal, aHardCall({ id: newId(), shiftId: shift.id, day }));
  }
  insertRoutineSession(seat.journal, aRoutineSession({ day: someDay }));

  const answer = patterns(seat, someDay);
  expect(answer).toMatchObject({ from: '2025-04-01', to: someDay, learning: 0 });
  expect(answer.days.at(-1)).toEqual({ day: someDay, mood: 5, calm: 3, hardCalls: 1 });
  expect(answer.days[0]?.day).toBe('2025-04-03');
  expect(answer.trend).toHaveLength(48);
  expect(answer.stressors.month).toEqual([{ stressor: 'cust_abuse', calls: 1 }]);
  expect(answer.helps).toMatchObject([{ routine: 'sigh', rated: 1, meanChange: 1 }]);
  expect(answer.months[0]).toEqual({ month: '2022-01', level: 3, days: 4 });
  expect(answer.months.at(-1)).toEqual({ month: '2026-03', level: 4, days: 1 });
  expect(JSON.stringify(answer)).not.toMatch(/between me|mine/);

  const before = patterns(seat, addDays(answer.from, -1));
  expect(before).toMatchObject({ from: '2024-04-01', to: '2025-03-31', helps: [] });
  expect(before.days.every(({ mood }) => mood === 3)).toBe(true);
});
