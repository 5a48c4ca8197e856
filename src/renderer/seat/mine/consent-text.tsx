import { useTranslation } from 'react-i18next';
import { consentVersion } from '../../../shared/consent.ts';
import { Card } from '../../parts/card.tsx';
import styles from './mine.module.css';

const parts = ['free', 'what', 'why', 'who', 'where', 'back', 'left', 'rights'] as const;

/** What a person agrees to, in the order in which it is asked about most (GDPR Art. 9 and 13, PIPL 17 and 28–30). */
export function ConsentText() {
  const { t } = useTranslation();
  return (
    <Card aside={<span className={styles.soft}>{t('consent.version', { version: consentVersion })}</span>}>
      {parts.map((part) => (
        <section key={part} className={styles.group}>
          <h2>{t(`consent.text.${part}.title`)}</h2>
          <p>{t(`consent.text.${part}.text`)}</p>
        </section>
      ))}
      <p>{t('consent.from')}</p>
    </Card>
  );
}
