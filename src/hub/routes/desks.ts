import { asOfNow } from '../../shared/as-of-now.ts';
import { type Day, dayAt } from '../../shared/clock.ts';
import { trendWeeks, type TrendPage, type UnitPage } from '../../shared/hub-contract/desks.ts';
import { operationsDay } from '../../shared/operations.ts';
import { type SignedRelease, type SiteWeek, siteWeek, unitWeek } from '../../shared/release.ts';
import { firstDayOf, nextRelease, weekOf, type WeekPlan } from '../../shared/week.ts';
import type { Hub } from '../hub.ts';
import { siteSubject, unitSubject } from '../release/release-week.ts';
import { wholeOf } from '../release/site.ts';
import { operationsOf } from '../store/operations.ts';
import { theOrganisation } from '../store/organisation.ts';
import { latestReleases } from '../store/release.ts';
import { allSites } from '../store/site.ts';
import type { TeamTable } from '../store/house-tables.ts';
import type { Store } from '../store/tables.ts';
import { allTeams } from '../store/team.ts';
import { actionLog } from './actions.ts';
import { headcountOf, type OwnUnit, ownUnit, unitsLedBy, unitsNow } from './own-units.ts';
import type { HubHandlers } from './route.ts';

type DeskCall = 'myUnits' | 'unitPage' | 'trends';

/** Three years and a little (H1). */
const longestTrend = 160;

/** What leads and HR see: released results and the quarter's enrolment, nothing else. */
export function deskHandlers(hub: Hub): Pick<HubHandlers, DeskCall> {
  return {
    myUnits: async (_, { account }) => ({
      units: (await unitsLedBy(hub, account.id)).map(({ card }) => card),
    }),
    unitPage: async ({ unit }, { account }) => unitPage(hub, await ownUnit(hub, account.id, unit)),
    trends: () => trends(hub),
  };
}

async function unitPage(hub: Hub, own: OwnUnit): Promise<UnitPage> {
  const { store, clock } = hub;
  const { card, site, teams } = own;
  const { weekPlan } = await theOrganisation(store);
  const releases = await latestReleases(store, unitSubject(card.unit), trendWeeks);
  const weeks = asOfNow(releases.map(({ body }) => unitWeek.parse(JSON.parse(body))));
  const shown = new Set(weeks.map(({ week }) => week));
  const siteWeeks = siteWeeksIn(await latestReleases(store, siteSubject(site.id), trendWeeks));
  return {
    ...card,
    weekPlan,
    today: dayAt(clock.now(), site.zone),
    weeks,
    siteWeeks: siteWeeks.filter(({ week }) => shown.has(week)),
    ...(await actionLog(hub, own)),
    operations: await operationsSince(store, teams, firstTrendDay(clock.now(), site.zone, weekPlan)),
    nextRelease: nextRelease(clock.now(), site.zone, weekPlan),
  };
}

/** The first day of the oldest week that a trend can show. */
function firstTrendDay(now: number, zone: string, plan: WeekPlan): Day {
  return firstDayOf(weekOf(dayAt(now, zone), plan) - trendWeeks, plan);
}

/** Made once: a schema that is new for each row costs more than the rest of the page. */
const withoutTeam = operationsDay.strip();

async function operationsSince(
  store: Store,
  teams: readonly TeamTable[],
  from: Day,
): Promise<UnitPage['operations']> {
  const ids = teams.map(({ id }) => id);
  const rows = await operationsOf(store, ids, from);
  return teams.map(({ id, name }) => {
    const days = rows.filter(({ team }) => team === id);
    return { team: id, name, days: days.map((row) => withoutTeam.parse(row)) };
  });
}

function siteWeeksIn(releases: readonly SignedRelease[]): SiteWeek[] {
  return releases.map(({ body }) => siteWeek.parse(JSON.parse(body)));
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
