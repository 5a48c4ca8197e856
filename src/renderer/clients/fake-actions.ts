import { reviewAction } from '../../shared/action-review.ts';
import { addDays } from '../../shared/clock.ts';
import { Refusal } from '../../shared/errors.ts';
import type { HubInput, HubOutput } from '../../shared/hub-contract.ts';
import type { ActionInput, ActionLog, LoggedAction } from '../../shared/hub-contract/actions.ts';
import type { UnitPage } from '../../shared/hub-contract/desks.ts';
import type { WorkReports } from '../../shared/hub-contract/voices.ts';
import type { OperationsDay } from '../../shared/operations.ts';
import { defaultWeekPlan, firstDayOf } from '../../shared/week.ts';
import { lastWeek, storyWeeks } from './fake-weeks.ts';

// The log of changes and the telephony's figures as a fake hub keeps them.

/** A day so many weeks before the newest release's week. */
const weeksAgo = (weeks: number, days = 0) => addDays(firstDayOf(lastWeek - weeks, defaultWeekPlan), days);

function logged(
  id: number,
  by: string,
  some: Partial<LoggedAction> & Pick<LoggedAction, 'begun'>,
): LoggedAction {
  return {
    id,
    action: null,
    words: null,
    owner: 'IT',
    due: null,
    from: null,
    end: null,
    by,
    reviews: reviewAction(some.begun, storyWeeks(), defaultWeekPlan, '2026-03-03'),
    ...some,
  };
}

/** What was changed in the story: pauses in the queue, a new rota, and a rule for abusive calls. */
export function storyActions(): LoggedAction[] {
  return [
    logged(3, 'Li Wen', {
      action: 'end_call_rule',
      owner: 'Li Wen',
      begun: weeksAgo(0, 4),
      due: weeksAgo(-3),
      from: 'groupLeads',
    }),
    logged(2, 'Li Wen', {
      action: 'rota_notice',
      owner: 'Planning',
      begun: weeksAgo(6),
      end: { state: 'done', on: weeksAgo(4), why: null },
    }),
    logged(1, 'Chen Yu', {
      words: 'Twenty seconds between calls after noon',
      owner: 'Chen Yu',
      begun: weeksAgo(8),
      end: { state: 'dropped', on: weeksAgo(7), why: 'The queue was split instead.' },
    }),
  ];
}

/** The telephony of the story: a long queue in the crisis, quiet after the new rota. */
export function storyOperations(): UnitPage['operations'] {
  const crisis = [1, 1.1, 1.6, 2.4, 2.9, 3, 2, 1.3, 0.9, 0.9, 1, 1];
  const days = crisis.flatMap((load, i): OperationsDay[] =>
    [0, 1, 4, 5, 6].map((day) => ({
      day: weeksAgo(11 - i, day),
      queueSeconds: Math.round(32 * load) + day,
      occupancy: Math.min(97, Math.round(74 + 8 * load)),
      handlingSeconds: null,
      lostBreaks: Math.max(0, Math.round(4 * (load - 0.9))),
    })),
  );
  return [{ team: 1, name: 'Broadband support', days }];
}

/** What the story's team said openly in the last days: a system that fails, and the queue behind it. */
export function storyWorkReports(): WorkReports {
  return {
    reports: [
      { day: '2026-02-24', kind: 'abusiveCaller', n: 1 },
      { day: '2026-03-02', kind: 'abusiveCaller', n: 2 },
      { day: '2026-03-02', kind: 'noRelief', n: 1 },
      { day: '2026-03-03', kind: 'queue', n: 1 },
      { day: '2026-03-03', kind: 'systemDown', n: 3 },
    ],
  };
}

interface Desk {
  pages: UnitPage[];
}

const made = (id: number, written: ActionInput) => logged(id, 'Li Wen', written);

/** What a fake hub answers about changes. */
export function actionAnswers(hub: Desk) {
  let nextId = 50;
  const change = (unit: string, work: (page: UnitPage) => LoggedAction[]): ActionLog => {
    const page = hub.pages.find((each) => String(each.unit) === unit);
    if (!page) throw new Refusal('notAllowed');
    const actions = work(page).toSorted((a, b) => (a.begun < b.begun ? 1 : -1));
    hub.pages = hub.pages.map((each) => (each === page ? { ...page, actions } : each));
    return { actions };
  };
  return {
    addAction: ({ unit, written }: HubInput<'addAction'>) =>
      change(unit, ({ actions }) => [...actions, made(nextId++, written)]),
    editAction: ({ unit, action, written, end }: HubInput<'editAction'>) =>
      change(unit, ({ actions }) =>
        actions.map((each) => (String(each.id) === action ? { ...made(each.id, written), end } : each)),
      ),
    removeAction: ({ unit, action }: HubInput<'removeAction'>) =>
      change(unit, ({ actions }) => actions.filter(({ id }) => String(id) !== action)),
    importOperations: ({ csv, take }: HubInput<'importOperations'>): HubOutput<'importOperations'> => {
      const rows = csv.trim().split('\n').length - 1;
      const good = csv.startsWith('day');
      return {
        rows,
        from: good ? '2026-03-02' : null,
        to: good ? '2026-03-02' : null,
        faults: good ? [] : [{ line: 1, column: null, code: 'noDayColumn' }],
        taken: good && take,
      };
    },
  };
}
