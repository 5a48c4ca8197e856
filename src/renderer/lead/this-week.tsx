import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitPage } from '../../shared/hub-contract/desks.ts';
import { NotSaid } from '../desk/not-said.tsx';
import { useWeekWords } from '../desk/week-words.ts';
import { PrintButton } from '../parts/print-button.tsx';
import { ActionList } from './action-list.tsx';
import { HowIsTheTeam, WhatWeighs } from './answers.tsx';
import styles from './lead.module.css';
import { unitNotSaid } from './not-said.ts';
import { OperationsFigures } from './operations-figures.tsx';
import { SaidOpenly } from './said-openly.tsx';
import { PersonToo } from './person-too.tsx';
import { SignalsCard } from './signals-card.tsx';
import { Tiles } from './tiles.tsx';
import { Trends } from './trends.tsx';
import { unitView } from './unit-view.ts';
import { NothingYet, WeekState } from './week-state.tsx';
import { WhatChanged } from './what-changed.tsx';
import { useActionSheet } from './work-log.tsx';

/** One unit's week: answers in words, then tiles, then twelve weeks, then what none of it says. */
export function ThisWeek({ page }: { page: UnitPage }) {
  const { t } = useTranslation();
  const days = useWeekWords(page.weekPlan);
  const view = useMemo(() => unitView(page), [page]);
  const { shown, latest } = view;
  const sheet = useActionSheet(page);
  return (
    <>
      <header className={styles.head}>
        <div>
          <h1>{page.teams.join(' + ')}</h1>
          <p className={styles.facts}>
            {shown &&
              t('desk.unit.week', {
                count: shown.weeks.length,
                days: days.days(shown.weeks),
                site: page.site,
              })}
          </p>
        </div>
        {shown && (
          <div className="no-print">
            <PrintButton />
          </div>
        )}
      </header>
      {latest && latest.state !== 'released' && <WeekState week={latest} days={days} shown={shown} />}
      {shown ? (
        <>
          <div className={styles.answers}>
            <HowIsTheTeam shown={shown} view={view} site={page.site} />
            <WhatWeighs shown={shown} view={view} />
            <WhatChanged actions={page.actions} onAdd={sheet.begin} />
          </div>
          <SignalsCard page={page} onChoose={sheet.begin} />
          <Tiles shown={shown} view={view} />
          <Trends page={page} view={view} days={days} />
        </>
      ) : (
        latest?.state !== 'tooSmall' && <NothingYet page={page} days={days} />
      )}
      <SaidOpenly unit={page.unit} today={page.today} />
      {latest && latest.state !== 'tooSmall' && <OperationsFigures page={page} view={view} days={days} />}
      <ActionList unit={page.unit} actions={page.actions} today={page.today} onEdit={sheet.edit} />
      {sheet.sheet}
      <PersonToo />
      <Enrolled page={page} next={shown && days.moment(page.nextRelease.at, page.zone)} />
      <NotSaid sentences={unitNotSaid(t)} />
    </>
  );
}

/** Seats beside people, so that seats nobody sits on show; and when the next results come. Never how many reported. */
function Enrolled({ page, next }: { page: UnitPage; next: string | null }) {
  const { t } = useTranslation();
  const { enrolled, headcount, site } = page;
  return (
    <div className={styles.facts}>
      <p>{t('desk.unit.seats', { enrolled, headcount })}</p>
      {enrolled > headcount && <p className={styles.ghost}>{t('desk.unit.ghost')}</p>}
      {next && <p>{t('desk.unit.next', { moment: next, site })}</p>}
    </div>
  );
}
