import type { FakeHub } from '../clients/fake-desk.ts';
import { gapsPage, newPage } from '../clients/fake-desk-pages.ts';
import { wildMonths } from '../clients/fake-months.ts';
import { DeskOnFake } from './desk-screens.tsx';
import type { Act, Screen } from './screen.ts';

const report = (id: string, title: string, hub: Partial<FakeHub>, ...acts: Act[]): Screen => ({
  id: `reports-${id}`,
  title: `Lead’s reports: ${title}`,
  width: 1280,
  render: () => <DeskOnFake hub={{ role: 'lead', ...hub }} path="/reports" />,
  acts,
});

/** What a lead takes along, before it is a file, on fakes. */
export const reportsScreens: readonly Screen[] = [
  report('week', 'a week', {}),
  report('gaps', 'a week among held ones', { pages: [gapsPage()] }),
  report('day', 'a day', {}, 'leadReports.kinds.day'),
  report('month', 'a month with foreign words', { months: wildMonths() }, 'leadReports.kinds.month'),
  report('grid', 'all teams by months', {}, 'leadReports.kinds.grid'),
  report('first', 'before any week came out', { pages: [newPage()] }),
  report('saved', 'saved', {}, 'leadReports.saveAs.csv'),
  report('offline', 'offline', { refusals: { unitPage: 'offline' } }),
];
