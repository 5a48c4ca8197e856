import { dayAt } from '../../shared/clock.ts';
import { Refusal } from '../../shared/errors.ts';
import type { UnitCard } from '../../shared/hub-contract/desks.ts';
import { quarterOf, weekOf, type WeekPlan } from '../../shared/week.ts';
import type { Hub } from '../hub.ts';
import { teamsLedBy } from '../store/account.ts';
import { theOrganisation } from '../store/organisation.ts';
import { allSites } from '../store/site.ts';
import type { SiteTable, TeamTable } from '../store/house-tables.ts';
import { allTeams } from '../store/team.ts';
import { type UnitRow, unitsOfSite } from '../store/unit.ts';

/** A unit of this quarter as one of its leads meets it. */
export interface OwnUnit {
  card: UnitCard;
  site: SiteTable;
  teams: readonly TeamTable[];
}

/** This quarter's units with a team that the account leads. */
export async function unitsLedBy(hub: Hub, account: number): Promise<OwnUnit[]> {
  const { weekPlan } = await theOrganisation(hub.store);
  const led = await teamsLedBy(hub.store, account);
  const all = await allTeams(hub.store);
  const own: OwnUnit[] = [];
  for (const site of await allSites(hub.store)) {
    const units = await unitsNow(hub, site, weekPlan);
    for (const unit of units.filter((unit) => unit.teams.some((team) => led.includes(team)))) {
      const teams = all.filter((team) => unit.teams.includes(team.id));
      own.push({ card: cardOf(unit, site, teams), site, teams });
    }
  }
  return own;
}

/**
 * A unit that the account leads, this quarter. Throws `Refusal('notAllowed')` for another's unit and for one that does
 * not exist alike.
 */
export async function ownUnit(hub: Hub, account: number, unit: number): Promise<OwnUnit> {
  const own = (await unitsLedBy(hub, account)).find(({ card }) => card.unit === unit);
  if (!own) throw new Refusal('notAllowed');
  return own;
}

/** The units a site has this quarter. */
export async function unitsNow({ store, clock }: Hub, site: SiteTable, plan: WeekPlan): Promise<UnitRow[]> {
  const quarter = quarterOf(weekOf(dayAt(clock.now(), site.zone), plan));
  return (await unitsOfSite(store, site.id)).filter((unit) => unit.quarter === quarter);
}

/** What is said of a unit beside its results: names and enrolment. */
export function cardOf(unit: UnitRow, site: SiteTable, teams: readonly TeamTable[]): UnitCard {
  return {
    unit: unit.unit,
    teams: teams.map((team) => team.name),
    site: site.name,
    zone: site.zone,
    enrolled: unit.enrolled,
    headcount: headcountOf(teams),
  };
}

export function headcountOf(teams: readonly TeamTable[]): number {
  return teams.reduce((sum, team) => sum + team.headcount, 0);
}
