import { aCheckIn, aHardCall, aPulse, aRoutineSession, aShift, fixedClock, someDay } from './factories.ts';
import { aSeat } from './seat.ts';
import { instantOf } from '../src/shared/clock.ts';
import type { Language } from '../src/shared/language.ts';
import { dueBreak, settled } from '../src/shared/nudge/break-record.ts';
import { exportJournal } from '../src/main/export.ts';
import { putBreak } from '../src/main/journal/breaks.ts';
import { insertCheckIn } from '../src/main/journal/check-ins.ts';
import { putDayGoal } from '../src/main/journal/day-goals.ts';
import { insertEarlierMood } from '../src/main/journal/earlier-moods.ts';
import { insertHardCall } from '../src/main/journal/hard-calls.ts';
import { insertPulse } from '../src/main/journal/pulses.ts';
import { addRosterShift } from '../src/main/journal/roster.ts';
import { insertRoutineSession } from '../src/main/journal/routine-sessions.ts';
import { insertShift } from '../src/main/journal/shifts.ts';
import { newTurn } from '../src/main/journal/turn.ts';
import type { Seat } from '../src/main/seat.ts';

const evening = () => fixedClock(instantOf(someDay, 'Asia/Shanghai', 20));

/** A seat’s journal to import into, with nobody beside it. */
export const importInto = (seat: Seat) => ({ ...seat, turn: newTurn(), went: () => {} });

/** A seat with one of everything. */
export function aFullSeat(): Seat {
  const { seat } = aSeat({ enrolled: false, clock: evening() });
  const { journal } = seat;
  const shift = aShift({ endedAt: instantOf(someDay, 'Asia/Shanghai', 18) });
  insertShift(journal, shift);
  insertCheckIn(
    journal,
    aCheckIn({ words: ['tired', 'proud'], tags: ['late shift'], note: '=1+1', energy: 2, breaks: 'some' }),
  );
  insertHardCall(journal, aHardCall());
  insertRoutineSession(journal, aRoutineSession());
  insertPulse(journal, aPulse({ theme: 'breaks' }));
  const due = { occasion: 'roster 1', day: someDay, because: 'roster', dueAt: shift.begunAt } as const;
  putBreak(
    journal,
    settled(dueBreak({ ...due, lapsesAt: shift.begunAt + 1, seconds: 300 }), 'taken', shift.begunAt),
  );
  addRosterShift(journal, { day: someDay, begins: shift.begunAt, ends: shift.begunAt + 1000, breaks: [] });
  putDayGoal(journal, { day: someDay, at: shift.begunAt, goal: 'ask', went: 'partly', good: '=tea' });
  insertEarlierMood(journal, {
    id: crypto.randomUUID(),
    day: '2025-01-01',
    at: instantOf('2025-01-01', 'Asia/Shanghai', 21),
    mood: 4,
    activities: ['friends'],
    note: '',
  });
  return seat;
}

/** A seat with nothing in its journal. */
export const emptySeat = (): Seat => ({
  ...aSeat({ enrolled: false, clock: evening() }).seat,
  newId: () => crypto.randomUUID(),
});
export const exported = (seat: Seat, format: 'csv' | 'json', language: Language = 'en') =>
  exportJournal(seat, format, language).text;
