import { type DayGoal, earlierGoals, saysSomething } from '../../shared/day-goal.ts';
import { Refusal } from '../../shared/errors.ts';
import type { goalCalls } from '../../shared/seat-contract/goals.ts';
import type { SeatOutput, SeatParsed } from '../../shared/seat-contract.ts';
import { fakeToday, type FakeWorld } from './fake-world.ts';

type Handlers = { [N in keyof typeof goalCalls]: (input: SeatParsed<N>) => SeatOutput<N> };

/** Goals of the day of a fake world. */
export function goalHandlers(world: FakeWorld): Handlers {
  const on = (day: string) => world.dayGoals.find((goal) => goal.day === day);
  const without = (day: string) => world.dayGoals.filter((goal) => goal.day !== day);
  const keep = (goal: DayGoal) => {
    world.dayGoals = [...without(goal.day), goal].toSorted((a, b) => (a.day < b.day ? -1 : 1));
    return goal;
  };
  return {
    goalNow: () => {
      const day = world.shift?.day ?? fakeToday(world);
      return { day, today: on(day) ?? null, earlier: earlierGoals(world.dayGoals, day) };
    },
    setDayGoal: ({ day, ...changes }) => {
      const before = on(day) ?? { day, at: world.now, goal: '', went: null, good: '' };
      const goal = { ...before, ...changes } as DayGoal; // the pages name what changes
      if (saysSomething(goal)) return keep(goal.goal === '' ? { ...goal, went: null } : goal);
      world.dayGoals = without(day);
      return null;
    },
    deleteDayGoal: ({ day }) => {
      const gone = on(day);
      if (!gone) throw new Refusal('notFound');
      world.dayGoals = without(day);
      return gone;
    },
    putBackDayGoal: keep,
    dayGoalsBetween: ({ from, to }) => world.dayGoals.filter(({ day }) => day >= from && day <= to),
  };
}
