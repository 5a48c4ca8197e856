import { dayAt } from '../../shared/clock.ts';
import { Refusal } from '../../shared/errors.ts';
import type { HubOutput } from '../../shared/hub-contract.ts';
import { trendWeeks, type TrendPage, type UnitPage } from '../../shared/hub-contract/desks.ts';
import { type SignedRelease, type SiteWeek, siteWeek, unitWeek } from '../../shared/release.ts';
import { quarterOf, type Week, weekOf, type WeekPlan, weekTimes } from '../../shared/week.ts';
import type { Hub } from '../hub.ts';
import { asOfNow } from '../release/as-of-now.ts';
import { siteSubject, unitSubject } from '../release/release-week.ts';
import { wholeOf } from '../release/site.ts';
import { teamsLedBy } from '../store/account.ts';
import { theOrganisation } from '../store/organisation.ts';
import { latestReleases } from '../store/release.ts';
import { allSites } from '../store/site.ts';
import type { SiteTable, TeamTable } from '../store/tables.ts';
import { allTeams } from '../store/team.ts';
import { type UnitRow, unitsOfSite } from '../store/unit.ts';
import type { HubHandlers } from './route.ts';

type DeskCall = 'myUnits' | 'unitPage' | 'trends';
type UnitCard = HubOutput<'myUnits'>['units'][number];

/** Three years and a little (H1). */
const longestTrend = 160;

/** What leads and HR see: released results and the quarter's enrolment, nothing else. */
export function deskHandlers(hub: Hub): Pick<HubHandlers, DeskCall> {
  return {
    myUnits: async (_, { account }) => ({
      units: (await unitsLedBy(hub, account.id)).map(({ card }) => card),
    }),
    unitPage: async ({ unit }, { account }) => {
      const own = (await unitsLedBy(hub, account.id)).find(({ card }) => card.unit === unit);
      // Another's unit and one that does not exist are refused alike.
      if (!own) throw new Refusal('notAllowed');
      return unitPage(hub, own);
    },
    trends: () => trends(hub),
  };
}

interface OwnUnit {
  card: UnitCard;
  site: SiteTable;
}

/** This quarter's units with a team that the account leads. */
async function unitsLedBy(hub: Hub, account: number): Promise<OwnUnit[]> {
  const { weekPlan } = await theOrganisation(hub.store);
  const led = await teamsLedBy(hub.store, account);
  const teams = await allTeams(hub.store);
  const own: OwnUnit[] = [];
  for (const site of await allSites(hub.store)) {
    const units = await unitsNow(hub, site, weekPlan);
    for (const unit of units.filter((unit) => unit.teams.some((team) => led.includes(team))))
      own.push({ card: cardOf(unit, site, teams), site });
  }
  return own;
}

async function unitsNow({ store, clock }: Hub, site: SiteTable, plan: WeekPlan): Promise<UnitRow[]> {
  const quarter = quarterOf(weekOf(dayAt(clock.now(), site.zone), plan));
  return (await unitsOfSite(store, site.id)).filter((unit) => unit.quarter === quarter);
}

function cardOf(unit: UnitRow, site: SiteTable, all: readonly TeamTable[]): UnitCard {
  const teams = all.filter((team) => unit.teams.includes(team.id));
  return {
    unit: unit.unit,
    teams: teams.map((team) => team.name),
    site: site.name,
    zone: site.zone,
    enrolled: unit.enrolled,
    headcount: headcountOf(teams),
  };
}

function headcountOf(teams: readonly TeamTable[]): number {
  return teams.reduce((sum, team) => sum + team.headcount, 0);
}

async function unitPage({ store, clock }: Hub, { card, site }: OwnUnit): Promise<UnitPage> {
  const { weekPlan } = await theOrganisation(store);
  const releases = await latestReleases(store, unitSubject(card.unit), trendWeeks);
  const weeks = asOfNow(releases.map(({ body }) => unitWeek.parse(JSON.parse(body))));
  const shown = new Set(weeks.map(({ week }) => week));
  const siteWeeks = siteWeeksIn(await latestReleases(store, siteSubject(site.id), trendWeeks));
  return {
    ...card,
    weekPlan,
    weeks,
    siteWeeks: siteWeeks.filter(({ week }) => shown.has(week)),
    nextRelease: nextRelease(clock.now(), site.zone, weekPlan),
  };
}

function siteWeeksIn(releases: readonly SignedRelease[]): SiteWeek[] {
  return releases.map(({ body }) => siteWeek.parse(JSON.parse(body)));
}

/** The first release that is still to come: last week's while it settles, else the running week's. */
function nextRelease(now: number, zone: string, plan: WeekPlan): { week: Week; at: number } {
  const running = weekOf(dayAt(now, zone), plan);
  const settling = weekTimes(running - 1, plan, zone).releases;
  if (settling > now) return { week: running - 1, at: settling };
  return { week: running, at: weekTimes(running, plan, zone).releases };
}

async function trends(hub: Hub): Promise<TrendPage> {
  const { name, weekPlan } = await theOrganisation(hub.store);
  const teams = await allTeams(hub.store);
  const sites: TrendPage['sites'] = [];
  for (const site of await allSites(hub.store)) {
    const units = await unitsNow(hub, site, weekPlan);
    sites.push({
      site: site.id,
      name: site.name,
      zone: site.zone,
      enrolled: units.reduce((sum, unit) => sum + unit.enrolled, 0),
      headcount: headcountOf(teams.filter((team) => team.site === site.id)),
      weeks: siteWeeksIn(await latestReleases(hub.store, siteSubject(site.id), longestTrend)),
    });
  }
  return { organisation: name, weekPlan, sites, whole: wholeWeeks(sites.map(({ weeks }) => weeks)) };
}

/** The organisation's weeks: every week that any site has, in order. */
function wholeWeeks(sites: readonly (readonly SiteWeek[])[]): SiteWeek[] {
  const all = sites.flat();
  const weeks = [...new Set(all.map(({ week }) => week))].toSorted((a, b) => a - b);
  return weeks.slice(-longestTrend).map((week) => wholeOf(week, all));
}
