import type { Day } from '../../shared/clock.ts';
import { Refusal } from '../../shared/errors.ts';
import type { HubInput } from '../../shared/hub-contract.ts';
import type { Away, SurgeCalendar, SurgeDay } from '../../shared/hub-contract/relief.ts';

interface Hub {
  surgeDays: SurgeDay[];
  away: Away | null;
}

/** The day it is at the fake's site. */
const today: Day = '2026-03-03';

/** What a fake hub answers about peak days and absence. */
export function reliefAnswers(hub: Hub) {
  const become = (days: SurgeDay[]): SurgeCalendar => {
    hub.surgeDays = days.toSorted((a, b) => a.day.localeCompare(b.day));
    return { today, days: hub.surgeDays };
  };
  const without = (day: Day) => hub.surgeDays.filter((each) => each.day !== day);
  return {
    surgeDays: (): SurgeCalendar => ({ today, days: hub.surgeDays }),
    putSurgeDay: ({ day, what }: HubInput<'putSurgeDay'>) => become([...without(day), { day, what }]),
    removeSurgeDay: ({ day }: HubInput<'removeSurgeDay'>) => {
      if (!hub.surgeDays.some((each) => each.day === day)) throw new Refusal('notFound');
      return become(without(day));
    },
    ownAway: () => ({ away: hub.away }),
    setAway: ({ away }: HubInput<'setAway'>) => ({ away: (hub.away = away) }),
  };
}
