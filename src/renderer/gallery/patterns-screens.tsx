import { fakeHistory } from '../clients/fake-history.ts';
import type { FakeWorld } from '../clients/fake-world.ts';
import type { Screen } from './screen.ts';
import { seat } from './seat-screen.tsx';

const path = '/patterns';
const empty = { checkIns: [], hardCalls: [], routineSessions: [], tags: [], shift: null };

/** The fake's own fortnight with so many days of history before it. */
function after(days: number): Partial<FakeWorld> {
  return { ...fakeHistory(days) };
}

/** My patterns, from the first day to ten years. */
export const patternsScreens: readonly Screen[] = [
  seat('patterns', 'patterns, a year', { path, world: after(400) }),
  seat('patterns-wide', 'patterns, a year, wide', { path, width: 1000, world: after(400) }),
  seat('patterns-week', 'patterns, the first week', { path, world: after(7) }),
  seat('patterns-fortnight', 'patterns, two weeks', { path }),
  seat('patterns-years', 'patterns, ten years', {
    path,
    world: after(3650),
    acts: ['patterns.trend.all', 'patterns.yearBack'],
  }),
  seat('patterns-tables', 'patterns, tables open', {
    path,
    width: 1000,
    world: after(400),
    acts: ['common.showTable', 'common.showTable', 'common.showTable', 'common.showTable'],
  }),
  seat('patterns-empty', 'patterns, empty', { path, world: empty }),
  seat('patterns-loading', 'patterns, loading', { path, trouble: { never: ['patterns'] } }),
  seat('patterns-error', 'patterns, error', {
    path,
    trouble: { refuse: { recordsBetween: 'unexpected' } },
  }),
  seat('patterns-charts-error', 'patterns, no charts', {
    path,
    trouble: { refuse: { patterns: 'unexpected' } },
  }),
];
