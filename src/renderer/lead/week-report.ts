import type { UnitPage } from '../../shared/hub-contract/desks.ts';
import { operationsFigures } from '../../shared/operations.ts';
import type { UnitWeek } from '../../shared/release.ts';
import { firstDayOf, type Week } from '../../shared/week.ts';
import type { Report, ReportPart, ReportTable } from '../report/report.ts';
import { changeLines } from './change-lines.ts';
import { unitNotSaid } from './not-said.ts';
import { pageSignals } from './page-signals.ts';
import { howSentences, weighsSentence } from './unit-sentences.ts';
import { siteFigures, unitView } from './unit-view.ts';
import type { ReportWords } from './use-report-words.ts';
import { gapWords } from './use-week-gaps.ts';
import { weekMeans } from './week-means.ts';

/** The page as it was when a week was the newest: nothing that came later. */
export function pageUntil(page: UnitPage, week: Week): UnitPage {
  const until = <T extends { week: Week }>(weeks: readonly T[]) => weeks.filter((of) => of.week <= week);
  return { ...page, weeks: until(page.weeks), siteWeeks: until(page.siteWeeks) };
}

/** The weekly report: the lead's page of a week, on paper. */
export function weekReport(page: UnitPage, words: ReportWords): Report {
  const { t, unit: unitWords, weeks: weekWordsOf } = words;
  const view = unitView(page);
  const { shown, latest } = view;
  const days = weekWordsOf(page.weekPlan);
  const newest = latest?.week ?? page.nextRelease.week;
  const parts: ReportPart[] = [];
  if (latest && latest.state !== 'released')
    parts.push({
      title: t(`desk.state.${latest.state}.title`, { days: days.days([latest.week]) }),
      lines: [
        t(`desk.state.${latest.state}.text`),
        ...(shown ? [t('desk.state.older', { days: days.days(shown.weeks) })] : []),
      ],
    });
  if (shown) {
    const names = shown.names.map((name) => t(`domain.stressor.${name}`)).join(t('desk.listGap'));
    parts.push(
      { title: t('desk.how.title'), lines: howSentences(shown, view, page.site, words) },
      {
        title: t('desk.weighs.title'),
        lines: [weighsSentence(shown, words), ...(names ? [`${t('desk.weighs.names')} ${names}`] : [])],
      },
      { title: t('leadWork.signal.title'), lines: signalLines(page, words) },
    );
  }
  parts.push({
    title: t('leadWork.change.title'),
    lines:
      page.actions.length > 0
        ? page.actions.flatMap((action) => changeLines(action, page.today, words))
        : [t('leadWork.change.none')],
  });
  if (page.weeks.length > 0)
    parts.push({
      title: t('desk.trend.title', { count: page.weeks.length }),
      lines: [],
      table: weekTable(page, words),
    });
  parts.push({
    title: t('leadWork.operations.title'),
    lines: page.operations.some((team) => team.days.length > 0) ? [] : [t('leadWork.operations.none')],
    ...figureTable(page, words),
  });
  parts.push({ title: t('desk.notSaid.title'), lines: unitNotSaid(t) });
  return {
    fileStem: `sidetone-week-${firstDayOf(newest, page.weekPlan)}`,
    language: words.language,
    title: `${page.teams.join(' + ')} · ${days.days([newest])}`,
    facts: [page.site, t('desk.unit.seats', { enrolled: page.enrolled, headcount: page.headcount })],
    parts,
  };

  /** Every week with its own columns; one without numbers says why, and has a dash in all of them. */
  function weekTable(of: UnitPage, { t, numbers }: ReportWords): ReportTable {
    const gaps = gapWords(view, t);
    const row = (week: UnitWeek) => {
      const site = siteFigures(of.siteWeeks, week.week);
      const beside = site
        ? [numbers.mean(site.mood), numbers.mean(site.calm), numbers.share(site.strained)]
        : ['–', '–', '–'];
      const name = days.days([week.week]);
      if (week.state !== 'released') return [name, gaps(week), '–', '–', '–', ...beside];
      const { mood, calm, strained, groups } = week;
      return [name, mood, calm, unitWords.shortBand(strained), unitWords.groups(groups) || '–', ...beside];
    };
    const site = (what: string) => `${t('desk.trend.site')}: ${what}`;
    const measures = (['mood', 'calm', 'strained'] as const).map((name) => t(`desk.measure.${name}`));
    return {
      columns: [t('desk.table.week'), ...measures, t('desk.measure.groups'), ...measures.map(site)],
      rows: of.weeks.map(row),
    };
  }
}

function signalLines(page: UnitPage, { t, work }: ReportWords): string[] {
  const signals = pageSignals(page);
  if (signals.length === 0) return [t('leadWork.signal.none')];
  const named = (day: string) => {
    const found = page.actions.find(({ begun }) => begun === day);
    return found ? work.action(found) : '';
  };
  const causes = signals.filter(({ rule }) => rule !== 'recovery' && rule !== 'groupWithFigure');
  return [
    ...signals.map((signal) => work.signal(signal, named)),
    ...new Set(causes.map(({ cause }) => work.cause(cause))),
  ];
}

function figureTable(page: UnitPage, { t, weeks, numbers }: ReportWords): { table?: ReportTable } {
  const days = weeks(page.weekPlan);
  const known = operationsFigures
    .map((figure) => ({ figure, means: weekMeans(page, figure) }))
    .filter(({ means }) => means.some((mean) => mean !== null));
  if (known.length === 0) return {};
  return {
    table: {
      columns: [t('desk.table.week'), ...known.map(({ figure }) => t(`leadWork.figureTitle.${figure}`))],
      rows: page.weeks.map(({ week }, i) => [
        days.days([week]),
        ...known.map(({ means }) => numbers.rounded(means[i] ?? null) ?? '–'),
      ]),
    },
  };
}
