import { putBreak } from '../journal/breaks.ts';
import { insertCheckIn } from '../journal/check-ins.ts';
import { putDayGoal } from '../journal/day-goals.ts';
import { insertEarlierMood } from '../journal/earlier-moods.ts';
import { insertHardCall } from '../journal/hard-calls.ts';
import { type ImportedNoun, noteImported } from '../journal/imported.ts';
import type { Journal } from '../journal/journal.ts';
import { insertPraise, praiseId } from '../journal/praises.ts';
import { insertPulse } from '../journal/pulses.ts';
import { addRosterShift } from '../journal/roster.ts';
import { insertRoutineSession } from '../journal/routine-sessions.ts';
import { insertShift } from '../journal/shifts.ts';
import type { Records } from './file-read.ts';

/** After how many records others get their turn: a few milliseconds' work. */
const portion = 200;

/** Writes what a file brought, within the caller's transaction; `between` is told how many are written. */
export function keep(journal: Journal, fresh: Records, between: (kept: number) => void): void {
  let kept = 0;
  function each<T>(
    noun: ImportedNoun,
    list: readonly T[],
    idOf: (one: T) => string | number,
    put: (journal: Journal, one: T) => void,
  ) {
    for (const one of list) {
      put(journal, one);
      noteImported(journal, noun, idOf(one));
      if (++kept % portion === 0) between(kept);
    }
  }
  // A shift goes first, because what lies in it names it.
  each('shifts', fresh.shifts, ({ id }) => id, insertShift);
  each('checkIns', fresh.checkIns, ({ id }) => id, insertCheckIn);
  each('hardCalls', fresh.hardCalls, ({ id }) => id, insertHardCall);
  each('routineSessions', fresh.routineSessions, ({ id }) => id, insertRoutineSession);
  each('pulses', fresh.pulses, ({ id }) => id, insertPulse);
  each('breaks', fresh.breaks, ({ occasion }) => occasion, putBreak);
  each('roster', fresh.roster, ({ begins }) => begins, addRosterShift);
  each('dayGoals', fresh.dayGoals, ({ day }) => day, putDayGoal);
  each('earlierMoods', fresh.earlierMoods, ({ id }) => id, insertEarlierMood);
  each('praises', fresh.praises, praiseId, insertPraise);
}
