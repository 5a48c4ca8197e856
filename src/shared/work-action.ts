import { z } from 'zod';
import { type HseArea, type Stressor, type StressorGroup, stressorTable } from './stressor.ts';

/**
 * What can be changed about the work, by stressor. Never what a person should change about themselves. Ids are stable for
 * ever: the log of actions keeps them. The words stand in `words/<language>/work-actions.ts`.
 */
const actionTable = [
  { id: 'end_call_rule', for: ['cust_abuse'] },
  { id: 'second_line', for: ['cust_abuse', 'cust_unreasonable'] },
  { id: 'flag_caller', for: ['cust_abuse', 'call_long'] },
  { id: 'promise_check', for: ['cust_unreasonable'] },
  { id: 'goodwill_limit', for: ['cust_unreasonable'] },
  { id: 'ask_before', for: ['cust_unclear'] },
  { id: 'knowledge_page', for: ['cust_unclear', 'call_long'] },
  { id: 'debrief', for: ['cust_distress', 'cust_abuse'] },
  { id: 'rotate_heavy', for: ['cust_distress', 'emo_mask'] },
  { id: 'reset_after', for: ['emo_mask', 'cust_distress'] },
  { id: 'loosen_script', for: ['emo_mask'] },
  { id: 'repeat_owner', for: ['call_long'] },
  { id: 'queue_pause', for: ['queue_pressure', 'emo_mask'] },
  { id: 'relief_peak', for: ['queue_pressure', 'no_support'] },
  { id: 'call_back', for: ['queue_pressure'] },
  { id: 'tool_ticket', for: ['tool_fail'] },
  { id: 'fallback_card', for: ['tool_fail'] },
  { id: 'target_review', for: ['kpi_pressure'] },
  { id: 'board_weekly', for: ['kpi_pressure'] },
  { id: 'qa_calibration', for: ['qa_dispute'] },
  { id: 'qa_appeal', for: ['qa_dispute'] },
  { id: 'floor_help', for: ['no_support', 'tool_fail'] },
  { id: 'huddle_time', for: ['no_support', 'kpi_pressure'] },
  { id: 'thanks_said', for: ['no_support'] },
  { id: 'rota_swap', for: ['roster'] },
  { id: 'rota_notice', for: ['roster'] },
  { id: 'breaks_kept', for: ['roster', 'queue_pressure'] },
] as const satisfies readonly { id: string; for: readonly Stressor[] }[];

export const workActions = actionTable.map(({ id }) => id);
export const workAction = z.enum(workActions);
export type WorkAction = z.infer<typeof workAction>;

/** At most so many are suggested at once: a list to choose from, not a programme. */
export const mostSuggested = 4;

const leads = ({ for: [first] }: { for: readonly Stressor[] }, stressor: Stressor) => first === stressor;

/** What may be done about a stressor, what was made for it first; two to four of them. */
export function actionsFor(stressor: Stressor): WorkAction[] {
  const fitting = actionTable.filter((action) => action.for.some((of) => of === stressor));
  return fitting
    .toSorted((a, b) => Number(leads(b, stressor)) - Number(leads(a, stressor)))
    .slice(0, mostSuggested)
    .map(({ id }) => id);
}

/** What may be done about a group of stressors: the first of each stressor in it. */
export function actionsForGroup(group: StressorGroup): WorkAction[] {
  const first = stressorTable
    .filter((of) => of.group === group)
    .flatMap(({ id }) => actionsFor(id).slice(0, 1));
  const rest = stressorTable.filter((of) => of.group === group).flatMap(({ id }) => actionsFor(id));
  return [...new Set([...first, ...rest])].slice(0, mostSuggested);
}

/** The HSE areas that an action works on, through the stressors it is for. */
export function areasOf(action: WorkAction): HseArea[] {
  const stressors: readonly Stressor[] = actionTable.find(({ id }) => id === action)?.for ?? [];
  return [...new Set(stressorTable.filter(({ id }) => stressors.includes(id)).map(({ area }) => area))];
}
