import { z } from 'zod';
import { day, zoneName } from '../clock.ts';
import { siteWeek, unitWeek } from '../release.ts';
import { week, weekPlan } from '../week.ts';
import { loggedAction, teamOperations } from './actions.ts';
import { type Exchange, id, idInPath, name, nothing } from './shapes.ts';

export const unitCard = z.strictObject({
  unit: id,
  /** Names of the teams joined in it. */
  teams: z.array(name).min(1),
  site: name,
  zone: zoneName,
  /** Slots enrolled, the quarter's figure. */
  enrolled: z.int().min(0),
  headcount: z.int().min(0),
});
export type UnitCard = z.infer<typeof unitCard>;

/** How many weeks a lead's trend shows. */
export const trendWeeks = 12;

/** L1: a lead's view of one unit. */
export const unitPage = z.strictObject({
  ...unitCard.shape,
  weekPlan,
  /** The day it is at the site. */
  today: day,
  /** The last twelve weeks that could have been released, oldest first. */
  weeks: z.array(unitWeek).max(trendWeeks),
  /** The site's results for the same weeks, where there are any. */
  siteWeeks: z.array(siteWeek).max(trendWeeks),
  /** What was changed about the work, the newest first, each with its reviews. */
  actions: z.array(loggedAction),
  /** The telephony's figures of the unit's teams over the same weeks. */
  operations: z.array(teamOperations),
  /** The next release of this unit. */
  nextRelease: z.strictObject({ week, at: z.int() }),
});
export type UnitPage = z.infer<typeof unitPage>;

/** H1: a site's trend. */
export const siteTrend = z.strictObject({
  site: id,
  name,
  zone: zoneName,
  enrolled: z.int().min(0),
  headcount: z.int().min(0),
  weeks: z.array(siteWeek).max(160),
});
export const trendPage = z.strictObject({
  organisation: name,
  weekPlan,
  sites: z.array(siteTrend),
  /** The sum of the noised sites, for weeks in which at least two are out. */
  whole: z.array(siteWeek).max(160),
});
export type TrendPage = z.infer<typeof trendPage>;

/** What the lead's and HR's desks ask. */
export const deskExchanges = {
  myUnits: {
    method: 'GET',
    path: '/v1/units',
    who: 'lead',
    input: nothing,
    output: z.strictObject({ units: z.array(unitCard) }),
  },
  unitPage: {
    method: 'GET',
    path: '/v1/units/:unit',
    who: 'lead',
    input: z.strictObject({ unit: idInPath }),
    output: unitPage,
  },
  trends: { method: 'GET', path: '/v1/trends', who: 'hr', input: nothing, output: trendPage },
} as const satisfies Record<string, Exchange>;
