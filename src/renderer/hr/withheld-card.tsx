import { useTranslation } from 'react-i18next';
import type { DeskSite } from '../../shared/hub-contract/privacy.ts';
import type { WeekPlan } from '../../shared/week.ts';
import styles from '../desk/privacy.module.css';
import { useWeekWords } from '../desk/week-words.ts';
import { Card } from '../parts/card.tsx';
import { DataTable } from '../parts/data-table.tsx';

interface WithheldCardProps {
  site: DeskSite;
  plan: WeekPlan;
  speaksFrom: number;
}

/** A site's weeks, the newest first: what came out, what did not and why, as coarsely as it takes to point at no unit. */
export function WithheldCard({ site: { name, weeks }, plan, speaksFrom }: WithheldCardProps) {
  const { t } = useTranslation();
  const words = useWeekWords(plan);
  return (
    <Card title={t('privacy.withheld.title', { site: name })}>
      {weeks.length === 0 ? (
        <p className={styles.facts}>{t('privacy.withheld.nothingYet')}</p>
      ) : (
        <DataTable
          caption={t('privacy.withheld.title', { site: name })}
          columns={[
            t('privacy.withheld.column.week'),
            t('privacy.withheld.column.site'),
            t('privacy.withheld.column.units'),
            t('privacy.withheld.column.why'),
          ]}
          rows={weeks.toReversed().map(({ week, out, withheld, reasons }) => ({
            key: week,
            cells: [
              words.days([week]),
              t(out ? 'privacy.withheld.out' : 'privacy.withheld.notOut'),
              t(`privacy.withheld.units.${withheld ?? 'notSaid'}`),
              reasons.length > 0 && (
                <ul key="why" className={styles.reasons}>
                  {reasons.map((reason) => (
                    <li key={reason}>{t(`privacy.withheld.reason.${reason}`)}</li>
                  ))}
                </ul>
              ),
            ],
          }))}
        />
      )}
      <p className={styles.prose}>{t('privacy.withheld.why', { from: speaksFrom })}</p>
    </Card>
  );
}
