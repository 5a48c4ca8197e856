import { useTranslation } from 'react-i18next';
import { stressorGroups } from '../../shared/stressor.ts';
import { Sideways } from '../parts/data-table.tsx';
import styles from './lead.module.css';
import { groupWeeks, type TrendProps } from './unit-view.ts';
import { useWeekGaps } from './use-week-gaps.ts';

/** Which causes stood out in which week: a table that is its own picture. */
export function GroupWeeks({ page, view, days }: TrendProps) {
  const { t } = useTranslation();
  const gaps = useWeekGaps(page, view);
  const [most] = groupWeeks(view.released);
  const first = page.weeks[0];
  const last = page.weeks.at(-1);
  return (
    <figure className={styles.causes}>
      <h3>{t('desk.measure.groups')}</h3>
      <Sideways label={t('desk.trend.groupsCaption')}>
        <table className={styles.weeks}>
          <caption className="visually-hidden">{t('desk.trend.groupsCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{t('desk.measure.groups')}</span>
              </th>
              {page.weeks.map(({ week }) => (
                <th key={week} scope="col">
                  <span className="visually-hidden">{days.days([week])}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {stressorGroups.map((group) => (
              <tr key={group}>
                <th scope="row">{t(`domain.stressorGroup.${group}`)}</th>
                {page.weeks.map((week) => (
                  <td key={week.week} title={days.days([week.week])}>
                    {week.state !== 'released' ? (
                      <span className={styles.noWeek}>
                        <span className="visually-hidden">{gaps.said(week)}</span>
                      </span>
                    ) : week.groups.includes(group) ? (
                      <span className={week.groups[0] === group ? styles.first : styles.present}>
                        <span className="visually-hidden">
                          {t(week.groups[0] === group ? 'desk.trend.heaviest' : 'desk.trend.stoodOut')}
                        </span>
                      </span>
                    ) : (
                      <span className={styles.absent} />
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <p className={styles.ends} aria-hidden="true">
          <span>{first && days.start(first.week)}</span>
          <span>{last && days.start(last.week)}</span>
        </p>
      </Sideways>
      <figcaption>
        {most
          ? t('desk.trend.groupsSentence', {
              group: t(`domain.stressorGroup.${most.group}`),
              weeks: most.weeks,
              count: view.released.length,
            })
          : t('desk.trend.groupsNone', { count: view.released.length })}
      </figcaption>
    </figure>
  );
}
