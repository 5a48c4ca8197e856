import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answer, ask, type HubWorld, refusal, timesOf } from '../../../tests/hub-world.ts';
import { firstWeek, leadWorld } from '../../../tests/lead-world.ts';
import { addDays } from '../../shared/clock.ts';
import type { ActionInput, LoggedAction } from '../../shared/hub-contract/actions.ts';
import { type Week, defaultWeekPlan, firstDayOf } from '../../shared/week.ts';
import { addToCounts } from '../store/counting.ts';
import { putOperations } from '../store/operations.ts';
import { runDue } from '../timetable.ts';

const firstDay = firstDayOf(firstWeek, defaultWeekPlan);

let world: HubWorld;
let otto: { cookie: string };
let olga: { cookie: string };
let unit: string;
let team: number;
beforeEach(async () => {
  ({ world, otto, olga, team, unit } = await leadWorld());
});
afterEach(() => world.close());

async function begin(week: Week) {
  world.clock.set(timesOf(week).begins);
  await runDue(world.hub);
}

/** A week in which everyone says the same; released. */
async function live(week: Week, tier: 1 | 2) {
  await begin(week);
  const value = { mood: 3, calm: 3, tier, stressor: 7 };
  await addToCounts(
    world.hub.store,
    (['mood', 'calm', 'tier', 'stressor'] as const).map((attribute) => {
      return { unit: Number(unit), week, attribute, value: value[attribute], n: 12 };
    }),
  );
  world.clock.set(timesOf(week).releases);
  await runDue(world.hub);
}

const anAction = (some: Partial<ActionInput> = {}): ActionInput => {
  return { action: 'queue_pause', words: null, owner: 'IT', begun: firstDay, due: null, from: null, ...some };
};
const add = async (written: ActionInput, cookie = otto): Promise<LoggedAction> => {
  const { actions } = await answer(world, 'addAction', { unit, written }, cookie);
  const added = actions.find(({ words, action }) => words === written.words && action === written.action);
  if (!added) throw new Error('not in the log');
  return added;
};

describe('the log of actions [L2]', () => {
  it('keeps what was written, by whom, for every lead of the unit', async () => {
    const added = await add(anAction({ from: 'groupLeads', due: addDays(firstDay, 14) }));
    expect(added).toMatchObject({
      action: 'queue_pause',
      owner: 'IT',
      by: 'otto',
      end: null,
      from: 'groupLeads',
    });
    const page = await answer(world, 'unitPage', { unit }, olga);
    expect(page.actions).toEqual([added]);
  });

  it('shows the newest first, and one’s own words as they were typed', async () => {
    await add(anAction());
    const words = '<b>كل يوم</b> 🙂 = 1+1';
    await add(anAction({ action: null, words, begun: addDays(firstDay, 1) }));
    const { actions } = await answer(world, 'unitPage', { unit }, otto);
    expect(actions.map((of) => of.words)).toEqual([words, null]);
  });

  it('ends an action as done or dropped, takes it up again, and lets it be taken out', async () => {
    const written = anAction();
    const { id } = await add(written);
    const edit = (end: LoggedAction['end']) =>
      answer(world, 'editAction', { unit, action: String(id), written, end }, olga);
    const end = { state: 'dropped', on: addDays(firstDay, 3), why: 'The queue was closed.' } as const;
    expect((await edit(end)).actions).toMatchObject([{ end, by: 'otto' }]);
    expect((await edit(null)).actions).toMatchObject([{ end: null }]);
    expect((await answer(world, 'removeAction', { unit, action: String(id) }, otto)).actions).toEqual([]);
  });

  it('reviews it against the releases two and four weeks on', async () => {
    for (const [i, tier] of ([2, 2, 2, 1, 1, 1] as const).entries()) await live(firstWeek + i, tier);
    const { reviews } = await add(anAction({ begun: addDays(firstDay, 7) }));
    expect(reviews).toMatchObject([
      { state: 'compared', after: 2, before: firstWeek, later: firstWeek + 3 },
      { state: 'compared', after: 4, before: firstWeek, later: firstWeek + 5 },
    ]);
  });

  it.each([
    ['neither from the list nor in words', { action: null }, 'written.words'],
    ['due before it begins', { due: addDays(firstDay, -1) }, 'written.due'],
    ['an unknown action', { action: 'fix_the_person' }, 'written.action'],
    ['a day that is none', { begun: '2026-02-30' }, 'written.begun'],
    ['too many words', { words: 'x'.repeat(201) }, 'written.words'],
  ])('refuses %s', async (_, some, field) => {
    const written = { ...anAction(), ...some } as ActionInput;
    const response = await ask(world, 'addAction', { unit, written }, otto);
    expect([refusal(response), response.json<{ field: string }>().field]).toEqual(['400 badInput', field]);
    expect((await answer(world, 'unitPage', { unit }, otto)).actions).toEqual([]);
  });

  it('refuses an end before the beginning, and an action that is not there', async () => {
    const written = anAction();
    const { id } = await add(written);
    const end = { state: 'done', on: addDays(firstDay, -1), why: null } as const;
    const early = await ask(world, 'editAction', { unit, action: String(id), written, end }, otto);
    expect(refusal(early)).toBe('400 badInput');
    const none = { unit, action: '999', written, end: null };
    expect(refusal(await ask(world, 'editAction', none, otto))).toBe('404 notFound');
    expect(refusal(await ask(world, 'removeAction', { unit, action: '999' }, otto))).toBe('404 notFound');
  });
});

it('the page carries the telephony’s figures of its teams, twelve weeks back [L12]', async () => {
  const row = { day: firstDay, queueSeconds: 81.5, occupancy: 92, handlingSeconds: null, lostBreaks: 3 };
  await putOperations(world.hub.store, team, [
    { ...row, day: addDays(firstDay, -7 * 13) },
    { ...row, lostBreaks: 9 },
    row,
  ]);
  const { operations } = await answer(world, 'unitPage', { unit }, otto);
  expect(operations).toEqual([{ team, name: 'Orders', days: [row] }]);
});
