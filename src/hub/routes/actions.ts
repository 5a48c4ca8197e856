import { asOfNow } from '../../shared/as-of-now.ts';
import { reviewAction } from '../../shared/action-review.ts';
import { dayAt } from '../../shared/clock.ts';
import { Refusal } from '../../shared/errors.ts';
import type { ActionInput, ActionLog, LoggedAction } from '../../shared/hub-contract/actions.ts';
import { unitWeek } from '../../shared/release.ts';
import type { Hub } from '../hub.ts';
import { unitSubject } from '../release/release-week.ts';
import { theOrganisation } from '../store/organisation.ts';
import { latestReleases } from '../store/release.ts';
import { actionsOfUnit, deleteAction, insertAction, updateAction } from '../store/work-action.ts';
import { type OwnUnit, ownUnit } from './own-units.ts';
import type { HubHandlers } from './route.ts';

type ActionCall = 'addAction' | 'editAction' | 'removeAction';

/** So many releases reach back before any action that is still reviewed: two years. */
const reviewedWeeks = 104;

/** The log of what was changed about the work: a lead writes in that of their own units. */
export function actionHandlers(hub: Hub): Pick<HubHandlers, ActionCall> {
  const { store, newId } = hub;
  return {
    addAction: async ({ unit, written }, { account }) => {
      const own = await ownUnit(hub, account.id, unit);
      sayWhat(written);
      await insertAction(store, { id: newId(), unit, account: account.id }, written);
      return actionLog(hub, own);
    },
    editAction: async ({ unit, action, written, end }, { account }) => {
      const own = await ownUnit(hub, account.id, unit);
      sayWhat(written);
      if (end && end.on < written.begun) throw new Refusal('badInput', 'end.on');
      if (!(await updateAction(store, { id: action, unit }, written, end))) throw new Refusal('notFound');
      return actionLog(hub, own);
    },
    removeAction: async ({ unit, action }, { account }) => {
      const own = await ownUnit(hub, account.id, unit);
      if (!(await deleteAction(store, { id: action, unit }))) throw new Refusal('notFound');
      return actionLog(hub, own);
    },
  };
}

/** An action is one from the list or words of one's own, and not due before it begins. */
function sayWhat({ action, words, begun, due }: ActionInput): void {
  if (action === null && words === null) throw new Refusal('badInput', 'written.words');
  if (due !== null && due < begun) throw new Refusal('badInput', 'written.due');
}

/** A unit's log with what the releases did after each action. */
export async function actionLog({ store, clock }: Hub, { card, site }: OwnUnit): Promise<ActionLog> {
  const { weekPlan } = await theOrganisation(store);
  const releases = await latestReleases(store, unitSubject(card.unit), reviewedWeeks);
  const weeks = asOfNow(releases.map(({ body }) => unitWeek.parse(JSON.parse(body))));
  const today = dayAt(clock.now(), site.zone);
  const actions = (await actionsOfUnit(store, card.unit)).map((stored): LoggedAction => {
    return { ...stored, reviews: reviewAction(stored.begun, weeks, weekPlan, today) };
  });
  return { actions };
}
