import { useTranslation } from 'react-i18next';
import type { StrainWhy } from '../../../shared/seat-contract/strain.ts';
import { Card } from '../../parts/card.tsx';
import { useDates } from '../../parts/dates.ts';
import { MoodFace } from '../../parts/mood-face.tsx';
import styles from './strain.module.css';

/** What a tier goes by: each reason in words, and the days behind it. */
export function Reasons({ reasons }: { reasons: readonly StrainWhy[] }) {
  const { t } = useTranslation();
  return (
    <Card title={t('strain.whyTitle')}>
      {reasons.map((why) => (
        <Reason key={why.id} why={why} />
      ))}
    </Card>
  );
}

function Reason({ why: { id, days, stressors } }: { why: StrainWhy }) {
  const { t, i18n } = useTranslation();
  const dates = useDates('UTC');
  const title = t(`strain.why.${id}.title`);
  const named = new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(
    stressors.map((stressor) => t(`domain.stressor.${stressor}`)),
  );
  return (
    <section className={styles.reason}>
      <h3>{title}</h3>
      <p>{t(`strain.why.${id}.text`)}</p>
      {stressors.length > 0 && <p>{t('strain.mostly', { what: named })}</p>}
      <ul className={styles.days} aria-label={t('strain.days', { reason: title })}>
        {days.map(({ day, mood }) => (
          <li key={day}>
            <span aria-hidden="true">{dates.monthDay(day)}</span>
            {mood && <MoodFace mood={mood} size={22} />}
            <span className="visually-hidden">
              {mood
                ? t('strain.daySaid', { day: dates.day(day), mood: t(`domain.mood.${mood}`) })
                : dates.day(day)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
