import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TrendPage } from '../../shared/hub-contract/desks.ts';
import { nearestLanguage } from '../../shared/language.ts';
import { quarterLength, type WeekPlan } from '../../shared/week.ts';
import { siteEpsilon } from '../desk/noise.ts';
import { NotSaid } from '../desk/not-said.tsx';
import { useNumberWords } from '../desk/number-words.ts';
import { useWeekWords } from '../desk/week-words.ts';
import { Card } from '../parts/card.tsx';
import { SelectField } from '../parts/choice-field.tsx';
import { PrintButton } from '../parts/print-button.tsx';
import { ReportFiles } from '../report/report-files.tsx';
import { AtAGlance } from './at-a-glance.tsx';
import styles from './hr.module.css';
import { siteNotSaid } from './not-said.ts';
import { ScopeTrends } from './scope-trends.tsx';
import { type Scope, scopesOf } from './scopes.ts';
import { trendReport } from './trend-report.ts';
import { WhatMoved } from './what-moved.tsx';

/** Sites at a glance, then one site or the organisation over time, then how the numbers are made. */
export function TrendsPage({ page }: { page: TrendPage }) {
  const { t } = useTranslation();
  const scopes = useMemo(() => scopesOf(page), [page]);
  const shown = scopes.filter(({ weeks }) => weeks.length > 0);
  const [chosen, setChosen] = useState<number | null>(null);
  const scope = shown.find(({ id }) => id === chosen) ?? shown[0];
  return (
    <>
      <header className={styles.head}>
        <div>
          <h1>{t('desk.trends')}</h1>
          <p className={styles.facts}>{page.organisation}</p>
        </div>
        <div className="no-print">
          <PrintButton />
        </div>
      </header>
      {shown.length > 0 && <WhatMoved scopes={shown} />}
      <AtAGlance page={page} scopes={scopes} />
      {scope ? (
        <>
          {shown.length > 1 && (
            <div className="no-print">
              <SelectField
                label={t('desk.scope.choose')}
                value={scope.id}
                onChange={setChosen}
                choices={shown.map(({ id, name }) => ({
                  id,
                  text: name,
                  also: t(id === 0 ? 'desk.scope.whole' : 'desk.scope.site'),
                }))}
              />
            </div>
          )}
          <ScopeTrends scope={scope} plan={page.weekPlan} />
          <Files scope={scope} plan={page.weekPlan} />
        </>
      ) : (
        <Card title={t('desk.state.nothingYet.title')}>
          <p className={styles.prose}>{t('desk.scope.nothingYet')}</p>
        </Card>
      )}
      <HowItIsMade />
      <NotSaid sentences={siteNotSaid(t)} />
    </>
  );
}

/** The same weeks as files (L9's writers), with the same noise and nothing finer. */
function Files({ scope, plan }: { scope: Scope; plan: WeekPlan }) {
  const { t, i18n } = useTranslation();
  const numbers = useNumberWords();
  const days = useWeekWords(plan);
  const report = trendReport(scope, { t, language: nearestLanguage(i18n.language), numbers, days });
  return (
    <Card title={t('leadReports.take')}>
      <ReportFiles key={scope.id} report={report} />
    </Card>
  );
}

/** Mood, calm, tier, stressor groups. */
const noisedHistograms = 4;

/** Thresholds, noise and the privacy budget it adds up to, where the numbers are. */
function HowItIsMade() {
  const { t } = useTranslation();
  const numbers = useNumberWords();
  const week = siteEpsilon * noisedHistograms;
  return (
    <Card title={t('desk.made.title')}>
      <ul className={styles.prose}>
        <li>{t('desk.made.sites')}</li>
        <li>{t('desk.made.thresholds')}</li>
        <li>{t('desk.made.noise', { epsilon: numbers.plain(siteEpsilon) })}</li>
        <li>{t('desk.made.whole')}</li>
        <li>
          {t('desk.made.budget', { week: numbers.plain(week), quarter: numbers.plain(week * quarterLength) })}
        </li>
      </ul>
    </Card>
  );
}
