import type { Organisation } from '../../shared/hub-contract/administration.ts';
import type { AllHelp } from '../../shared/hub-contract/help.ts';
import type { TrendPage, UnitPage } from '../../shared/hub-contract/desks.ts';
import type { SiteWeek, UnitWeek } from '../../shared/release.ts';
import { isPulseWeek } from '../../shared/week-report.ts';
import { defaultWeekPlan, weekTimes } from '../../shared/week.ts';
import { storyActions, storyOperations } from './fake-actions.ts';
import { fakeSiteHelp } from './fake-strain-views.ts';
import { instead, lastWeek, siteWeeks, storyWeeks, sumOfSites } from './fake-weeks.ts';

// What the fake hub knows: one page for each state that a desk can be in.

export const fakeZone = 'Asia/Shanghai';

/** The team of the story, its site's weeks beside it. */
export function storyPage(some: Partial<UnitPage> = {}): UnitPage {
  return {
    unit: 1,
    teams: ['Broadband support'],
    site: 'Suzhou',
    zone: fakeZone,
    enrolled: 14,
    headcount: 16,
    weekPlan: defaultWeekPlan,
    today: '2026-03-03',
    weeks: storyWeeks(),
    actions: storyActions(),
    operations: storyOperations(),
    siteWeeks: siteWeeks(12, 61, (ago) => (ago > 3 && ago < 9 ? 0.5 : 0.25)),
    nextRelease: { week: lastWeek + 1, at: weekTimes(lastWeek + 1, defaultWeekPlan, fakeZone).releases },
    ...some,
  };
}

/** Quiet weeks, and nothing written down yet. */
export function calmPage(): UnitPage {
  const weeks = storyWeeks().map((each): UnitWeek =>
    each.state === 'released' ? { ...each, mood: 3.5, calm: 3.5, groups: [], names: [] } : each,
  );
  return storyPage({ weeks, actions: [], operations: [] });
}

/** The newest week is held. */
export function heldPage(): UnitPage {
  return storyPage({ weeks: instead(storyWeeks(), 0, 'held') });
}

/** One week was thrown away, another was held and came out with the newest. */
export function gapsPage(): UnitPage {
  const weeks = instead(instead(storyWeeks(), 1, 'held'), 6, 'discarded').map((each) =>
    each.state === 'released' && each.week === lastWeek ? { ...each, weeks: [lastWeek - 1, lastWeek] } : each,
  );
  return storyPage({ weeks });
}

/** The newest week was thrown away. */
export function discardedPage(): UnitPage {
  return storyPage({ weeks: instead(storyWeeks(), 0, 'discarded') });
}

/** The server was put back from a backup in the newest week. */
export function voidedPage(): UnitPage {
  return storyPage({ weeks: instead(storyWeeks(), 0, 'voided') });
}

/** A unit of fewer than eight slots: never a number. */
export function tooSmallPage(): UnitPage {
  return storyPage({
    unit: 2,
    teams: ['Night desk'],
    enrolled: 4,
    headcount: 5,
    weeks: [{ state: 'tooSmall', week: lastWeek }],
    siteWeeks: [],
  });
}

/** A team that has just begun. */
export function newPage(): UnitPage {
  return storyPage({ unit: 3, teams: ['Card services'], weeks: [], siteWeeks: [] });
}

type SiteTrend = TrendPage['sites'][number];

function site(id: number, name: string, enrolled: number, weeks: SiteTrend['weeks']): SiteTrend {
  return { site: id, name, zone: fakeZone, enrolled, headcount: enrolled + 9, weeks };
}

/** Two years of one site, three of another with hard seasons and a gap, a few weeks of a new one, and one too small. */
export function storyTrends(): TrendPage {
  const suzhou = siteWeeks(110, 137, (ago) => 0.32 + 0.1 * Math.sin(ago / 8.3) - (ago < 9 ? 0.1 : 0));
  const chengdu = siteWeeks(156, 74, (ago) =>
    ago < 6 || (ago % 52 > 30 && ago % 52 < 35) ? 0.55 : 0.28,
  ).map((each): SiteWeek =>
    lastWeek - each.week > 19 && lastWeek - each.week < 24 ? { state: 'tooSmall', week: each.week } : each,
  );
  const taipei = siteWeeks(6, 43, () => 0.3);
  const small = [{ state: 'tooSmall' as const, week: lastWeek }];
  return {
    organisation: 'Northwind Telecom',
    weekPlan: defaultWeekPlan,
    sites: [
      site(1, 'Suzhou', 182, suzhou),
      site(2, 'Chengdu', 96, chengdu),
      site(3, 'Taipei', 58, taipei),
      site(4, 'Xiamen', 11, small),
    ],
    whole: sumOfSites([suzhou, chengdu, taipei]),
  };
}

/** One site whose newest pulse too few answered. */
export function pulselessTrends(): TrendPage {
  const { sites, ...page } = storyTrends();
  const [first] = sites;
  if (!first) throw new Error('the story has no site');
  const newest = first.weeks.findLast(({ week }) => isPulseWeek(week))?.week;
  const weeks = first.weeks.map((each): SiteWeek =>
    each.week === newest && each.state === 'released' ? { ...each, voices: null } : each,
  );
  return { ...page, sites: [{ ...first, weeks }], whole: [] };
}

/** Before any site had a week. */
export function emptyTrends(): TrendPage {
  const { organisation, weekPlan, sites } = storyTrends();
  return {
    organisation,
    weekPlan,
    sites: sites.slice(0, 2).map((site) => ({ ...site, weeks: [] })),
    whole: [],
  };
}

type Team = Organisation['sites'][number]['teams'][number];

function team(
  id: number,
  name: string,
  headcount: number,
  slots: number,
  openInvites: number,
  unit: number | null,
  forLeads = false,
): Team {
  return { id, name, headcount, forLeads, slots, openInvites, unit };
}

/** Two sites, four teams, one with more seats than people, two joined into one unit. */
export function storyOrganisation(): Organisation {
  return {
    name: 'Northwind Telecom',
    weekPlan: defaultWeekPlan,
    sites: [
      {
        id: 1,
        name: 'Suzhou',
        zone: fakeZone,
        teams: [
          team(1, 'Broadband support', 16, 14, 2, 1),
          team(2, 'Night desk', 5, 4, 0, 3),
          team(3, 'Card services', 9, 10, 0, 3),
          team(5, 'Shift leaders', 9, 6, 2, null, true),
        ],
      },
      { id: 2, name: 'Taipei', zone: 'Asia/Taipei', teams: [team(4, 'Orders', 12, 0, 12, null)] },
    ],
    accounts: [
      {
        id: 1,
        login: 'it@northwind.example',
        name: 'Zhou Min',
        role: 'administrator',
        teams: [],
        takenUp: true,
      },
      { id: 2, login: 'li.wen@northwind.example', name: 'Li Wen', role: 'lead', teams: [1], takenUp: true },
      { id: 3, login: 'hr@northwind.example', name: 'Chen Yu', role: 'hr', teams: [], takenUp: false },
    ],
  };
}

/** A hub that has only its first administrator. */
export function emptyOrganisation(): Organisation {
  const { weekPlan, accounts } = storyOrganisation();
  return { name: 'Sidetone', weekPlan, sites: [], accounts: accounts.slice(0, 1) };
}

/** One site with a line that was looked up long ago, one without any. */
export function storyHelp(): AllHelp {
  return {
    sites: [
      { id: 1, today: '2026-03-02', ...fakeSiteHelp },
      { id: 2, today: '2026-03-02', site: 'Taipei', lines: [] },
    ],
  };
}
