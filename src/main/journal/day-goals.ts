import type { Day } from '../../shared/clock.ts';
import type { DayGoal } from '../../shared/day-goal.ts';
import type { Journal } from './journal.ts';
import { prepared } from './prepared.ts';

/** Keeps what was said of a day, in the place of what was there; on the disk when it returns. */
export function putDayGoal(journal: Journal, goal: DayGoal): void {
  prepared(
    journal,
    `insert into day_goal values (@day, @at, @goal, @went, @good)
       on conflict do update set goal = excluded.goal, went = excluded.went, good = excluded.good`,
  ).run(goal);
}

/** Removes what was said of a day; its bytes are overwritten. */
export function removeDayGoal(journal: Journal, day: Day): void {
  prepared(journal, 'delete from day_goal where day = ?').run(day);
}

export function dayGoalOn(journal: Journal, day: Day): DayGoal | undefined {
  return prepared<[Day], DayGoal>(journal, 'select * from day_goal where day = ?').get(day);
}

/** Goals of the days from one to another, both included, oldest first. */
export function dayGoalsBetween(journal: Journal, from: Day, to: Day): DayGoal[] {
  return prepared<[Day, Day], DayGoal>(
    journal,
    'select * from day_goal where day between ? and ? order by day',
  ).all(from, to);
}

export function countDayGoals(journal: Journal): number {
  return prepared<[], { n: number }>(journal, 'select count(*) n from day_goal').get()?.n ?? 0;
}
