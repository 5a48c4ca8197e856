import type { ReportFolder } from '../../shared/seat-contract/report-folder.ts';
import { type FakeHub, fakeHub } from '../clients/fake-desk.ts';
import { gapsPage, heldPage, newPage } from '../clients/fake-desk-pages.ts';
import { wildMonths } from '../clients/fake-months.ts';
import { DeskOnFake } from './desk-screens.tsx';
import type { Trouble } from '../clients/fake-seat.ts';
import type { Act, Screen } from './screen.ts';
import { seat } from './seat-screen.tsx';

const report = (id: string, title: string, hub: Partial<FakeHub>, ...acts: Act[]): Screen => ({
  id: `reports-${id}`,
  title: `Lead’s reports: ${title}`,
  width: 1280,
  render: () => <DeskOnFake hub={{ role: 'lead', ...hub }} path="/reports" />,
  acts,
});

const toFolder: ReportFolder = { folder: '/media/h/reports', formats: ['pdf', 'csv'], saved: [] };

/** The same page in the app, which reaches a folder of this computer. */
const inApp = (
  id: string,
  title: string,
  reportFolder: ReportFolder | null,
  trouble: Trouble,
  ...acts: Act[]
) =>
  seat(`reports-${id}`, `lead’s reports: ${title}`, {
    path: '/lead/reports',
    world: { desk: fakeHub({ pages: [trouble.refuse ? heldPage() : newPage()] }), reportFolder },
    trouble,
    acts,
    width: 1120,
  });
const saved = [
  'sidetone-week-2026-02-19-Broadband-support.pdf',
  'sidetone-week-2026-02-19-Broadband-support.csv',
];

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
  inApp('folder', 'a folder for new ones', null, {}),
  inApp('folder-form', 'choosing the folder', null, {}, 'leadReports.folder.title'),
  inApp(
    'folder-faults',
    'no folder chosen',
    null,
    {},
    'leadReports.folder.title',
    'leadReports.format.pdf',
    'leadReports.folder.keep',
  ),
  inApp('folder-first', 'a folder, nothing out yet', toFolder, {}),
  inApp('folder-kept', 'saved to a folder', { ...toFolder, saved }, {}),
  inApp('folder-gone', 'the folder is away', toFolder, { refuse: { putReport: 'folderUnusable' } }),
];
