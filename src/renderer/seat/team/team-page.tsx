import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { dayAt } from '../../../shared/clock.ts';
import type { OurTeam, TeamPage as Page } from '../../../shared/seat-contract/team.ts';
import { useSeat } from '../../clients/use-seat.ts';
import { NotSaid } from '../../desk/not-said.tsx';
import { useWeekWords } from '../../desk/week-words.ts';
import { HowIsTheTeam, WhatWeighs } from '../../lead/answers.tsx';
import { Said } from '../../lead/said-openly.tsx';
import { Tiles } from '../../lead/tiles.tsx';
import { Trends } from '../../lead/trends.tsx';
import { unitView } from '../../lead/unit-view.ts';
import { NothingYet, WeekState } from '../../lead/week-state.tsx';
import { Card } from '../../parts/card.tsx';
import { Empty, Trouble, Waiting } from '../../parts/states.tsx';
import { SubPage } from '../mine/sub-page.tsx';
import { useSituation } from '../situation.ts';
import { Checked } from './checked.tsx';
import styles from './team.module.css';
import { TeamChanges } from './team-changes.tsx';

/** What none of it says, to those it is about; the lead's list without what only a lead could do. */
const sentences = ['team', 'rounded', 'noised', 'self', 'colleagues', 'server'] as const;

/** S16: the lead's exact page of the team, what was changed about the work, and how this computer has checked it. */
export function TeamPage() {
  const { t } = useTranslation();
  const team = useSeat('ourTeam', {});
  const joined = useSeat('leaving', {}).data?.joined;
  return (
    <SubPage title={t('team.title')} wide>
      {team.error && <Trouble error={team.error} retry={() => void team.refetch()} />}
      {team.isPending && <Waiting />}
      {team.data && joined === null && (
        <Card>
          <p>{t('team.notJoined')}</p>
          <Link href="/mine/join">{t('seat.mine.joinTeam')}</Link>
        </Card>
      )}
      {team.data && joined && <Known team={team.data} />}
    </SubPage>
  );
}

function Known({ team: { page, work, check } }: { team: OurTeam }) {
  const { t } = useTranslation();
  const { zone, now } = useSituation();
  const today = page?.today ?? dayAt(now, zone);
  return (
    <div className={styles.whole}>
      <p className={styles.intro}>{t('team.intro')}</p>
      {page ? (
        <Results page={page} />
      ) : (
        <Card>
          <Empty>{t('team.nothingYet')}</Empty>
        </Card>
      )}
      <TeamChanges work={work} today={today} />
      {work && (
        <Card title={t('leadReports.said.title')}>
          <Said reports={work.reports} today={today} />
        </Card>
      )}
      <Checked check={check} page={page} />
      {page && <NotSaid sentences={sentences.map((name) => t(`desk.notSaid.unit.${name}`))} />}
    </div>
  );
}

/** The lead's own parts, fed with what this seat has checked. */
function Results({ page }: { page: Page }) {
  const { t } = useTranslation();
  const days = useWeekWords(page.weekPlan);
  const view = useMemo(() => unitView(page), [page]);
  const { shown, latest } = view;
  return (
    <>
      <h2>{page.teams.join(' + ')}</h2>
      {shown && (
        <p className={styles.soft}>
          {t('desk.unit.week', { count: shown.weeks.length, days: days.days(shown.weeks), site: page.site })}
        </p>
      )}
      {latest && latest.state !== 'released' && <WeekState week={latest} days={days} shown={shown} />}
      {shown ? (
        <>
          <div className={styles.answers}>
            <HowIsTheTeam shown={shown} view={view} site={page.site} />
            <WhatWeighs shown={shown} view={view} />
          </div>
          <Tiles shown={shown} view={view} />
          <Trends page={page} view={view} days={days} />
        </>
      ) : (
        latest?.state !== 'tooSmall' && <NothingYet page={page} days={days} />
      )}
      <p className={styles.soft}>
        {t('desk.unit.seats', { enrolled: page.enrolled, headcount: page.headcount })}
      </p>
    </>
  );
}
