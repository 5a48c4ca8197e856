import type { DeletionProof } from '../../shared/seat-contract/journal.ts';
import { countCheckIns } from './check-ins.ts';
import { countDayGoals } from './day-goals.ts';
import { countEarlierMoods } from './earlier-moods.ts';
import { countNotes, countWorkReports } from './hands.ts';
import { countHardCalls } from './hard-calls.ts';
import type { Journal } from './journal.ts';
import { countPulses } from './pulses.ts';
import { countRoutineSessions } from './routine-sessions.ts';

/** How many of each a journal holds, for the proof of its deletion. */
export function heldIn(journal: Journal): Omit<DeletionProof, 'at' | 'files' | 'mailboxes'> {
  return {
    checkIns: countCheckIns(journal),
    hardCalls: countHardCalls(journal),
    routineSessions: countRoutineSessions(journal),
    pulses: countPulses(journal),
    ...countNotes(journal),
    workReports: countWorkReports(journal),
    dayGoals: countDayGoals(journal),
    earlierMoods: countEarlierMoods(journal),
  };
}
