import { useTranslation } from 'react-i18next';
import type { Day } from '../../../shared/clock.ts';
import type { OurTeam } from '../../../shared/seat-contract/team.ts';
import { OneAction } from '../../lead/one-action.tsx';
import work from '../../lead/work.module.css';
import { Card } from '../../parts/card.tsx';
import { useDates } from '../../parts/dates.ts';
import { Empty } from '../../parts/states.tsx';
import { useSituation } from '../situation.ts';
import styles from './team.module.css';

/** What the lead changed about the work, in the lead's words, each with what this computer found to have followed. */
export function TeamChanges({ work: told, today }: { work: OurTeam['work']; today: Day }) {
  const { t } = useTranslation();
  const dates = useDates(useSituation().zone);
  return (
    <Card title={t('team.changed.title')}>
      {!told && <Empty>{t('team.changed.notTold')}</Empty>}
      {told?.actions.length === 0 && <Empty>{t('team.changed.none')}</Empty>}
      {told && told.actions.length > 0 && (
        <>
          <ul className={work.actions}>
            {told.actions.map((action) => (
              <li key={action.id}>
                <OneAction action={action} today={today} />
              </li>
            ))}
          </ul>
          <p className={styles.soft}>{t('team.changed.chance')}</p>
        </>
      )}
      {told && <p className={styles.soft}>{t('team.changed.asOf', { when: dates.moment(told.at) })}</p>}
    </Card>
  );
}
