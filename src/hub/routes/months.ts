import { asOfNow } from '../../shared/as-of-now.ts';
import { dayAt } from '../../shared/clock.ts';
import { Refusal } from '../../shared/errors.ts';
import type { UnitMonths } from '../../shared/hub-contract/months.ts';
import { gridMonths, gridWeeks, monthOfDay, monthsUntil } from '../../shared/month-grid.ts';
import { figuresByMonth } from '../../shared/month-notes.ts';
import { unitWeek } from '../../shared/release.ts';
import { nextRelease } from '../../shared/week.ts';
import type { Hub } from '../hub.ts';
import { unitSubject } from '../release/release-week.ts';
import { monthsOfUnit, putMonth } from '../store/month.ts';
import { operationsOf } from '../store/operations.ts';
import { theOrganisation } from '../store/organisation.ts';
import { latestReleases } from '../store/release.ts';
import { actionLog } from './actions.ts';
import { type OwnUnit, ownUnit, unitsLedBy } from './own-units.ts';
import type { HubHandlers } from './route.ts';

type MonthCall = 'months' | 'writeMonth';

/** The months of a lead's own units: what was released, what was imported, and what the leads wrote. */
export function monthHandlers(hub: Hub): Pick<HubHandlers, MonthCall> {
  const { store, clock } = hub;
  return {
    months: async (_, { account }) => {
      const units: UnitMonths[] = [];
      for (const own of await unitsLedBy(hub, account.id)) units.push(await unitMonths(hub, own));
      return { units };
    },
    writeMonth: async ({ unit, month, version, written }, { account }) => {
      const { site } = await ownUnit(hub, account.id, unit);
      const today = monthOfDay(dayAt(clock.now(), site.zone));
      if (!monthsUntil(today, gridMonths).includes(month)) throw new Refusal('badInput', 'month');
      if (!(await putMonth(store, { unit, month, version }, written))) throw new Refusal('changedMeanwhile');
      return { unit, notes: await monthsOfUnit(store, unit) };
    },
  };
}

async function unitMonths(hub: Hub, own: OwnUnit): Promise<UnitMonths> {
  const { store, clock } = hub;
  const { card, site, teams } = own;
  const { weekPlan } = await theOrganisation(store);
  const releases = await latestReleases(store, unitSubject(card.unit), gridWeeks);
  const today = dayAt(clock.now(), site.zone);
  const [oldest = monthOfDay(today)] = monthsUntil(monthOfDay(today), gridMonths);
  const ids = teams.map(({ id }) => id);
  return {
    ...card,
    weekPlan,
    today,
    next: nextRelease(clock.now(), site.zone, weekPlan).week,
    weeks: asOfNow(releases.map(({ body }) => unitWeek.parse(JSON.parse(body)))),
    figures: figuresByMonth(await operationsOf(store, ids, `${oldest}-01`)),
    ...(await actionLog(hub, own)),
    notes: await monthsOfUnit(store, card.unit),
  };
}
