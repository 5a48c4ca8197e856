import { z } from 'zod';
import { day, instant } from './clock.ts';

/** How a goal went, in the person's own view. There is no "failed": another day is another day. */
export const goalOutcomes = ['done', 'partly', 'otherDay'] as const;
export const goalOutcome = z.enum(goalOutcomes);
export type GoalOutcome = z.infer<typeof goalOutcome>;

/** A line each, as one would write on a slip of paper. */
export const longestGoal = 140;
export const longestGoodThing = 280;

/** What a person meant to do on a working day, how it went, and one good thing. It never leaves the seat. */
export const dayGoal = z.strictObject({
  /** The rostered day, as a check-in's; there is one for each. */
  day,
  /** When something was first said of it. */
  at: instant,
  /** Empty when none was set. */
  goal: z.string().trim().max(longestGoal),
  went: goalOutcome.nullable(),
  /** Empty when nothing was said. */
  good: z.string().trim().max(longestGoodThing),
});
export type DayGoal = z.infer<typeof dayGoal>;

/** Only what changes is named; a goal, outcome and good thing that are all taken out leave nothing behind. */
export const dayGoalInput = dayGoal.omit({ at: true }).partial().required({ day: true });
export type DayGoalInput = z.infer<typeof dayGoalInput>;

/** Whether there is anything left to keep. How a goal went says nothing without the goal. */
export function saysSomething({ goal, good }: Pick<DayGoal, 'goal' | 'good'>): boolean {
  return goal !== '' || good !== '';
}

/** Own goals of before to pick from: each once, the latest first, without today's. */
export function earlierGoals(goals: readonly Pick<DayGoal, 'day' | 'goal'>[], today: string): string[] {
  const latestFirst = goals
    .filter(({ day, goal }) => goal !== '' && day !== today)
    .toSorted((a, b) => (a.day < b.day ? 1 : -1));
  return [...new Set(latestFirst.map(({ goal }) => goal))].slice(0, mostOffered);
}

/** More than these few would be a list to read at the start of a shift. */
const mostOffered = 4;
