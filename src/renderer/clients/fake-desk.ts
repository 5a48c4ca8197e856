import { type ErrorCode, Refusal } from '../../shared/errors.ts';
import type {
  HubCallName,
  HubInput,
  HubOutput,
  InviteBundle,
  Organisation,
  Role,
  TrendPage,
  UnitPage,
} from '../../shared/hub-contract.ts';
import { defaultWeekPlan, weekTimes } from '../../shared/week.ts';
import type { HubClient } from './desk-client.ts';
import { instead, lastWeek, siteWeeks, storyWeeks, sumOfSites } from './fake-weeks.ts';

const zone = 'Asia/Shanghai';

/** What a fake hub knows. Every part may be replaced, so that a test says only what it is about. */
export interface FakeHub {
  /** Who is signed in; null for nobody. */
  role: Role | null;
  pages: UnitPage[];
  trends: TrendPage;
  organisation: Organisation;
  /** Calls that are refused, and with what. */
  refusals: Partial<Record<HubCallName, ErrorCode>>;
}

/** The team of the story, its site's weeks beside it. */
export function storyPage(some: Partial<UnitPage> = {}): UnitPage {
  return {
    unit: 1,
    teams: ['Broadband support'],
    site: 'Suzhou',
    zone,
    enrolled: 14,
    headcount: 16,
    weekPlan: defaultWeekPlan,
    weeks: storyWeeks(),
    siteWeeks: siteWeeks(12, 61, (ago) => (ago > 3 && ago < 9 ? 0.5 : 0.25)),
    nextRelease: { week: lastWeek + 1, at: weekTimes(lastWeek + 1, defaultWeekPlan, zone).releases },
    ...some,
  };
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
  return { site: id, name, zone, enrolled, headcount: enrolled + 9, weeks };
}

/** Two years of one site, three of another that had peak seasons, a few weeks of a new one, and one too small to show. */
export function storyTrends(): TrendPage {
  const suzhou = siteWeeks(110, 137, (ago) => 0.32 + 0.1 * Math.sin(ago / 8.3) - (ago < 9 ? 0.1 : 0));
  const chengdu = siteWeeks(156, 74, (ago) => (ago % 52 > 14 && ago % 52 < 19 ? 0.6 : 0.28));
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
): Team {
  return { id, name, headcount, slots, openInvites, unit };
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
        zone,
        teams: [
          team(1, 'Broadband support', 16, 14, 2, 1),
          team(2, 'Night desk', 5, 4, 0, 3),
          team(3, 'Card services', 9, 10, 0, 3),
        ],
      },
      { id: 2, name: 'Taipei', zone: 'Asia/Taipei', teams: [team(4, 'Orders', 12, 0, 12, null)] },
    ],
    accounts: [
      { id: 1, login: 'it@northwind.example', name: 'Zhou Min', role: 'administrator', teams: [] },
      { id: 2, login: 'li.wen@northwind.example', name: 'Li Wen', role: 'lead', teams: [1] },
      { id: 3, login: 'hr@northwind.example', name: 'Chen Yu', role: 'hr', teams: [] },
    ],
  };
}

/** A hub that has only its first administrator. */
export function emptyOrganisation(): Organisation {
  const { weekPlan, accounts } = storyOrganisation();
  return { name: 'Sidetone', weekPlan, sites: [], accounts: accounts.slice(0, 1) };
}

/** A hub in memory that answers as the contract says, for the gallery and for tests. It keeps what is set up in it. */
export function fakeHub(some: Partial<FakeHub> = {}): HubClient {
  const hub: FakeHub = {
    role: 'lead',
    pages: [storyPage()],
    trends: storyTrends(),
    organisation: storyOrganisation(),
    refusals: {},
    ...some,
  };
  const answers = answersOf(hub);
  return {
    async call<N extends HubCallName>(name: N, input: HubInput<N>) {
      const refused = hub.refusals[name];
      if (refused) throw new Refusal(refused);
      const answer = answers[name];
      if (!answer) throw new Refusal('notAllowed'); // what only a seat asks
      return answer(input);
    },
  };
}

type Answers = { [N in HubCallName]?: (input: HubInput<N>) => HubOutput<N> };

function answersOf(hub: FakeHub): Answers {
  let nextId = 100;
  const signedIn = (): HubOutput<'me'> => {
    const account = hub.organisation.accounts.find(({ role }) => role === hub.role);
    if (!hub.role) throw new Refusal('notSignedIn');
    return {
      id: 1,
      login: account?.login ?? 'someone@northwind.example',
      name: account?.name ?? 'Li Wen',
      role: hub.role,
    };
  };
  const teams = () => hub.organisation.sites.flatMap((site) => site.teams);
  return {
    me: signedIn,
    signIn: ({ password }) => {
      if (password === 'wrong') throw new Refusal('wrongSignIn');
      hub.role ??= 'lead';
      return signedIn();
    },
    signOut: () => {
      hub.role = null;
      return {};
    },
    takeUpAccount: () => {
      hub.role ??= 'lead';
      return signedIn();
    },
    setUp: ({ name, login }) => {
      hub.role = 'administrator';
      return { id: 1, name, login, role: 'administrator' };
    },
    myUnits: () => ({
      units: hub.pages.map(({ unit, teams, site, zone, enrolled, headcount }) => ({
        unit,
        teams,
        site,
        zone,
        enrolled,
        headcount,
      })),
    }),
    unitPage: ({ unit }) => {
      const page = hub.pages.find((each) => String(each.unit) === unit);
      if (!page) throw new Refusal('notAllowed');
      return page;
    },
    trends: () => hub.trends,
    organisation: () => structuredClone(hub.organisation),
    setOrganisation: ({ name, weekPlan }) => {
      hub.organisation = { ...hub.organisation, name, weekPlan };
      return structuredClone(hub.organisation);
    },
    addSite: ({ name, zone }) => {
      hub.organisation.sites.push({ id: nextId++, name, zone, teams: [] });
      return structuredClone(hub.organisation);
    },
    addTeam: ({ site, name, headcount }) => {
      const found = hub.organisation.sites.find(({ id }) => id === site);
      found?.teams.push({ id: nextId++, name, headcount, slots: 0, openInvites: 0, unit: null });
      return structuredClone(hub.organisation);
    },
    teamBundle: () => bundle(hub.organisation.name),
    addInvites: ({ team, invites }) => {
      const found = teams().find(({ id }) => String(id) === team);
      if (found) found.openInvites += invites.length;
      return structuredClone(hub.organisation);
    },
    addAccount: ({ login, name, role, teams }) => {
      if (hub.organisation.accounts.some((account) => account.login === login))
        throw new Refusal('nameTaken', 'login');
      hub.organisation.accounts.push({ id: nextId++, login, name, role, teams });
      return { login, path: `/#/account/${'5f'.repeat(16)}` };
    },
  };
}

function bundle(organisation: string): InviteBundle {
  return {
    org: '0a'.repeat(16),
    organisation,
    site: 'Suzhou',
    zone,
    team: 'Broadband support',
    weekPlan: defaultWeekPlan,
    reportKey: { id: 1, publicKey: '11'.repeat(32) },
    tokenKey: '22'.repeat(32),
    releaseKey: '33'.repeat(32),
  };
}
