import { useTranslation } from 'react-i18next';
import { useSeat } from '../../clients/use-seat.ts';
import { Card } from '../../parts/card.tsx';
import { useDates } from '../../parts/dates.ts';
import { PraiseList } from '../../parts/praise-list.tsx';
import { Trouble, Waiting } from '../../parts/states.tsx';
import { useArrivalsRead } from '../use-arrivals-read.ts';
import { SubPage } from '../mine/sub-page.tsx';
import { IntroduceCard } from './introduce-card.tsx';
import styles from './praise.module.css';

/** L5 for the person: what came to them alone, the team's wall, and who may know them by name. */
export function PraisePage() {
  const { t } = useTranslation();
  const dates = useDates('UTC');
  const own = useSeat('ownPraises', {});
  useArrivalsRead('praise');
  return (
    <SubPage title={t('praise.seat.title')} wide>
      <p className={styles.soft}>{t('praise.seat.intro')}</p>
      {own.error && <Trouble error={own.error} retry={() => void own.refetch()} />}
      {own.isPending && <Waiting />}
      {own.data && (
        <>
          <Card title={t('praise.seat.mine')}>
            {own.data.praises.length === 0 && <p>{t('praise.seat.mineNone')}</p>}
            <ul className={styles.own}>
              {own.data.praises.map(({ day, what, why, from }) => (
                <li key={`${day} ${what}`}>
                  <p className={styles.what} dir="auto">
                    {what}
                  </p>
                  <p dir="auto">{t('praise.wall.why', { why })}</p>
                  <p className={styles.soft} dir="auto">
                    {t('praise.seat.mineFrom', { day: dates.date(day), name: from })}
                  </p>
                </li>
              ))}
            </ul>
          </Card>
          <Card title={t('praise.seat.team')}>
            {own.data.wall === null && <p>{t('praise.seat.teamLater')}</p>}
            {own.data.wall?.length === 0 && <p>{t('praise.seat.teamNone')}</p>}
            {own.data.wall && <PraiseList praises={own.data.wall} />}
          </Card>
          <IntroduceCard introductions={own.data.introductions} />
        </>
      )}
    </SubPage>
  );
}
