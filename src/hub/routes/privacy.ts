import { fingerprint } from '../../protocol/fingerprint.ts';
import { dayAt } from '../../shared/clock.ts';
import type { DeskSite, DeskWeek, PrivacyDesk, PrivacyPage } from '../../shared/hub-contract/privacy.ts';
import { siteWeek, unitWeek } from '../../shared/release.ts';
import { releaseRules } from '../../shared/release-rules.ts';
import { quarterLength, quarterOf, weekOf, type WeekPlan } from '../../shared/week.ts';
import type { Hub } from '../hub.ts';
import { keyLogHeadOf } from '../keys.ts';
import { type Charge, priceList, quarterBudget, spent } from '../release/ledger.ts';
import { siteSubject, unitSubject } from '../release/release-week.ts';
import { coarsely, speaksFrom, withheldWeeks } from '../release/withheld.ts';
import { auditRefusals } from '../store/audit.ts';
import { chargesOf } from '../store/ledger.ts';
import { theOrganisation } from '../store/organisation.ts';
import { latestReleases } from '../store/release.ts';
import { allSites } from '../store/site.ts';
import type { SiteTable } from '../store/house-tables.ts';
import { allTeams } from '../store/team.ts';
import { type UnitRow, unitsOfSite } from '../store/unit.ts';
import type { HubHandlers } from './route.ts';

/** What is said about privacy itself: to anyone the rules and keys, to HR and administrators what the rules did. */
export function privacyHandlers(hub: Hub): Pick<HubHandlers, 'privacyPage' | 'privacyDesk'> {
  return { privacyPage: () => privacyPage(hub), privacyDesk: () => privacyDesk(hub) };
}

async function privacyPage({ store }: Hub): Promise<PrivacyPage> {
  const { org, name, weekPlan } = await theOrganisation(store);
  return {
    organisation: name,
    weekPlan,
    rules: releaseRules,
    prices: priceList,
    budget: quarterBudget,
    fingerprint: fingerprint({ org, keyLog: await keyLogHeadOf(store) }),
  };
}

async function privacyDesk(hub: Hub): Promise<PrivacyDesk> {
  const page = await privacyPage(hub);
  const sites: DeskSite[] = [];
  const refusals: PrivacyDesk['refusals'] = [];
  for (const site of await allSites(hub.store)) {
    const units = await unitsOfSite(hub.store, site.id);
    sites.push(await deskSite(hub, site, units, page.weekPlan));
    refusals.push(...(await refusalsAt(hub, site, units, page.weekPlan)));
  }
  return { ...page, speaksFrom, sites, refusals: refusals.toSorted((a, b) => b.week - a.week) };
}

const weekNow = ({ clock }: Hub, { zone }: SiteTable, plan: WeekPlan) =>
  weekOf(dayAt(clock.now(), zone), plan);

async function deskSite(
  hub: Hub,
  site: SiteTable,
  units: readonly UnitRow[],
  plan: WeekPlan,
): Promise<DeskSite> {
  const quarter = quarterOf(weekNow(hub, site, plan));
  const here = units.filter((unit) => unit.quarter === quarter);
  const teams = (await allTeams(hub.store)).filter((team) => team.site === site.id);
  return {
    site: site.id,
    name: site.name,
    enrolled: here.reduce((sum, { enrolled }) => sum + enrolled, 0),
    headcount: teams.reduce((sum, { headcount }) => sum + headcount, 0),
    units: here.length,
    spent: await spentAt(hub, here),
    weeks: await weeksAt(hub, site, units),
  };
}

/** What this quarter has cost: the site's numbers once for each of their weeks, and the dearest unit's. */
async function spentAt({ store }: Hub, units: readonly UnitRow[]): Promise<DeskSite['spent']> {
  const all: Charge[] = [];
  let dearest = 0;
  for (const { unit, quarter } of units) {
    const charges = await chargesOf(store, unit, quarter);
    all.push(...charges.filter(isSites));
    dearest = Math.max(dearest, spent(charges.filter((each) => !isSites(each))));
  }
  const once = new Map(all.map((each) => [`${each.number} ${each.week}`, each]));
  return { site: spent([...once.values()]), unit: units.length < speaksFrom ? null : dearest };
}

const isSites = ({ number }: Charge) => number.startsWith('site.');

/** The last quarter's worth of a site's released weeks, with the units each of them had. */
async function weeksAt({ store }: Hub, site: SiteTable, units: readonly UnitRow[]): Promise<DeskWeek[]> {
  const published = await latestReleases(store, siteSubject(site.id), quarterLength);
  const all = await auditRefusals(store, published[0]?.week ?? 0);
  const reasons = new Map<number, ReturnType<typeof withheldWeeks>>();
  for (const unit of new Set(units.map((row) => row.unit))) {
    const subject = unitSubject(unit);
    const refused = all.filter((each) => each.subject === subject);
    const releases = await latestReleases(store, subject, quarterLength + releaseRules.longestWait);
    const weeks = releases.map(({ body }) => unitWeek.parse(JSON.parse(body)));
    reasons.set(unit, withheldWeeks(weeks, new Set(refused.map(({ week }) => week))));
  }
  return published.map(({ week, body }) => {
    const then = units.filter(({ quarter, firstWeek }) => quarter === quarterOf(week) && firstWeek <= week);
    return {
      week,
      out: siteWeek.parse(JSON.parse(body)).state === 'released',
      ...coarsely(then.map(({ unit }) => reasons.get(unit)?.get(week) ?? null)),
    };
  });
}

/** What the audit refused at a site in the last quarter's worth of weeks. That says nothing about who took part. */
async function refusalsAt(
  hub: Hub,
  site: SiteTable,
  units: readonly UnitRow[],
  plan: WeekPlan,
): Promise<PrivacyDesk['refusals']> {
  const own = new Set(units.map(({ unit }) => unitSubject(unit)));
  const refused = await auditRefusals(hub.store, weekNow(hub, site, plan) - quarterLength);
  return refused
    .filter(({ subject }) => own.has(subject) || subject === siteSubject(site.id))
    .map(({ subject, week }) => ({ site: site.name, week, of: own.has(subject) ? 'unit' : 'site' }));
}
