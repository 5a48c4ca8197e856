import { z } from 'zod';
import { day, instant } from './clock.ts';

export const stressorGroups = ['customer', 'emotion', 'task', 'organisation'] as const;
export type StressorGroup = (typeof stressorGroups)[number];

/** HSE Management Standards areas. */
export type HseArea = 'demands' | 'control' | 'support' | 'relationships' | 'role' | 'change';

/**
 * The twelve chips of SCIENCE.md, in report order: the number of a stressor in a report is its place here, 1–12.
 * Ids and order are stable for ever.
 */
export const stressorTable = [
  { id: 'cust_abuse', group: 'customer', area: 'demands' },
  { id: 'cust_unreasonable', group: 'customer', area: 'demands' },
  { id: 'cust_unclear', group: 'customer', area: 'role' },
  { id: 'cust_distress', group: 'customer', area: 'demands' },
  { id: 'emo_mask', group: 'emotion', area: 'demands' },
  { id: 'call_long', group: 'task', area: 'demands' },
  { id: 'queue_pressure', group: 'task', area: 'control' },
  { id: 'tool_fail', group: 'task', area: 'support' },
  { id: 'kpi_pressure', group: 'organisation', area: 'demands' },
  { id: 'qa_dispute', group: 'organisation', area: 'relationships' },
  { id: 'no_support', group: 'organisation', area: 'support' },
  { id: 'roster', group: 'organisation', area: 'control' },
] as const satisfies readonly { id: string; group: StressorGroup; area: HseArea }[];

export const stressors = stressorTable.map(({ id }) => id);
export const stressor = z.enum(stressors);
export type Stressor = z.infer<typeof stressor>;

/** A stressor's number in a report, 1–12; 0 there means none. */
export function stressorNumber(id: Stressor): number {
  return stressors.indexOf(id) + 1;
}

export const strength = z.literal([1, 2, 3]);
export type Strength = z.infer<typeof strength>;

export const hardCallInput = z.strictObject({ stressor, strength });
export type HardCallInput = z.infer<typeof hardCallInput>;

/** A hard call as the journal keeps it. */
export const hardCall = z.strictObject({
  id: z.uuid(),
  shiftId: z.uuid(),
  day,
  at: instant,
  stressor,
  strength,
});
export type HardCall = z.infer<typeof hardCall>;

export const hardCallEdit = z.strictObject({
  id: z.uuid(),
  stressor: stressor.optional(),
  strength: strength.optional(),
});
export type HardCallEdit = z.infer<typeof hardCallEdit>;
