import { type OurTeam, teamPage } from '../../shared/seat-contract/team.ts';
import { storyActions, storyWorkReports } from './fake-actions.ts';
import { storyPage } from './fake-desk-pages.ts';

/** The team's results as a seat shows them once it has checked them: the lead's own page of the story. */
export function fakeTeam(now: number): OurTeam {
  const page = teamPage.strip().parse(storyPage());
  const releases = page.weeks.length + page.siteWeeks.length;
  return {
    page,
    check: { at: now, releases, newest: page.weeks.at(-1)?.week ?? null, trouble: null },
    work: { at: now, actions: storyActions(), reports: storyWorkReports().reports },
  };
}
