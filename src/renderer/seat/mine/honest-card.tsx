import { useTranslation } from 'react-i18next';
import { Card } from '../../parts/card.tsx';
import styles from './mine.module.css';

/** PRIVACY, "Threats, what is left, and the words to use": one sentence each, in its order. */
const sentences = ['lead', 'server', 'computer', 'network', 'others', 'screens'] as const;

/** What anonymity can and cannot do, in the words that were agreed on. */
export function HonestCard() {
  const { t } = useTranslation();
  return (
    <Card title={t('seat.leaving.honestTitle')}>
      <ul className={styles.list}>
        {sentences.map((id) => (
          <li key={id}>{t(`seat.leaving.honest.${id}`)}</li>
        ))}
      </ul>
    </Card>
  );
}
