import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TrendPage } from '../../shared/hub-contract/desks.ts';
import { voiceAttributes } from '../../shared/week-report.ts';
import { quarterLength } from '../../shared/week.ts';
import { siteEpsilon } from '../desk/noise.ts';
import { NotSaid } from '../desk/not-said.tsx';
import { useNumberWords } from '../desk/number-words.ts';
import { useWeekWords } from '../desk/week-words.ts';
import { Card } from '../parts/card.tsx';
import { SelectField } from '../parts/choice-field.tsx';
import { PrintButton } from '../parts/print-button.tsx';
import styles from './hr.module.css';
import { PulseAnswers } from './pulse-answers.tsx';
import { nextPulse, type PulseScope, pulseScopesOf } from './pulse-scopes.ts';
import { PulseThemes } from './pulse-themes.tsx';
import { PulseTrends } from './pulse-trends.tsx';
import { WhatWasSaid } from './what-was-said.tsx';

/** What none of it says, in the order it is read. */
const sentences = ['people', 'who', 'choice', 'noised', 'instrument', 'server', 'target'] as const;

/** H4 and H6: the pulse's answers and the themes to be heard, of sites and the organisation, in bands. */
export function PulsePage({ page }: { page: TrendPage }) {
  const { t } = useTranslation();
  const scopes = useMemo(() => pulseScopesOf(page), [page]);
  const [chosen, setChosen] = useState<number | null>(null);
  const scope =
    scopes.find(({ id }) => id === chosen) ?? scopes.find(({ pulses }) => pulses.length > 0) ?? scopes[0];
  return (
    <>
      <header className={styles.head}>
        <div>
          <h1>{t('hrPulse.title')}</h1>
          <p className={styles.facts}>{page.organisation}</p>
        </div>
        <div className="no-print">
          <PrintButton />
        </div>
      </header>
      <p className={styles.facts}>{t('hrPulse.intro')}</p>
      <WhatWasSaid scopes={scopes.filter(({ pulses }) => pulses.length > 0)} plan={page.weekPlan} />
      {scopes.length > 1 && (
        <div className="no-print">
          <SelectField
            label={t('desk.scope.choose')}
            value={scope?.id ?? null}
            onChange={setChosen}
            choices={scopes.map(({ id, name }) => ({
              id,
              text: name,
              also: t(id === 0 ? 'desk.scope.whole' : 'desk.scope.site'),
            }))}
          />
        </div>
      )}
      {scope && <NewestState page={page} scope={scope} />}
      {!scope && (
        <Card title={t('desk.state.nothingYet.title')}>
          <p className={styles.prose}>{t('hrPulse.nothingYet')}</p>
        </Card>
      )}
      {scope && scope.pulses.length > 0 && (
        <>
          <PulseAnswers scope={scope} plan={page.weekPlan} />
          <PulseThemes scope={scope} plan={page.weekPlan} />
          <PulseTrends scope={scope} plan={page.weekPlan} />
        </>
      )}
      <HowItIsMade />
      <NotSaid sentences={sentences.map((name) => t(`hrPulse.notSaid.${name}`))} />
    </>
  );
}

/** Whether the newest pulse is out, why not, and when the next one comes. */
function NewestState({ page, scope }: { page: TrendPage; scope: PulseScope }) {
  const { t } = useTranslation();
  const days = useWeekWords(page.weekPlan);
  const { newest, pulses, name, clock } = scope;
  const next = nextPulse(page, scope);
  const coming = next && (
    <p className={styles.facts}>
      {t('hrPulse.next', {
        days: days.days([next.week]),
        moment: days.moment(next.at, clock.zone),
        site: clock.site,
      })}
    </p>
  );
  if (newest?.state === 'shown') return coming;
  const last = pulses.at(-1);
  return (
    <Card
      title={
        newest
          ? t('hrPulse.notOut.title', { name, days: days.days([newest.week]) })
          : t('desk.state.nothingYet.title')
      }
    >
      <p className={styles.prose}>
        {newest?.state === 'voided'
          ? t('hrPulse.notOut.voided')
          : t(newest ? 'hrPulse.notOut.tooSmall' : 'hrPulse.nothingYet')}
      </p>
      {last && <p className={styles.prose}>{t('hrPulse.notOut.older', { days: days.days([last.week]) })}</p>}
      {coming}
    </Card>
  );
}

/** Thresholds, noise and what it costs, where the numbers are. */
function HowItIsMade() {
  const { t } = useTranslation();
  const numbers = useNumberWords();
  const pulse = siteEpsilon * voiceAttributes.length;
  return (
    <Card title={t('desk.made.title')}>
      <ul className={styles.prose}>
        <li>{t('hrPulse.made.asked')}</li>
        <li>{t('hrPulse.made.thresholds')}</li>
        <li>{t('hrPulse.made.noise', { epsilon: numbers.plain(siteEpsilon) })}</li>
        <li>{t('desk.made.whole')}</li>
        <li>
          {t('hrPulse.made.budget', {
            pulse: numbers.plain(pulse),
            quarter: numbers.plain(pulse * Math.ceil(quarterLength / 2)),
          })}
        </li>
      </ul>
    </Card>
  );
}
