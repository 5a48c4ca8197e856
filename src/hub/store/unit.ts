import { fewestSlots } from '../../shared/release.ts';
import { quarterOf, type Week } from '../../shared/week.ts';
import type { SiteTable, UnitQuarterTable, UnitTeamTable } from './house-tables.ts';
import type { Store } from './tables.ts';

/**
 * The unit that a team's slots report in for a week, or null. Only a unit of at least eight slots counts: a smaller one
 * is never released, and its teams may be in another one the week after.
 */
export async function reportingUnit(store: Store, team: number, week: Week): Promise<number | null> {
  const row = await store
    .selectFrom('unitTeam')
    .innerJoin('unitQuarter', (join) =>
      join
        .onRef('unitQuarter.unit', '=', 'unitTeam.unit')
        .onRef('unitQuarter.quarter', '=', 'unitTeam.quarter'),
    )
    .select('unitTeam.unit')
    .where('unitTeam.team', '=', team)
    .where('unitTeam.quarter', '=', quarterOf(week))
    .where('unitQuarter.firstWeek', '<=', week)
    .where('unitQuarter.enrolled', '>=', fewestSlots)
    .executeTakeFirst();
  return row?.unit ?? null;
}

/** The unit that a team is in, in a week, however small; null before the first week of the team's quarter has begun. */
export async function unitOfTeam(store: Store, team: number, week: Week): Promise<number | null> {
  const row = await store
    .selectFrom('unitTeam')
    .select('unit')
    .where('team', '=', team)
    .where('quarter', '=', quarterOf(week))
    .executeTakeFirst();
  return row?.unit ?? null;
}

/** The site of a unit that takes reports for a week, or null when the unit does not. */
export async function siteOfReportingUnit(store: Store, unit: number, week: Week): Promise<SiteTable | null> {
  const row = await store
    .selectFrom('unit')
    .innerJoin('unitQuarter', 'unitQuarter.unit', 'unit.id')
    .innerJoin('site', 'site.id', 'unit.site')
    .selectAll('site')
    .where('unit.id', '=', unit)
    .where('unitQuarter.quarter', '=', quarterOf(week))
    .where('unitQuarter.firstWeek', '<=', week)
    .where('unitQuarter.enrolled', '>=', fewestSlots)
    .executeTakeFirst();
  return row ?? null;
}

/** A unit in a quarter, with the teams joined in it. */
export interface UnitRow extends UnitQuarterTable {
  site: number;
  teams: number[];
}

/** The units of a site in every quarter there was, the newest quarter first. */
export async function unitsOfSite(store: Store, site: number): Promise<UnitRow[]> {
  const units = await store
    .selectFrom('unitQuarter')
    .innerJoin('unit', 'unit.id', 'unitQuarter.unit')
    .selectAll('unitQuarter')
    .select('unit.site')
    .where('unit.site', '=', site)
    .orderBy('unitQuarter.quarter', 'desc')
    .orderBy('unitQuarter.unit')
    .execute();
  const teams = await store
    .selectFrom('unitTeam')
    .innerJoin('unit', 'unit.id', 'unitTeam.unit')
    .selectAll('unitTeam')
    .where('unit.site', '=', site)
    .orderBy('unitTeam.team')
    .execute();
  return units.map((unit) => ({ ...unit, teams: teams.filter((of) => isIn(of, unit)).map((of) => of.team) }));
}

function isIn(of: UnitTeamTable, unit: UnitQuarterTable): boolean {
  return of.unit === unit.unit && of.quarter === unit.quarter;
}

/** Makes a unit for a quarter; one that was there in an earlier quarter keeps its number. */
export async function insertUnit(store: Store, row: UnitRow): Promise<void> {
  const { unit, site, quarter, firstWeek, enrolled, teams } = row;
  await store
    .insertInto('unit')
    .values({ id: unit, site })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await store.insertInto('unitQuarter').values({ unit, quarter, firstWeek, enrolled }).execute();
  await store
    .insertInto('unitTeam')
    .values(teams.map((team) => ({ quarter, team, unit })))
    .execute();
}

/** Takes a unit out of a quarter; its number and what was published under it stay. */
export async function dissolveUnit(store: Store, { unit, quarter }: UnitRow): Promise<void> {
  await store.deleteFrom('unitTeam').where('unit', '=', unit).where('quarter', '=', quarter).execute();
  await store.deleteFrom('unitQuarter').where('unit', '=', unit).where('quarter', '=', quarter).execute();
}
