import { expect, it } from 'vitest';
import { aCheckIn, aHardCall, aPulse, someZone } from '../../tests/factories.ts';
import { addDays, dayAt } from '../shared/clock.ts';
import { strainResults } from '../shared/strain/detector.ts';
import { isPulseWeek } from '../shared/week-report.ts';
import { defaultWeekPlan, weekOf } from '../shared/week.ts';
import { pastWeeks } from './cast.ts';
import { dayOf, daysFrom, thePerson } from './story.ts';

const on = ({ at }: { at: number }) => ({ at, day: dayAt(at, someZone) });

/** What the person did from the story's beginning to the Monday on which the demo opens. */
function toThePresent(began: string) {
  const { persona, dice } = thePerson();
  const present = addDays(began, pastWeeks * 7);
  // The day before the present week goes by with joining.
  const days = [...daysFrom(began, addDays(present, -1)), ...daysFrom(present, addDays(present, 4))];
  const actions = days.flatMap((day) => dayOf(persona, day, began, 0, someZone, dice));
  return {
    checkIns: actions.flatMap((a) => ('checkIn' in a ? aCheckIn({ ...a.checkIn, ...on(a) }) : [])),
    hardCalls: actions.flatMap((a) => ('hardCall' in a ? aHardCall({ ...a.hardCall, ...on(a) }) : [])),
    pulses: actions.flatMap((a) => ('pulse' in a ? aPulse({ ...a.pulse, ...on(a) }) : [])),
  };
}

// The dice fall otherwise where a pulse is asked in the story's odd weeks instead of its even ones.
it.each(['2026-08-27', '2026-09-03'])(
  'the person of a story that began on %s has an early notice to read, and no worse [S7]',
  (began) => {
    const { tier, reasons } = strainResults(toThePresent(began)).at(-1) ?? {};
    expect(['watch', 'strain']).toContain(tier);
    expect(reasons?.length).toBeGreaterThan(0);
  },
);

it('answers pulses in their weeks only, at most once in each', () => {
  const weeks = toThePresent('2026-08-27').pulses.map(({ day }) => weekOf(day, defaultWeekPlan));
  expect(weeks.length).toBeGreaterThan(3);
  expect(weeks.every(isPulseWeek)).toBe(true);
  expect(new Set(weeks).size).toBe(weeks.length);
});
