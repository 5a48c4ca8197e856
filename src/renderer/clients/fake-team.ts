import { type OurTeam, teamPage } from '../../shared/seat-contract/team.ts';
import type { WorkCount } from '../../shared/hub-contract/team-board.ts';
import { storyActions } from './fake-actions.ts';
import { storyPage } from './fake-desk-pages.ts';

/** What was said of the work in the last days. */
const someReports: WorkCount[] = [
  { day: '2026-03-02', kind: 'queue', n: 3 },
  { day: '2026-03-02', kind: 'systemDown', n: 1 },
  { day: '2026-03-03', kind: 'noRelief', n: 1 },
];

/** The team's results as a seat shows them once it has checked them: the lead's own page of the story. */
export function fakeTeam(now: number): OurTeam {
  const page = teamPage.strip().parse(storyPage());
  const releases = page.weeks.length + page.siteWeeks.length;
  return {
    page,
    check: { at: now, releases, newest: page.weeks.at(-1)?.week ?? null, trouble: null },
    work: { at: now, actions: storyActions(), reports: someReports },
  };
}
