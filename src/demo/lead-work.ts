import { unitsLedBy } from '../hub/routes/own-units.ts';
import { findLogin } from '../hub/store/account.ts';
import { putOperations } from '../hub/store/operations.ts';
import { putMonth } from '../hub/store/month.ts';
import { actionsOfUnit, insertAction, updateAction } from '../hub/store/work-action.ts';
import type { Hub } from '../hub/hub.ts';
import { addDays } from '../shared/clock.ts';
import type { OperationsDay } from '../shared/operations.ts';
import type { Language } from '../shared/language.ts';
import { monthOfWeek } from '../shared/month-grid.ts';
import type { MonthTarget } from '../shared/month-notes.ts';
import type { WorkAction } from '../shared/work-action.ts';
import { defaultWeekPlan, firstDayOf, type Week } from '../shared/week.ts';
import type { Company } from './company.ts';
import type { Dice } from './dice.ts';
import { leadSays } from './lead-words.ts';
import { daysFrom } from './story.ts';

/** What the lead of the person's team did about the work, in which week of the story. */
const done: readonly { week: number; action: WorkAction; owner: string }[] = [
  { week: 3, action: 'queue_pause', owner: 'WFM' },
  { week: 6, action: 'rota_notice', owner: 'WFM' },
];

/** The week in which both have become a habit and are marked as done. */
const doneWeek = 8;

/** The weeks in which the lead sets targets for a month that has none yet: on the work, in figures, so in no language. */
const targetWeeks = [1, 5, 9];
const targets: MonthTarget[] = [
  { of: 'actionsDone', atLeast: 1 },
  { of: 'queueSeconds', atMost: 60 },
  { of: 'lostBreaks', atMost: 2 },
];

/** How long the queue is in the crisis (weeks 2 to 4 of the story) and after the new rota, beside an ordinary week. */
function loadIn(week: number): number {
  if (week >= 2 && week <= 4) return 2.6;
  return week >= 7 ? 0.8 : 1;
}

/** A week of the telephony's figures, and what the lead wrote down in it. `week` is counted from `first`. */
export async function leadWeek(
  hub: Hub,
  { own, lead }: Company,
  { week, first, dice, language }: { week: Week; first: Week; dice: Dice; language: Language },
): Promise<void> {
  const load = loadIn(week - first);
  const from = firstDayOf(week, defaultWeekPlan);
  const days = daysFrom(from, addDays(from, 7)).map((day): OperationsDay => ({
    day,
    queueSeconds: Math.round(34 * load + dice.between(0, 12)),
    occupancy: Math.min(97, Math.round(74 + 7 * load + dice.between(0, 3))),
    handlingSeconds: 260 + dice.between(0, 40),
    lostBreaks: Math.round((load - 0.7) * 4) + dice.between(0, 1),
  }));
  await putOperations(hub.store, own.id, days);

  const account = await findLogin(hub.store, lead.login);
  const [unit] = account ? await unitsLedBy(hub, account.id) : [];
  if (!account || !unit) return; // between two quarters, before the new one's units are made
  const of = unit.card.unit;
  const told = week - first;
  await leadSays(hub, { unit: of, account: account.id }, { told, from, language });
  for (const { action, owner } of done.filter((each) => each.week === told)) {
    const written = { action, words: null, owner, begun: from, due: null, from: null };
    await insertAction(hub.store, { id: hub.newId(), unit: of, account: account.id }, written);
  }
  for (const action of told === doneWeek ? await actionsOfUnit(hub.store, of) : [])
    await updateAction(hub.store, { id: action.id, unit: of }, action, {
      state: 'done',
      on: from,
      why: null,
    });
  if (targetWeeks.includes(told)) {
    const month = monthOfWeek(week, defaultWeekPlan);
    await putMonth(hub.store, { unit: of, month, version: 0 }, { wentWell: [], needsCare: [], targets });
  }
}
