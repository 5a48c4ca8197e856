import type { SeatAction } from '../shared/demo-contract.ts';
import { nearestStep } from '../shared/pattern-findings.ts';
import type { RoutineId } from '../shared/routine.ts';
import type { Dice } from './dice.ts';

const minute = 60_000;
/** Share of hard calls after which the person takes a breath, and of those after which they say how it was. */
const breathes = 0.6;
const answers = 0.85;

/** What they turn to, how often, and by how much it usually lifts them, in steps. */
const habits: readonly (readonly [{ routine: RoutineId; seconds: number; lift: number }, number])[] = [
  [{ routine: 'sigh', seconds: 60, lift: 0.9 }, 6],
  [{ routine: 'resonance', seconds: 300, lift: 0.5 }, 3],
  [{ routine: 'long_exhale', seconds: 120, lift: 0.1 }, 2],
];

/** A day of the person in the free chair with the routines they do after hard calls, in the order of time. */
export function withRoutines(actions: readonly SeatAction[], dice: Dice): SeatAction[] {
  const routines = actions.flatMap((action): SeatAction[] => {
    if (!('hardCall' in action) || !dice.chance(breathes)) return [];
    const { routine, seconds, lift } = dice.weighted(habits);
    const said = actions.findLast((one) => 'checkIn' in one && one.at < action.at);
    const mood = said && 'checkIn' in said ? said.checkIn.mood : 3;
    const before = nearestStep(mood - 0.7 + dice.normal(0, 0.4));
    const after = dice.chance(answers) ? nearestStep(before + lift + dice.normal(0, 0.4)) : null;
    return [{ at: action.at + 12 * minute, routine: { routine, seconds, before }, after }];
  });
  return [...actions, ...routines].toSorted((a, b) => a.at - b.at);
}
