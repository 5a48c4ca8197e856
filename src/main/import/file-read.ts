import type { CheckIn } from '../../shared/check-in.ts';
import type { DayGoal } from '../../shared/day-goal.ts';
import type { EarlierMood } from '../../shared/earlier-mood.ts';
import type { BreakRecord } from '../../shared/nudge/break-record.ts';
import type { Pulse } from '../../shared/pulse.ts';
import type { RosterShift } from '../../shared/roster/roster.ts';
import type { RoutineSession } from '../../shared/routine-session.ts';
import type { ImportFault, ImportKind, ImportPreview } from '../../shared/seat-contract/import.ts';
import type { OwnPraise } from '../../shared/seat-contract/praise.ts';
import type { Shift } from '../../shared/shift.ts';
import type { HardCall } from '../../shared/stressor.ts';

/** What was read from a file, complete and true to the journal's shapes. */
export interface Records {
  shifts: Shift[];
  checkIns: CheckIn[];
  hardCalls: HardCall[];
  routineSessions: RoutineSession[];
  pulses: Pulse[];
  /** Settled ones: a break that was open in the file is over by now. */
  breaks: BreakRecord[];
  roster: RosterShift[];
  dayGoals: DayGoal[];
  earlierMoods: EarlierMood[];
  praises: OwnPraise[];
}

export const noRecords = (): Records => ({
  shifts: [],
  checkIns: [],
  hardCalls: [],
  routineSessions: [],
  pulses: [],
  breaks: [],
  roster: [],
  dayGoals: [],
  earlierMoods: [],
  praises: [],
});

/** A file as one of the readers understood it. */
export interface FileRead {
  kind: ImportKind;
  records: Records;
  faults: ImportFault[];
  leftOut: number;
  moods: ImportPreview['moods'];
}
