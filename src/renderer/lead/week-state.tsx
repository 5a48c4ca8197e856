import { useTranslation } from 'react-i18next';
import type { TeamPage } from '../../shared/seat-contract/team.ts';
import type { UnitWeek } from '../../shared/release.ts';
import type { WeekWords } from '../desk/week-words.ts';
import { Card } from '../parts/card.tsx';
import styles from './lead.module.css';
import type { Released } from './unit-view.ts';

interface WeekStateProps {
  week: Exclude<UnitWeek, Released>;
  days: WeekWords;
  /** The older week that is on the page instead. */
  shown: Released | null;
}

/** Why the newest week has no numbers, in plain words, and what happens to it. */
export function WeekState({ week, days, shown }: WeekStateProps) {
  const { t } = useTranslation();
  return (
    <Card title={t(`desk.state.${week.state}.title`, { days: days.days([week.week]) })}>
      <p className={styles.prose}>{t(`desk.state.${week.state}.text`)}</p>
      {shown && <p className={styles.facts}>{t('desk.state.older', { days: days.days(shown.weeks) })}</p>}
    </Card>
  );
}

/** Before the first release: what will be here, and when. */
export function NothingYet({ page, days }: { page: TeamPage; days: WeekWords }) {
  const { t } = useTranslation();
  const moment = days.moment(page.nextRelease.at, page.zone);
  return (
    <Card title={t('desk.state.nothingYet.title')}>
      <p className={styles.prose}>
        {t('desk.state.nothingYet.when', {
          moment,
          site: page.site,
          days: days.days([page.nextRelease.week]),
        })}
      </p>
      <p className={styles.prose}>{t('desk.state.nothingYet.what')}</p>
    </Card>
  );
}
