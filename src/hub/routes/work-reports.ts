import { addDays, dayAt } from '../../shared/clock.ts';
import { Refusal } from '../../shared/errors.ts';
import type { HubParsed } from '../../shared/hub-contract.ts';
import type { WorkCount } from '../../shared/hub-contract/team-board.ts';
import type { Hub } from '../hub.ts';
import { siteOfTeam } from '../store/site.ts';
import { spend } from '../store/spent.ts';
import type { SiteTable } from '../store/house-tables.ts';
import { inTransaction } from '../store/transaction.ts';
import { unitOfTeam } from '../store/unit.ts';
import { addWorkReport, workReportsSince } from '../store/work-report.ts';
import { checkVoice } from '../tokens/check-voice.ts';
import { ownUnit } from './own-units.ts';
import type { Handler } from './route.ts';

/** Days of a site, today included, that a lead sees; after that a work report is forgotten. */
export const workReportDays = 14;

/**
 * Counts a same-day work report for the unit that the team is in this week, under the site's day; no time is kept. A
 * spent token answers "counted" and changes nothing.
 */
export async function workReport(
  hub: Hub,
  { team, kind, token }: HubParsed<'workReport'>,
): Promise<{ counted: true }> {
  const site = await siteOfTeam(hub.store, team);
  if (!site) throw new Refusal('wrongUnit');
  const spent = await checkVoice(hub, 'work', token, { sites: [site], team });
  const unit = await unitOfTeam(hub.store, team, token.week);
  if (unit === null) throw new Refusal('wrongUnit');
  const day = dayAt(hub.clock.now(), site.zone);
  await inTransaction(hub.store, async (transaction) => {
    if (await spend(transaction, spent)) await addWorkReport(transaction, { unit, day, kind });
  });
  return { counted: true };
}

/** L10: the last 14 days of an own unit, as they were said. */
export function workReportsOf(hub: Hub): Handler<'workReports'> {
  return async ({ unit }, { account }) => {
    const { site } = await ownUnit(hub, account.id, unit);
    return { reports: await recentWorkReports(hub, unit, site) };
  };
}

/** What was said in a unit in the last 14 days of its site, oldest first. */
export function recentWorkReports(
  { store, clock }: Hub,
  unit: number,
  { zone }: Pick<SiteTable, 'zone'>,
): Promise<WorkCount[]> {
  return workReportsSince(store, unit, addDays(dayAt(clock.now(), zone), 1 - workReportDays));
}
