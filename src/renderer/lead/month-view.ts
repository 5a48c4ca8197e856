import type { LoggedAction } from '../../shared/hub-contract/actions.ts';
import type { UnitMonths } from '../../shared/hub-contract/months.ts';
import {
  gridMonths,
  type Month,
  type MonthCell,
  monthCells,
  monthOfDay,
  monthsUntil,
} from '../../shared/month-grid.ts';
import { type MonthFigures, type MonthNotes, type Progress, progressOf } from '../../shared/month-notes.ts';

/** A month of one team as its page and its report show it, from released results and nothing else. */
export interface MonthView {
  cell: MonthCell;
  /** Null where nothing was written. */
  notes: MonthNotes | null;
  figures: MonthFigures | undefined;
  /** Changes to the work that were done in the month. */
  done: LoggedAction[];
  progress: Progress[];
  /** The month is not over: a target that is not reached may still be. */
  open: boolean;
}

/** The months of the grid, oldest first. */
export const monthsShown = ({ today }: UnitMonths): Month[] => monthsUntil(monthOfDay(today), gridMonths);

export function monthViews(unit: UnitMonths): MonthView[] {
  const { weeks, weekPlan, next, today } = unit;
  return monthCells(monthsShown(unit), { weeks, weekPlan, next }).map((cell) => {
    const of = ({ month }: { month: Month }) => month === cell.month;
    const notes = unit.notes.find(of) ?? null;
    const figures = unit.figures.find(of);
    const done = unit.actions.filter(({ end }) => end?.state === 'done' && monthOfDay(end.on) === cell.month);
    const progress = (notes?.targets ?? []).map((target) =>
      progressOf(target, { actionsDone: done.length, figures }),
    );
    return { cell, notes, figures, done, progress, open: cell.month === monthOfDay(today) };
  });
}

/** The month that is opened first: the newest that came to something, else the running one. */
export function firstShown(views: readonly MonthView[]): MonthView | undefined {
  const told = ({ cell }: MonthView) =>
    (cell.state === 'steady' || cell.state === 'heavier') && !cell.running;
  return views.findLast(told) ?? views.at(-1);
}
