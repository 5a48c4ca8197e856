import { type ErrorCode, Refusal } from '../../shared/errors.ts';
import type { HubCallName, HubInput, HubOutput } from '../../shared/hub-contract.ts';
import type { InviteBundle } from '../../shared/hub-contract/seats.ts';
import type { Organisation } from '../../shared/hub-contract/administration.ts';
import type { Role } from '../../shared/hub-contract/accounts.ts';
import type { TrendPage, UnitPage } from '../../shared/hub-contract/desks.ts';
import type { AllHelp } from '../../shared/hub-contract/help.ts';
import type { HuddlePage } from '../../shared/hub-contract/huddles.ts';
import type { MonthsPage } from '../../shared/hub-contract/months.ts';
import type { PrivacyDesk } from '../../shared/hub-contract/privacy.ts';
import type { WorkReports } from '../../shared/hub-contract/voices.ts';
import { defaultWeekPlan } from '../../shared/week.ts';
import type { HubClient } from './desk-client.ts';
import { actionAnswers, storyWorkReports } from './fake-actions.ts';
import { storyTalk, talkAnswers } from './fake-talk.ts';
import { reliefAnswers } from './fake-relief.ts';
import type { Away, SurgeDay } from '../../shared/hub-contract/relief.ts';
import { monthAnswers, storyMonths } from './fake-months.ts';
import { storyKeyLog, storyPrivacyDesk, storyPrivacyPage } from './fake-privacy.ts';
import { fakeZone, storyHelp, storyOrganisation, storyPage, storyTrends } from './fake-desk-pages.ts';

/** What a fake hub knows. Every part may be replaced, so that a test says only what it is about. */
export interface FakeHub {
  /** Who is signed in; null for nobody. */
  role: Role | null;
  pages: UnitPage[];
  trends: TrendPage;
  organisation: Organisation;
  privacyDesk: PrivacyDesk;
  help: AllHelp;
  workReports: WorkReports;
  talk: HuddlePage;
  months: MonthsPage;
  surgeDays: SurgeDay[];
  away: Away | null;
  /** Whether there is a token for the telephony's figures. */
  importToken: boolean;
  /** Calls that are refused, and with what. */
  refusals: Partial<Record<HubCallName, ErrorCode>>;
}

/** A hub in memory that answers as the contract says, for the gallery and for tests. It keeps what is set up in it. */
export function fakeHub(some: Partial<FakeHub> = {}): HubClient {
  const hub: FakeHub = {
    role: 'lead',
    pages: [storyPage()],
    trends: storyTrends(),
    organisation: storyOrganisation(),
    privacyDesk: storyPrivacyDesk(),
    help: storyHelp(),
    workReports: storyWorkReports(),
    talk: storyTalk(),
    months: storyMonths(),
    surgeDays: [
      { day: '2026-03-03', what: '3·3' },
      { day: '2026-03-15', what: '3·15' },
      { day: '2026-06-18', what: '' },
    ],
    away: null,
    importToken: false,
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
    ...actionAnswers(hub),
    ...monthAnswers(hub),
    ...reliefAnswers(hub),
    workReports: () => hub.workReports,
    ...talkAnswers(hub),
    importToken: () => ({ there: hub.importToken }),
    makeImportToken: () => {
      hub.importToken = true;
      return { token: '3c'.repeat(16) };
    },
    dropImportToken: () => {
      hub.importToken = false;
      return {};
    },
    privacyPage: storyPrivacyPage,
    keyLog: storyKeyLog,
    privacyDesk: () => hub.privacyDesk,
    organisation: () => structuredClone(hub.organisation),
    setOrganisation: ({ name, weekPlan }) => {
      hub.organisation = { ...hub.organisation, name, weekPlan };
      return structuredClone(hub.organisation);
    },
    addSite: ({ name, zone }) => {
      hub.organisation.sites.push({ id: nextId++, name, zone, teams: [] });
      return structuredClone(hub.organisation);
    },
    addTeam: ({ site, name, headcount, forLeads = false }) => {
      const found = hub.organisation.sites.find(({ id }) => id === site);
      found?.teams.push({ id: nextId++, name, headcount, forLeads, slots: 0, openInvites: 0, unit: null });
      return structuredClone(hub.organisation);
    },
    teamBundle: () => bundle(hub.organisation.name),
    addInvites: ({ team, invites }) => {
      const found = teams().find(({ id }) => String(id) === team);
      if (found) found.openInvites += invites.length;
      return structuredClone(hub.organisation);
    },
    editSite: ({ site, name }) => {
      for (const each of hub.organisation.sites) if (String(each.id) === site) each.name = name;
      return structuredClone(hub.organisation);
    },
    editTeam: ({ team, name, headcount }) => {
      for (const each of teams()) if (String(each.id) === team) Object.assign(each, { name, headcount });
      return structuredClone(hub.organisation);
    },
    endInvites: ({ team }) => {
      for (const each of teams()) if (String(each.id) === team) each.openInvites = 0;
      return structuredClone(hub.organisation);
    },
    endAccount: ({ account }) => {
      const { accounts } = hub.organisation;
      hub.organisation.accounts = accounts.filter(({ id }) => String(id) !== account);
      return structuredClone(hub.organisation);
    },
    renewAccountLink: ({ account }) => {
      const found = hub.organisation.accounts.find(({ id }) => String(id) === account);
      return { login: found?.login ?? '', path: `/#/account/${'7a'.repeat(16)}` };
    },
    allHelp: () => structuredClone(hub.help),
    setHelp: ({ site, lines }) => {
      const found = hub.help.sites.find(({ id }) => String(id) === site);
      if (!found) throw new Refusal('notFound', 'site');
      found.lines = lines;
      return structuredClone(hub.help);
    },
    addAccount: ({ login, name, role, teams }) => {
      if (hub.organisation.accounts.some((account) => account.login === login))
        throw new Refusal('nameTaken', 'login');
      hub.organisation.accounts.push({ id: nextId++, login, name, role, teams, takenUp: false });
      return { login, path: `/#/account/${'5f'.repeat(16)}` };
    },
  };
}

function bundle(organisation: string): InviteBundle {
  return {
    org: '0a'.repeat(16),
    organisation,
    site: 'Suzhou',
    zone: fakeZone,
    team: 'Broadband support',
    weekPlan: defaultWeekPlan,
    reportKey: { id: 1, publicKey: '11'.repeat(32) },
    tokenKey: '22'.repeat(32),
    releaseKey: '33'.repeat(32),
    keyLog: { sequence: 3, hash: '44'.repeat(32) },
  };
}
