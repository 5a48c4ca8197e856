import type { FakeHub } from '../clients/fake-desk.ts';
import { emptyMonths, wildMonths } from '../clients/fake-months.ts';
import { DeskOnFake } from './desk-screens.tsx';
import type { Act, Screen } from './screen.ts';

const months = (id: string, title: string, hub: Partial<FakeHub>, ...acts: Act[]): Screen => ({
  id: `months${id}`,
  title: `Lead’s months: ${title}`,
  width: 1280,
  render: () => <DeskOnFake hub={{ role: 'lead', ...hub }} path="/months" />,
  acts,
});

/** The month grid in every state, on fakes. */
export const monthsScreens: readonly Screen[] = [
  months('', 'a year of three teams', {}),
  months('-write', 'a month is written about', {}, 'months.write'),
  months('-first', 'before any week came out', { months: emptyMonths() }),
  months('-wild', 'long and foreign words, weeks held', { months: wildMonths() }),
  months('-none', 'no team yet', { months: { units: [] } }),
  months('-offline', 'offline', { refusals: { months: 'offline' } }),
  months(
    '-changed',
    'another lead wrote meanwhile',
    { refusals: { writeMonth: 'changedMeanwhile' } },
    'months.write',
    'common.save',
  ),
];
