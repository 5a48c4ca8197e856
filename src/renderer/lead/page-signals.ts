import type { UnitPage } from '../../shared/hub-contract/desks.ts';
import { type Signal, signalsOf } from '../../shared/signals.ts';

/** The findings of the rules in what a lead's page shows. */
export function pageSignals({ weeks, weekPlan, actions, operations }: UnitPage): Signal[] {
  return signalsOf({
    weeks,
    weekPlan,
    operations: operations.flatMap(({ days }) => days),
    actions: actions.map(({ action, begun }) => ({ action, day: begun })),
  });
}
