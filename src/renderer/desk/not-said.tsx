import { useTranslation } from 'react-i18next';
import { Card } from '../parts/card.tsx';
import styles from './not-said.module.css';

/** The end of every page of numbers: what they do not say (PRIVACY, "Threats, what is left, and the words to use"). */
export function NotSaid({ sentences }: { sentences: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <Card title={t('desk.notSaid.title')}>
      <ul className={styles.sentences}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Card>
  );
}
