import type { Day } from '../../shared/clock.ts';
import { type MonthMean, type Patterns, patternsOf } from '../../shared/patterns.ts';
import type { FakeWorld } from './fake-world.ts';

/** The real rule over a fake world's records. */
export function fakePatterns({ checkIns, hardCalls, routineSessions }: FakeWorld, to: Day): Patterns {
  const months = Map.groupBy(checkIns, ({ day }) => day.slice(0, 7));
  return patternsOf(
    {
      felt: checkIns,
      hardCalls,
      sessions: routineSessions,
      rostered: [...new Set(checkIns.map(({ day }) => day))],
      earlier: [],
      months: [...months].map(([month, said]): MonthMean => ({
        month,
        level: said.reduce((sum, { mood, calm }) => sum + (mood + calm) / 2, 0) / said.length,
        days: new Set(said.map(({ day }) => day)).size,
      })),
    },
    to,
  );
}
