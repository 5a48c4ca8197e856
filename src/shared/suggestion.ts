import { nudgeRule as rule } from './nudge/rule.ts';
import { holdsBreath, type Routine, routineOf, shortForm } from './routine.ts';
import type { Strength } from './stressor.ts';
import type { Help } from './what-helps.ts';

/** A routine in one of its lengths. */
export interface Suggestion {
  routine: Routine;
  seconds: number;
}

/** What is suggested while nothing is known to help, by the time there is; own judgement (docs/science.md). */
const usual = [
  { from: 300, id: 'rest' },
  { from: 60, id: 'sigh' },
  { from: 40, id: 'green' },
  { from: 0, id: 'eyes' },
] as const;

/** One routine for so many seconds: one that likely helps this person and fits, else the usual one for that time. */
export function suggestionFor(seconds: number, helps: readonly Help[]): Suggestion {
  const likely = helps.filter(({ sure }) => sure === 'likely').map(({ routine }) => routineOf(routine));
  for (const routine of likely) {
    const form = longestWithin(routine, seconds);
    if (form !== null && !holdsBreath(routine)) return { routine, seconds: form }; // a caution first is no rest
  }
  const { id } = usual.find(({ from }) => seconds >= from) ?? usual[3];
  const routine = routineOf(id);
  return { routine, seconds: longestWithin(routine, seconds) ?? routine.seconds };
}

/** Right after a hard call: 20 s for each step of its strength, as the nudge offers it. */
export function resetAfter(strength: Strength, helps: readonly Help[]): Suggestion {
  return suggestionFor(rule.resetSeconds * strength, helps);
}

function longestWithin(routine: Routine, seconds: number): number | null {
  const short = shortForm(routine);
  if (routine.seconds <= seconds) return routine.seconds;
  return short !== null && short <= seconds ? short : null;
}
