import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { WallPraise } from '../../shared/praise.ts';
import { useDates } from './dates.ts';
import styles from './praise-list.module.css';

interface PraiseListProps<P extends WallPraise> {
  praises: readonly P[];
  /** What can be done with one. */
  renderTools?: (praise: P) => ReactNode;
}

/** The wall: who did what, and why it mattered. The same for the lead and for everyone in the team. */
export function PraiseList<P extends WallPraise>({ praises, renderTools }: PraiseListProps<P>) {
  const { t } = useTranslation();
  const dates = useDates('UTC');
  return (
    <ul className={styles.wall}>
      {praises.map((praise, place) => {
        const { day, who, what, why, by } = praise;
        return (
          <li key={`${day} ${place}`} className={styles.praise}>
            <p className={styles.what} dir="auto">
              {t('praise.wall.what', { who, what })}
            </p>
            <p dir="auto">{t('praise.wall.why', { why })}</p>
            <p className={styles.by} dir="auto">
              {t('praise.wall.by', { day: dates.monthDay(day), name: by })}
            </p>
            {renderTools?.(praise)}
          </li>
        );
      })}
    </ul>
  );
}
