import type { Phase } from './check-in.ts';
import { hour } from './clock.ts';
import type { Today } from './seat-contract/records.ts';
import { isRunning } from './shift.ts';

/** Before this the first check-in of a shift is taken for its start; after `lateInShift` any is taken for its end. */
const earlyInShift = 2 * hour;
const lateInShift = 7 * hour;
/** Nobody is asked again so soon. */
const justSaid = hour;

/** Which part of the shift a check-in made now is probably about. A guess: the person can change it. */
export function guessPhase({ shift, checkIns }: Today, now: number): Phase {
  if (!shift || !isRunning(shift, now)) return 'start';
  const since = now - shift.begunAt;
  if (since >= lateInShift) return 'end';
  const begun = checkIns.some((c) => c.shiftId === shift.id);
  return since < earlyInShift && !begun ? 'start' : 'middle';
}

/** Whether to show the question by itself: the part of the shift has no check-in yet, and none was made just now. */
export function isDue(today: Today, now: number): boolean {
  const own = today.checkIns.filter((c) => c.shiftId === today.shift?.id);
  const phase = guessPhase(today, now);
  return !own.some((c) => c.phase === phase || now - c.at < justSaid);
}
