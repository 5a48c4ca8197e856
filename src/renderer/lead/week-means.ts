import { addDays } from '../../shared/clock.ts';
import type { UnitPage } from '../../shared/hub-contract/desks.ts';
import { meanFigure, type OperationsFigure } from '../../shared/operations.ts';
import { firstDayOf, type Week } from '../../shared/week.ts';

/** A figure's mean in each week of the page, over all its teams; null where there is none. */
export function weekMeans(page: UnitPage, figure: OperationsFigure): (number | null)[] {
  const days = page.operations.flatMap((team) => team.days);
  return page.weeks.map(({ week }) => meanFigure(daysOf(week, page, days), figure));
}

function daysOf<T extends { day: string }>(week: Week, { weekPlan }: UnitPage, days: readonly T[]): T[] {
  const first = firstDayOf(week, weekPlan);
  return days.filter(({ day }) => first <= day && day < addDays(first, 7));
}
