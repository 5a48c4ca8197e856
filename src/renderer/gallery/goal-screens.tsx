import { addDays } from '../../shared/clock.ts';
import type { DayGoal } from '../../shared/day-goal.ts';
import { fakeShift, type FakeWorld, saidToday } from '../clients/fake-world.ts';
import { EditDay } from '../seat/goals/edit-day.tsx';
import { GoodThings } from '../seat/goals/good-things.tsx';
import type { Screen } from './screen.ts';
import { seat } from './seat-screen.tsx';

const stay = () => undefined;
const { day, begunAt } = fakeShift;
const then = (ago: number, some: Partial<DayGoal>): DayGoal => ({
  day: addDays(day, -ago),
  at: begunAt - ago * 86_400_000,
  goal: '',
  went: null,
  good: '',
  ...some,
});
const before = [
  then(9, { good: 'A caller thanked me twice and meant it.' }),
  then(7, { goal: '午饭离开工位吃', went: 'done' }),
  then(5, { goal: 'Breathe before the first call', went: 'partly', good: 'Lin brought oranges.' }),
  then(1, { goal: 'Lunch away from the desk', went: 'otherDay', good: '下班時天還亮著。' }),
];
const todays = then(0, { goal: 'Two glasses of water before noon' });
const long = then(0, {
  goal: 'One breath before every call that the display marks as a repeat, and water after it, until three o’clock',
});
const over = { shift: { ...fakeShift, endedAt: begunAt + 15_600_000 } };
const ended: Partial<FakeWorld> = { ...over, checkIns: [saidToday(13, 'end', 4, 4)] };
const list = (
  <main>
    <GoodThings today={day} />
  </main>
);

/** Goals of the day and good things. */
export const goalScreens: readonly Screen[] = [
  seat('goal-ask', 'today, a goal may be set', { world: { dayGoals: before } }),
  seat('goal-form', 'a goal is set', { world: { dayGoals: before }, acts: ['goals.ask'] }),
  seat('goal', 'today, with a goal', { world: { dayGoals: [todays] } }),
  seat('goal-long', 'today, with a long goal', { world: { dayGoals: [long] } }),
  seat('goal-error', 'today, goals failed', { trouble: { refuse: { goalNow: 'unexpected' } } }),
  seat('goal-disk-full', 'a goal that could not be kept', {
    world: { dayGoals: before },
    trouble: { refuse: { setDayGoal: 'diskFull' } },
    acts: ['goals.ask', { field: 'goals.label', text: 'Lunch outside' }, 'goals.set'],
  }),
  seat('goal-over', 'after the shift, how it went', { world: { ...ended, dayGoals: [todays] } }),
  seat('goal-over-said', 'after the shift, all said', {
    world: { ...ended, dayGoals: [{ ...todays, went: 'partly', good: 'The caller who laughed.' }] },
  }),
  seat('goal-over-none', 'after a shift without a goal', { world: ended }),
  seat('good-things', 'good things', { world: { dayGoals: before }, instead: list }),
  seat('good-things-empty', 'good things, none yet', { instead: list }),
  seat('good-things-deleted', 'good things, one deleted, with undo', {
    world: { dayGoals: before.slice(2, 3) },
    instead: list,
    acts: ['common.delete'],
  }),
  seat('good-things-edit', 'a day is changed', {
    instead: <EditDay goal={before[2] ?? todays} onClose={stay} />,
  }),
];
