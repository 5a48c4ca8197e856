import type { UnitMonths } from '../../shared/hub-contract/months.ts';
import { operationsFigures } from '../../shared/operations.ts';
import type { Report, ReportPart } from '../report/report.ts';
import { changeLines } from './change-lines.ts';
import { type MonthView, monthsShown, monthViews } from './month-view.ts';
import { monthNotSaid } from './not-said.ts';
import type { ReportWords } from './use-report-words.ts';

/** A part of lines, or of the sentence that says that there are none. */
const list = (title: string, lines: readonly string[], none: string): ReportPart => ({
  title,
  lines: lines.length > 0 ? lines : [none],
});

/** The monthly report of a team: what the month came to, the two lists, targets, changes and figures. */
export function monthReport(unit: UnitMonths, view: MonthView, words: ReportWords): Report {
  const { t, month, numbers, weeks } = words;
  const { cell, notes, progress, figures, done, open } = view;
  const days = weeks(unit.weekPlan);
  const known = operationsFigures.flatMap((figure) => {
    const value = numbers.rounded(figures?.[figure] ?? null);
    return value === null ? [] : [[t(`leadWork.figureTitle.${figure}`), value]];
  });
  const nothing = t('months.nothingWritten');
  return {
    fileStem: `sidetone-month-${cell.month}`,
    language: words.language,
    title: `${unit.teams.join(' + ')} · ${month.month(cell.month)}`,
    facts: [unit.site, t('desk.unit.seats', { enrolled: unit.enrolled, headcount: unit.headcount })],
    parts: [
      {
        title: t('desk.how.title'),
        lines: [month.said(cell), month.why(cell)],
        ...('released' in cell && {
          table: {
            columns: [
              t('desk.table.week'),
              ...(['mood', 'calm', 'strained', 'groups'] as const).map((name) => t(`desk.measure.${name}`)),
            ],
            rows: cell.released.map(({ weeks, mood, calm, strained, groups }) => [
              days.days(weeks),
              mood,
              calm,
              words.unit.shortBand(strained),
              words.unit.groups(groups) || '–',
            ]),
          },
        }),
      },
      list(t('months.wentWell'), notes?.wentWell ?? [], nothing),
      list(t('months.needsCare'), notes?.needsCare ?? [], nothing),
      list(
        t('months.targets'),
        progress.map((each) => month.progress(each, open)),
        t('months.noTargets'),
      ),
      list(
        t('leadReports.month.done'),
        done.flatMap((action) => changeLines(action, unit.today, words)),
        t('leadReports.month.doneNone'),
      ),
      {
        title: t('leadReports.month.figures'),
        lines: known.length > 0 ? [] : [t('leadReports.noFigures')],
        ...(known.length > 0 && {
          table: { columns: [t('leadReports.figure'), t('leadReports.mean')], rows: known },
        }),
      },
      { title: t('desk.notSaid.title'), lines: monthNotSaid(t) },
    ],
  };
}

/** All own teams by all months of the grid, a word in each. */
export function gridReport(units: readonly UnitMonths[], words: ReportWords): Report {
  const { t, month } = words;
  const [first] = units;
  const months = first ? monthsShown(first) : [];
  return {
    fileStem: `sidetone-months-${months.at(-1) ?? ''}`,
    language: words.language,
    title: t('months.grid'),
    facts: [t('months.intro')],
    parts: [
      {
        title: t('months.title'),
        lines: [],
        table: {
          columns: [t('months.team'), ...months.map(month.short)],
          rows: units.map((unit) => [
            unit.teams.join(' + '),
            ...monthViews(unit).map(({ cell }) => month.state(cell)),
          ]),
        },
      },
      { title: t('months.how'), lines: [t('months.howText')] },
      { title: t('desk.notSaid.title'), lines: monthNotSaid(t) },
    ],
  };
}
