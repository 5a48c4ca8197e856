import { z } from 'zod';
import { month, monthOfDay } from './month-grid.ts';
import { meanFigure, type OperationsDay, type OperationsFigure, operationsDay } from './operations.ts';

/** A line that a lead writes about a month; only the leads of the unit read it. */
const line = z.string().trim().min(1).max(200);
export const mostLines = 12;
const lines = z.array(line).max(mostLines);

/**
 * Figures of the telephony that may have a target. Handling time has none: it would ask people to hurry callers, and comes
 * back as the stressor "KPI pressure".
 */
export const targetFigures = [
  'queueSeconds',
  'occupancy',
  'lostBreaks',
] as const satisfies OperationsFigure[];
export type TargetFigure = (typeof targetFigures)[number];

/**
 * What a month is to come to: changes to the work that are done, and figures of the telephony. Nothing else can be one, and
 * nothing that people report ever: a target on mood buys happy taps.
 */
export const monthTarget = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('actionsDone'), atLeast: z.int().min(1).max(20) }),
  z.strictObject({ of: z.literal('queueSeconds'), atMost: operationsDay.shape.queueSeconds.unwrap() }),
  z.strictObject({ of: z.literal('occupancy'), atMost: operationsDay.shape.occupancy.unwrap() }),
  z.strictObject({ of: z.literal('lostBreaks'), atMost: operationsDay.shape.lostBreaks.unwrap() }),
]);
export type MonthTarget = z.infer<typeof monthTarget>;

/** What a lead writes about a month of a unit. */
export const monthWritten = z.strictObject({
  wentWell: lines,
  needsCare: lines,
  targets: z
    .array(monthTarget)
    .refine((all) => new Set(all.map(({ of }) => of)).size === all.length, { error: 'one target each' }),
});
export type MonthWritten = z.infer<typeof monthWritten>;

/** The same as it is kept; `version` grows with every change, so that two leads do not write over each other. */
export const monthNotes = z.strictObject({ month, version: z.int().min(1), ...monthWritten.shape });
export type MonthNotes = z.infer<typeof monthNotes>;

/** Means of a month's days, all teams of the unit together; null where nothing was imported. */
export const monthFigures = z.strictObject({
  month,
  queueSeconds: z.number().nullable(),
  occupancy: z.number().nullable(),
  handlingSeconds: z.number().nullable(),
  lostBreaks: z.number().nullable(),
});
export type MonthFigures = z.infer<typeof monthFigures>;

/** The means of each month that has a day. */
export function figuresByMonth(days: readonly OperationsDay[]): MonthFigures[] {
  const byMonth = Map.groupBy(days, ({ day }) => monthOfDay(day));
  return [...byMonth]
    .map(([month, of]) => ({
      month,
      queueSeconds: meanFigure(of, 'queueSeconds'),
      occupancy: meanFigure(of, 'occupancy'),
      handlingSeconds: meanFigure(of, 'handlingSeconds'),
      lostBreaks: meanFigure(of, 'lostBreaks'),
    }))
    .toSorted((a, b) => (a.month < b.month ? -1 : 1));
}

/** How far a month has come: `value` null where there is nothing to say it from. */
export interface Progress {
  target: MonthTarget;
  value: number | null;
  met: boolean;
}

export function progressOf(
  target: MonthTarget,
  { actionsDone, figures }: { actionsDone: number; figures: MonthFigures | undefined },
): Progress {
  if (target.of === 'actionsDone') return { target, value: actionsDone, met: actionsDone >= target.atLeast };
  const value = figures?.[target.of] ?? null;
  return { target, value, met: value !== null && value <= target.atMost };
}
