import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, type Day } from '../../shared/clock.ts';
import type { UnitPage } from '../../shared/hub-contract/desks.ts';
import type { Month } from '../../shared/month-grid.ts';
import type { Week } from '../../shared/week.ts';
import { useDesk } from '../clients/use-desk.ts';
import { Asked } from '../desk/asked.tsx';
import { useWeekWords } from '../desk/week-words.ts';
import { SelectField } from '../parts/choice-field.tsx';
import { OneOf } from '../parts/chips.tsx';
import { Empty } from '../parts/states.tsx';
import type { Report } from '../report/report.ts';
import { ReportFiles } from '../report/report-files.tsx';
import { ReportView } from '../report/report-view.tsx';
import { dayReport } from './day-report.ts';
import styles from './lead.module.css';
import { useHuddleWords } from './huddle/use-huddle-words.ts';
import { gridReport, monthReport } from './month-report.ts';
import { firstShown, monthViews } from './month-view.ts';
import { useReportFolder } from './report-folder-place.ts';
import { useReportWords } from './use-report-words.ts';
import { pageUntil, weekReport } from './week-report.ts';
import work from './work.module.css';

const kinds = ['day', 'week', 'month', 'grid'] as const;
type Kind = (typeof kinds)[number];

/** L9: what the pages show, as a file to take along: looked at first, then saved. */
export function ReportsPage({ unit }: { unit: number }) {
  const { t } = useTranslation();
  const page = useDesk('unitPage', { unit: String(unit) });
  const [kind, setKind] = useState<Kind>('week');
  const toFolder = useReportFolder();
  return (
    <Asked of={page} title={t('leadReports.title')}>
      {(page) => (
        <>
          <h1>{t('leadReports.title')}</h1>
          <p className={styles.prose}>{t('leadReports.intro')}</p>
          {toFolder && <div className="no-print">{toFolder}</div>}
          <div className={`${work.form} no-print`}>
            <OneOf
              label={t('leadReports.kind')}
              value={kind}
              onChoose={setKind}
              chips={kinds.map((id) => ({ id, text: t(`leadReports.kinds.${id}`) }))}
            />
          </div>
          {kind === 'day' && <DayChoice page={page} />}
          {kind === 'week' && <WeekChoice page={page} />}
          {kind === 'month' && <MonthChoice unit={unit} />}
          {kind === 'grid' && <Grid />}
        </>
      )}
    </Asked>
  );
}

/** Days back that work reports are kept for, today included. */
const daysBack = 14;

function DayChoice({ page }: { page: UnitPage }) {
  const { t } = useTranslation();
  const words = useReportWords();
  const brief = useHuddleWords(page.actions);
  const of = { unit: String(page.unit) };
  const said = useDesk('workReports', of);
  const talk = useDesk('huddlePage', of);
  const peaks = useDesk('surgeDays', of).data?.days.map(({ day }) => day) ?? [];
  const [day, setDay] = useState<Day>(page.today);
  const days = Array.from({ length: daysBack }, (_, i) => addDays(page.today, -i));
  return (
    <Asked of={said} title={t('leadReports.kinds.day')}>
      {({ reports }) => (
        <Asked of={talk} title={t('leadReports.kinds.day')}>
          {(talk) => (
            <>
              <div className="no-print">
                <SelectField
                  label={t('leadReports.which.day')}
                  value={day}
                  onChange={setDay}
                  choices={days.map((id) => ({ id, text: words.said.day(id) }))}
                />
              </div>
              <OneReport report={dayReport({ page, talk, reports, peaks }, day, words, brief.part)} />
            </>
          )}
        </Asked>
      )}
    </Asked>
  );
}

function WeekChoice({ page }: { page: UnitPage }) {
  const { t } = useTranslation();
  const words = useReportWords();
  const days = useWeekWords(page.weekPlan);
  const [chosen, setChosen] = useState<Week | null>(null);
  const weeks = page.weeks.map(({ week }) => week).toReversed();
  const week = chosen ?? weeks[0];
  return (
    <>
      {week !== undefined && (
        <div className="no-print">
          <SelectField
            label={t('leadReports.which.week')}
            value={week}
            onChange={setChosen}
            choices={weeks.map((id) => ({ id, text: days.days([id]) }))}
          />
        </div>
      )}
      <OneReport report={weekReport(week === undefined ? page : pageUntil(page, week), words)} />
    </>
  );
}

function MonthChoice({ unit }: { unit: number }) {
  const { t } = useTranslation();
  const words = useReportWords();
  const months = useDesk('months', {});
  const [chosen, setChosen] = useState<Month | null>(null);
  return (
    <Asked of={months} title={t('leadReports.kinds.month')}>
      {({ units }) => {
        const own = units.find((each) => each.unit === unit);
        const views = own ? monthViews(own).toReversed() : [];
        const view = views.find(({ cell }) => cell.month === chosen) ?? firstShown(views.toReversed());
        if (!own || !view) return <Empty>{t('months.empty')}</Empty>;
        return (
          <>
            <div className="no-print">
              <SelectField
                label={t('leadReports.which.month')}
                value={view.cell.month}
                onChange={setChosen}
                choices={views.map(({ cell }) => ({ id: cell.month, text: words.month.month(cell.month) }))}
              />
            </div>
            <OneReport report={monthReport(own, view, words)} />
          </>
        );
      }}
    </Asked>
  );
}

function Grid() {
  const { t } = useTranslation();
  const words = useReportWords();
  const months = useDesk('months', {});
  return (
    <Asked of={months} title={t('leadReports.kinds.grid')}>
      {({ units }) => <OneReport report={gridReport(units, words)} />}
    </Asked>
  );
}

function OneReport({ report }: { report: Report }) {
  return (
    <>
      <ReportFiles key={report.fileStem} report={report} />
      <ReportView report={report} />
    </>
  );
}
