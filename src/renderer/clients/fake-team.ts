import type { UnitPage } from '../../shared/hub-contract/desks.ts';
import { type OurTeam, type TeamPage, teamPage } from '../../shared/seat-contract/team.ts';
import { storyActions, storyWorkReports } from './fake-actions.ts';
import { storyPage } from './fake-desk-pages.ts';

/** What a seat shows of a lead's page. */
export function teamPageOf(page: UnitPage): TeamPage {
  return teamPage.strip().parse(page);
}

/** The team's results as a seat shows them once it has checked them: the lead's own page of the story. */
export function fakeTeam(now: number): OurTeam {
  const page = teamPageOf(storyPage());
  const releases = page.weeks.length + page.siteWeeks.length;
  return {
    page,
    check: { at: now, releases, newest: page.weeks.at(-1)?.week ?? null, trouble: null },
    work: { at: now, actions: storyActions(), reports: storyWorkReports().reports },
  };
}
