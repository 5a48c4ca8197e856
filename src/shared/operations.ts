import { z } from 'zod';
import { day } from './clock.ts';

/**
 * Figures of the telephony, per team and day, that a lead sees under the bands (L12). They describe the work, never a
 * person: a row is a team's day.
 */
export const operationsFigures = ['queueSeconds', 'occupancy', 'handlingSeconds', 'lostBreaks'] as const;
export const operationsFigure = z.enum(operationsFigures);
export type OperationsFigure = z.infer<typeof operationsFigure>;

/** A team's day as it was imported; null where the file had nothing. */
export const operationsDay = z.strictObject({
  day,
  /** Mean seconds a caller waited. */
  queueSeconds: z.number().min(0).max(86_400).nullable(),
  /** Share of signed-in time spent on calls and wrap-up, in percent. */
  occupancy: z.number().min(0).max(100).nullable(),
  /** Mean seconds a call took, wrap-up included. */
  handlingSeconds: z.number().min(0).max(86_400).nullable(),
  /** Rostered breaks that did not take place. */
  lostBreaks: z.int().min(0).max(100_000).nullable(),
});
export type OperationsDay = z.infer<typeof operationsDay>;

/** Mean of a figure over the days given, those without it left out; null when there is none. */
export function meanFigure(days: readonly OperationsDay[], figure: OperationsFigure): number | null {
  const known = days.map((row) => row[figure]).filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
