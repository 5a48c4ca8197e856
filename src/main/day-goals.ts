import { addDays, type Day, dayAt } from '../shared/clock.ts';
import { type DayGoal, type DayGoalInput, earlierGoals, saysSomething } from '../shared/day-goal.ts';
import { Refusal } from '../shared/errors.ts';
import type { GoalNow } from '../shared/seat-contract/goals.ts';
import { dayGoalOn, dayGoalsBetween, putDayGoal, removeDayGoal } from './journal/day-goals.ts';
import type { Seat } from './seat.ts';
import { withoutGaps } from './without-gaps.ts';
import { dayInSight } from './working-day.ts';

/** How far back own goals are looked for, to be picked again. */
const lookBack = 60;

/** Today's goal and what was said of it; goals of the last weeks to pick from. */
export function goalNow(seat: Seat): GoalNow {
  const day = dayInSight(seat);
  const lately = dayGoalsBetween(seat.journal, addDays(day, -lookBack), day);
  return { day, today: dayGoalOn(seat.journal, day) ?? null, earlier: earlierGoals(lately, day) };
}

/**
 * Sets a day's goal, how it went or the good thing, and keeps the rest; on the disk when this answers. It begins no shift.
 * Throws `Refusal('badInput', 'day')` for a day still to come.
 */
export function setDayGoal(seat: Seat, { day, ...changes }: DayGoalInput): DayGoal | null {
  const { journal, clock } = seat;
  notBeyondToday(seat, day);
  const before = dayGoalOn(journal, day) ?? { day, at: clock.now(), goal: '', went: null, good: '' };
  const after: DayGoal = { ...before, ...withoutGaps(changes) };
  if (!saysSomething(after)) {
    removeDayGoal(journal, day);
    return null;
  }
  const kept = after.goal === '' ? { ...after, went: null } : after;
  putDayGoal(journal, kept);
  return kept;
}

/** Takes away what was said of a day and gives it back, for undo. Throws `Refusal('notFound')`. */
export function deleteDayGoal({ journal }: Seat, day: Day): DayGoal {
  const found = dayGoalOn(journal, day);
  if (!found) throw new Refusal('notFound');
  removeDayGoal(journal, day);
  return found;
}

/** Undo of `deleteDayGoal`. Throws `Refusal('badInput', 'day')` where something was said again meanwhile. */
export function putBackDayGoal(seat: Seat, goal: DayGoal): DayGoal {
  notBeyondToday(seat, goal.day);
  if (dayGoalOn(seat.journal, goal.day)) throw new Refusal('badInput', 'day');
  if (!saysSomething(goal) || (goal.goal === '' && goal.went !== null)) throw new Refusal('badInput', 'goal');
  putDayGoal(seat.journal, goal);
  return goal;
}

/** Goals and good things of the days from `from` to `to`, both included, oldest first. Throws `Refusal('badInput', 'to')`. */
export function goalsBetween({ journal }: Seat, from: Day, to: Day): DayGoal[] {
  if (to < from) throw new Refusal('badInput', 'to');
  return dayGoalsBetween(journal, from, to);
}

function notBeyondToday(seat: Seat, day: Day): void {
  const { clock } = seat;
  const calendar = dayAt(clock.now(), clock.zone());
  const inSight = dayInSight(seat);
  if (day > calendar && day > inSight) throw new Refusal('badInput', 'day');
}
