import { z } from 'zod';
import { day } from '../clock.ts';
import { dayGoal, dayGoalInput } from '../day-goal.ts';
import { nothing, type SeatExchange } from './shapes.ts';

/** Today's goal, and own ones of before to pick from. */
export const goalNow = z.strictObject({
  day,
  today: dayGoal.nullable(),
  earlier: z.array(z.string()),
});
export type GoalNow = z.infer<typeof goalNow>;

/** Goals of the day and good things (S12): in the journal, and nowhere else. */
export const goalCalls = {
  goalNow: { input: nothing, output: goalNow },
  /** Sets or changes a day's; null when nothing of it is left. */
  setDayGoal: { input: dayGoalInput, output: dayGoal.nullable() },
  deleteDayGoal: { input: z.strictObject({ day }), output: dayGoal },
  /** Undo of `deleteDayGoal`. */
  putBackDayGoal: { input: dayGoal, output: dayGoal },
  /** Those of the days from `from` to `to`, both included; oldest first. */
  dayGoalsBetween: { input: z.strictObject({ from: day, to: day }), output: z.array(dayGoal) },
} as const satisfies Record<string, SeatExchange>;
