import { addDays, type Day, dayAt } from '../../shared/clock.ts';
import { Refusal } from '../../shared/errors.ts';
import type { HuddlePage } from '../../shared/hub-contract/huddles.ts';
import { praiseDays } from '../../shared/praise.ts';
import type { Hub } from '../hub.ts';
import { deleteHuddle, huddlesOfUnit, putHuddle } from '../store/huddle.ts';
import { deletePraise, insertPraise, praisesOfUnit, updatePraise } from '../store/praise.ts';
import { deleteGoal, goalsOfUnit, insertGoal, updateGoal } from '../store/team-goal.ts';
import { type OwnUnit, ownUnit } from './own-units.ts';
import type { HubHandlers } from './route.ts';

type HuddleCall =
  | 'huddlePage'
  | 'saveHuddle'
  | 'removeHuddle'
  | 'addGoal'
  | 'editGoal'
  | 'removeGoal'
  | 'addPraise'
  | 'editPraise'
  | 'removePraise';

/** What a lead prepares and says: huddles, goals, praise, each of their own units. */
export function huddleHandlers(hub: Hub): Pick<HubHandlers, HuddleCall> {
  const { store, newId } = hub;
  /** Work on what belongs to a unit of the caller's, then the whole page; false when it was not there. */
  async function change(account: number, unit: number, work: () => Promise<boolean | void>) {
    const own = await ownUnit(hub, account, unit);
    if ((await work()) === false) throw new Refusal('notFound');
    return pageOf(hub, own);
  }
  return {
    huddlePage: async ({ unit }, { account }) => pageOf(hub, await ownUnit(hub, account.id, unit)),
    saveHuddle: ({ unit, huddle, version }, { account }) =>
      change(account.id, unit, async () => {
        const written = await putHuddle(store, { unit, account: account.id }, huddle, version);
        if (!written) throw new Refusal('changedMeanwhile');
      }),
    removeHuddle: ({ unit, ...of }, { account }) =>
      change(account.id, unit, () => deleteHuddle(store, { unit, ...of })),
    addGoal: ({ unit, written }, { account }) =>
      change(account.id, unit, () => insertGoal(store, { id: newId(), unit }, written)),
    editGoal: ({ unit, goal, written }, { account }) =>
      change(account.id, unit, () => updateGoal(store, { id: goal, unit }, written)),
    removeGoal: ({ unit, goal }, { account }) =>
      change(account.id, unit, () => deleteGoal(store, { id: goal, unit })),
    addPraise: ({ unit, written }, { account }) =>
      change(account.id, unit, () =>
        insertPraise(store, { id: newId(), unit, account: account.id }, written),
      ),
    editPraise: ({ unit, praise, written }, { account }) =>
      change(account.id, unit, () => updatePraise(store, { id: praise, unit }, written)),
    removePraise: ({ unit, praise }, { account }) =>
      change(account.id, unit, () => deletePraise(store, { id: praise, unit })),
  };
}

async function pageOf({ store, clock }: Hub, { card: { unit }, site }: OwnUnit): Promise<HuddlePage> {
  const today = dayAt(clock.now(), site.zone);
  return {
    today,
    huddles: await huddlesOfUnit(store, unit),
    goals: await goalsOfUnit(store, unit),
    praises: await praisesOfUnit(store, unit, onWallSince(today)),
  };
}

/** The first day whose praise still hangs on the wall. */
export function onWallSince(today: Day): Day {
  return addDays(today, 1 - praiseDays);
}
