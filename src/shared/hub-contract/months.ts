import { z } from 'zod';
import { day } from '../clock.ts';
import { gridWeeks, month } from '../month-grid.ts';
import { monthFigures, monthNotes, monthWritten } from '../month-notes.ts';
import { unitWeek } from '../release.ts';
import { week, weekPlan } from '../week.ts';
import { loggedAction } from './actions.ts';
import { unitCard } from './desks.ts';
import { type Exchange, id, idInPath, nothing } from './shapes.ts';

/** L7: the months of one unit. */
export const unitMonths = z.strictObject({
  ...unitCard.shape,
  weekPlan,
  /** The day it is at the site. */
  today: day,
  /** The next week to come out. */
  next: week,
  /** What was released of the months shown and of those before them, oldest first. */
  weeks: z.array(unitWeek).max(gridWeeks),
  /** Months in which something was imported, oldest first. */
  figures: z.array(monthFigures),
  actions: z.array(loggedAction),
  /** Months that something was written about, oldest first. */
  notes: z.array(monthNotes),
});
export type UnitMonths = z.infer<typeof unitMonths>;

export const monthsPage = z.strictObject({ units: z.array(unitMonths) });
export type MonthsPage = z.infer<typeof monthsPage>;

/** The month grid of a lead's own units. */
export const monthExchanges = {
  months: { method: 'GET', path: '/v1/months', who: 'lead', input: nothing, output: monthsPage },
  /** Writes about a month; `changedMeanwhile` when another lead did since `version` was read. */
  writeMonth: {
    method: 'PUT',
    path: '/v1/units/:unit/months/:month',
    who: 'lead',
    input: z.strictObject({
      unit: idInPath,
      month,
      /** What was read; 0 where nothing was written yet. */
      version: z.int().min(0),
      written: monthWritten,
    }),
    output: z.strictObject({ unit: id, notes: z.array(monthNotes) }),
  },
} as const satisfies Record<string, Exchange>;
