import { useTranslation } from 'react-i18next';
import type { OurTeam, TeamPage } from '../../../shared/seat-contract/team.ts';
import { defaultWeekPlan } from '../../../shared/week.ts';
import { useWeekWords } from '../../desk/week-words.ts';
import { Card } from '../../parts/card.tsx';
import { useDates } from '../../parts/dates.ts';
import { useSituation } from '../situation.ts';
import styles from './team.module.css';

/** What this computer has checked, when, and what that does and does not show. */
export function Checked({ check, page }: { check: OurTeam['check']; page: TeamPage | null }) {
  const { t } = useTranslation();
  const dates = useDates(useSituation().zone);
  const days = useWeekWords(page?.weekPlan ?? defaultWeekPlan);
  const { at, releases, newest, trouble } = check;
  return (
    <Card title={t('team.checked.title')} tone={trouble ? 'care' : 'plain'}>
      {trouble && (
        <div role="alert">
          <h3>{t('team.checked.trouble')}</h3>
          <p>{t(`errors.${trouble}`)}</p>
          {releases > 0 && <p>{t('team.checked.old')}</p>}
        </div>
      )}
      {releases > 0 ? (
        <p>
          {t('team.checked.good', { count: releases })}{' '}
          {newest !== null && t('team.checked.newest', { days: days.days([newest]) })}
        </p>
      ) : (
        <p>{t('team.checked.none')}</p>
      )}
      <p>{at === null ? t('team.checked.neverSeen') : t('team.checked.seen', { when: dates.moment(at) })}</p>
      <p className={styles.soft}>{t('team.checked.honest')}</p>
      <p className={styles.soft}>{t('team.checked.fetched')}</p>
    </Card>
  );
}
