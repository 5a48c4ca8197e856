import { expect, test } from 'vitest';
import { stressorGroups, stressors, stressorTable } from './stressor.ts';
import { actionsFor, actionsForGroup, areasOf, mostSuggested, workActions } from './work-action.ts';

test.each(stressors)('%s has two to four things that may be done about the work [L2]', (stressor) => {
  const actions = actionsFor(stressor);
  expect(actions.length).toBeGreaterThanOrEqual(2);
  expect(actions.length).toBeLessThanOrEqual(mostSuggested);
  expect(new Set(actions).size).toBe(actions.length);
});

test('what was made for a stressor comes before what also fits', () => {
  expect(actionsFor('call_long')[0]).toBe('repeat_owner');
  expect(actionsFor('tool_fail').slice(0, 2)).toEqual(['tool_ticket', 'fallback_card']);
});

test.each(stressorGroups)('%s has an action for each of its stressors, as far as four reach', (group) => {
  const actions = actionsForGroup(group);
  const within = stressorTable.filter((of) => of.group === group);
  expect(actions).toHaveLength(
    Math.min(mostSuggested, new Set(within.flatMap(({ id }) => actionsFor(id))).size),
  );
  for (const { id } of within.slice(0, mostSuggested)) expect(actions).toContain(actionsFor(id)[0]);
});

test.each(workActions)('%s works on an HSE area', (action) => {
  expect(areasOf(action).length).toBeGreaterThan(0);
});

test.each(['demands', 'control', 'support', 'relationships', 'role'] as const)(
  'the HSE area %s has at least two things that may be done about the work [L2]',
  (area) => {
    expect(workActions.filter((action) => areasOf(action).includes(area)).length).toBeGreaterThanOrEqual(2);
  },
);
