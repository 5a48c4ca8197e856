import type { Day } from '../../shared/clock.ts';
import type { HuddleForm, HuddlePart } from '../../shared/huddle.ts';
import type { BriefPart } from '../../shared/huddle-brief.ts';
import { operationsFigures } from '../../shared/operations.ts';
import { withoutNames } from '../../shared/without-names.ts';
import type { Report, ReportPart } from '../report/report.ts';
import { briefOf, type HuddleMatter, knownNames } from './huddle/huddle-matter.ts';
import type { ReportWords } from './use-report-words.ts';

const ofTheDay = ({ id }: HuddlePart) => id !== 'week';

/** Words a day's report needs beside those of every report: a part of a brief, as the page of huddles says it. */
type BriefWords = (part: BriefPart) => string;

/**
 * The round-up of a day: its huddles, what the telephony says, what the team said openly, which changes are due. Nothing of
 * how anybody felt that day: that leaves a seat once a week and not before.
 */
export function dayReport(matter: HuddleMatter, day: Day, words: ReportWords, inWords: BriefWords): Report {
  const { page } = matter;
  const { t, work, numbers } = words;
  const teams = page.operations
    .map(({ name, days }) => ({ name, row: days.find((of) => of.day === day) }))
    .filter(({ row }) => row !== undefined);
  const of = matter.reports.filter((report) => report.day === day);
  const due = page.actions.filter(
    (action) => action.end === null && action.due !== null && action.due <= day,
  );
  return {
    fileStem: `sidetone-day-${day}`,
    language: words.language,
    title: `${page.teams.join(' + ')} · ${words.said.day(day)}`,
    facts: [page.site],
    parts: [
      ...huddles(matter, day, words, inWords),
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

/**
 * The day's huddles: as they were kept; the one before today's shift else as it would begin. How the week was is left to the
 * week's report, and names are hidden as on a screen for all.
 */
function huddles(matter: HuddleMatter, day: Day, { t }: ReportWords, inWords: BriefWords): ReportPart[] {
  const names = knownNames(matter);
  const line = ({ id, words }: HuddlePart) => {
    const shown = withoutNames(words, names).replaceAll(/\s*\n\s*/g, t('leadReports.day.huddleGap'));
    return t('leadReports.day.huddlePart', { part: t(`huddle.part.${id}`), words: shown });
  };
  const part = (form: HuddleForm, lines: readonly string[]): ReportPart => ({
    title: t('leadReports.day.huddle', { form: t(`huddle.form.${form}`) }),
    lines,
  });
  return (['before', 'weekly', 'after'] as const).flatMap((form) => {
    const kept = matter.talk.huddles.find((huddle) => huddle.day === day && huddle.form === form);
    if (kept) return [part(form, kept.parts.filter(ofTheDay).map(line))];
    if (form === 'weekly') return []; // not every day has one
    if (form === 'after' || day !== matter.page.today) return [part(form, [t('leadReports.day.huddleNone')])];
    const brief = briefOf(matter, form, day)
      .map((each) => ({ id: each.id, words: inWords(each) }))
      .filter((each) => each.words !== '' && ofTheDay(each));
    return [part(form, [t('leadReports.day.huddleDraft'), ...brief.map(line)])];
  });
}
