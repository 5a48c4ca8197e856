import { useTranslation } from 'react-i18next';
import { dayAt } from '../../../shared/clock.ts';
import { routines } from '../../../shared/routine.ts';
import { gentleOrder } from '../../../shared/what-helps.ts';
import { useSeat } from '../../clients/use-seat.ts';
import { useSituation } from '../situation.ts';
import styles from './breathe.module.css';
import { RoutineCard } from './routine-card.tsx';
import { useHelps } from './use-helps.ts';

/** All twelve; what likely helps this person stands first, in words that say how sure that is. */
export function RoutineList() {
  const { t } = useTranslation();
  const { now, zone } = useSituation();
  const today = dayAt(now, zone);
  const helps = useHelps();
  const surgeDays = useSeat('breakPlanning', {}).data?.settings.surgeDays ?? [];
  if (!helps) return <div aria-busy />; // a moment: nothing may jump to the top under a finger
  const order = gentleOrder(helps);
  return (
    <div className={styles.page}>
      <h1>{t('routines.title')}</h1>
      <p>{t('routines.intro')}</p>
      {order[0]?.help?.sure === 'likely' && (
        <p className={styles.soft}>
          {t('routines.helps.order')} {t('routines.helps.about')}
        </p>
      )}
      <ul className={styles.cards}>
        {order.map(({ routine, help }) => (
          <li key={routine.id}>
            <RoutineCard routine={routine} help={help} shortFirst={surgeDays.includes(today)} />
          </li>
        ))}
      </ul>
      <p className={styles.soft}>{t('domain.cautionShort')}</p>
      <Sources />
    </div>
  );
}

/** What each grade rests on, for those who want to look it up. */
function Sources() {
  const { t } = useTranslation();
  return (
    <details className={styles.soft}>
      <summary>{t('routines.sources.title')}</summary>
      <p>{t('routines.sources.text')}</p>
      <ul>
        {routines.map(({ id, source }) => (
          <li key={id}>
            {t('routines.sources.of', {
              routine: t(`domain.routine.${id}`),
              source: source ?? t('routines.sources.none'),
            })}
          </li>
        ))}
      </ul>
    </details>
  );
}
