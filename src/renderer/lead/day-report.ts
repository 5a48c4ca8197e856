import type { Day } from '../../shared/clock.ts';
import type { UnitPage } from '../../shared/hub-contract/desks.ts';
import type { WorkReports } from '../../shared/hub-contract/voices.ts';
import { operationsFigures } from '../../shared/operations.ts';
import type { Report } from '../report/report.ts';
import type { ReportWords } from './use-report-words.ts';

/**
 * The round-up of a day: what the telephony says, what the team said openly, which changes are due. Nothing of how anybody
 * felt that day: that leaves a seat once a week and not before.
 */
export function dayReport(page: UnitPage, said: WorkReports, day: Day, words: ReportWords): Report {
  const { t, work, numbers } = words;
  const teams = page.operations
    .map(({ name, days }) => ({ name, row: days.find((of) => of.day === day) }))
    .filter(({ row }) => row !== undefined);
  const of = said.reports.filter((report) => report.day === day);
  const due = page.actions.filter(
    (action) => action.end === null && action.due !== null && action.due <= day,
  );
  return {
    fileStem: `sidetone-day-${day}`,
    language: words.language,
    title: `${page.teams.join(' + ')} · ${words.said.day(day)}`,
    facts: [page.site],
    parts: [
      {
        title: t('leadWork.operations.title'),
        lines: teams.length > 0 ? [] : [t('leadReports.noFigures')],
        ...(teams.length > 0 && {
          table: {
            columns: [
              t('months.team'),
              ...operationsFigures.map((figure) => t(`leadWork.figureTitle.${figure}`)),
            ],
            rows: teams.map(({ name, row }) => [
              name,
              ...operationsFigures.map((figure) => numbers.rounded(row?.[figure] ?? null) ?? '–'),
            ]),
          },
        }),
      },
      {
        title: t('leadReports.said.title'),
        lines: [
          ...(of.length > 0 ? of.map(words.said.times) : [t('leadReports.day.saidNone')]),
          t('leadReports.said.honest'),
        ],
      },
      {
        title: t('leadReports.day.due'),
        lines:
          due.length > 0
            ? due.map((action) =>
                t('leadReports.day.dueOne', {
                  action: work.action(action),
                  owner: action.owner,
                  day: work.day(action.due ?? day),
                }),
              )
            : [t('leadReports.day.dueNone')],
      },
      { title: t('desk.notSaid.title'), lines: [t('leadReports.day.notSaid')] },
    ],
  };
}
