import type { Day } from '../../shared/clock.ts';
import type { RowFate } from '../../shared/seat-contract/leaving.ts';
import type { Row, WeekReport } from '../../shared/week-report.ts';
import type { Week } from '../../shared/week.ts';
import type { Journal } from './journal.ts';
import { prepared } from './prepared.ts';

/** The rows of one week as they were last put in the outbox. */
export interface ComposedWeek extends WeekReport {
  firstDay: Day;
  /** What became of the rows, once the outbox that knew was given up; null before. */
  fates: RowFate[] | null;
}

interface Stored {
  week: Week;
  firstDay: Day;
  rows: string;
  fates: string | null;
}

/** Remembers a week's newest rows in place of earlier ones. */
export function putSentWeek(journal: Journal, report: WeekReport, firstDay: Day): void {
  prepared<[Week, Day, string]>(journal, 'insert or replace into sent_week values (?, ?, ?, null)').run(
    report.week,
    firstDay,
    JSON.stringify(report.rows),
  );
}

/** Remembers for good what became of a week's rows. */
export function putFates(journal: Journal, week: Week, fates: readonly RowFate[]): void {
  prepared<[string, Week]>(journal, 'update sent_week set fates = ? where week = ?').run(
    JSON.stringify(fates),
    week,
  );
}

/** Every week whose rows were put in the outbox, newest first. */
export function sentWeeks(journal: Journal): ComposedWeek[] {
  return prepared<[], Stored>(
    journal,
    'select week, first_day "firstDay", rows, fates from sent_week order by week desc',
  )
    .all()
    .map(({ rows, fates, ...week }) => ({
      ...week,
      // Written by the functions above and by nothing else.
      rows: JSON.parse(rows) as Row[],
      fates: fates === null ? null : (JSON.parse(fates) as RowFate[]),
    }));
}
