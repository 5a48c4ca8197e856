import type { UnitPage } from '../../../shared/hub-contract/desks.ts';
import type { UnitMonths } from '../../../shared/hub-contract/months.ts';
import type { ReportFormat } from '../../../shared/report-format.ts';
import type { ReportFolder } from '../../../shared/seat-contract/report-folder.ts';
import type { DeskClient } from '../../clients/desk-client.ts';
import { monthReport } from '../../lead/month-report.ts';
import { monthViews } from '../../lead/month-view.ts';
import type { ReportWords } from '../../lead/use-report-words.ts';
import { pageUntil, weekReport } from '../../lead/week-report.ts';
import type { Report } from '../../report/report.ts';

/** A report that a folder has not had, and the name it would have there. */
export interface NewReport {
  name: string;
  report: Report;
  format: ReportFormat;
}

/** What is out for a lead's teams and was not saved yet, the oldest first, made of what the hub answers now. */
export async function newReports(
  client: DeskClient,
  { formats, saved }: Pick<ReportFolder, 'formats' | 'saved'>,
  words: ReportWords,
): Promise<NewReport[]> {
  const [{ units }, months] = await Promise.all([client.call('myUnits', {}), client.call('months', {})]);
  const nameOf = unitNames(units);
  const found: NewReport[] = [];
  for (const { unit } of units) {
    const page = await client.call('unitPage', { unit: String(unit) });
    const own = months.units.find((each) => each.unit === unit);
    for (const report of [...weeksOf(page, words), ...(own ? finishedMonths(own, words) : [])])
      for (const format of formats)
        found.push({ name: `${report.fileStem}-${nameOf.get(unit)}.${format}`, report, format });
  }
  const before = new Set(saved);
  return found.filter(({ name }) => !before.has(name));
}

/** Each week that came out by itself: one that is held, thrown away or too small has nothing to take along. */
function weeksOf(page: UnitPage, words: ReportWords): Report[] {
  return page.weeks
    .filter(({ state }) => state === 'released')
    .map(({ week }) => weekReport(pageUntil(page, week), words));
}

/** Each month that came to something and of which no week is still to come. */
function finishedMonths(unit: UnitMonths, words: ReportWords): Report[] {
  return monthViews(unit)
    .filter(({ cell }) => 'released' in cell && !cell.running)
    .map((view) => monthReport(unit, view, words));
}

interface Named {
  unit: number;
  teams: readonly string[];
}

/** What a file calls each unit: its teams' names as every system can write them; with its number where two are alike. */
export function unitNames(units: readonly Named[]): ReadonlyMap<number, string> {
  return new Map(
    units.map((each) => {
      const name = plain(each);
      const isAlone = name && units.filter((unit) => plain(unit) === name).length === 1;
      return [each.unit, isAlone ? name : [name, each.unit].filter(Boolean).join('-')];
    }),
  );
}

/** Letters of a team's name in a file's name, at most. */
const longest = 60;

function plain({ teams }: Named): string {
  const words = teams.join(' ').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return Array.from(words.join('-')).slice(0, longest).join('');
}
