import { useTranslation } from 'react-i18next';
import { talkSteps } from '../../../shared/guide.ts';
import styles from './guides.module.css';

/** Talking a heated moment down. */
export function CalmingGuide() {
  return <Steps of="calming" />;
}

/** A talk about a disputed score. */
export function QaDisputeGuide() {
  return <Steps of="qaDispute" />;
}

function Steps({ of }: { of: 'calming' | 'qaDispute' }) {
  const { t } = useTranslation();
  return (
    <ol className={styles.steps}>
      {talkSteps.map((step) => (
        <li key={step}>
          <h2>{t(`guides.${of}.${step}.name`)}</h2>
          <p>{t(`guides.${of}.${step}.how`)}</p>
        </li>
      ))}
    </ol>
  );
}
