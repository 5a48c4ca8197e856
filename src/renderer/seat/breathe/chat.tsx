import { useTranslation } from 'react-i18next';
import { type QuietProps, QuietRoutine } from './quiet-routine.tsx';
import styles from './breathe.module.css';

const ideas = ['ask', 'thank', 'laugh'] as const;

/** A few friendly words with somebody: the page only says how to begin. */
export function Chat(props: QuietProps) {
  const { t } = useTranslation();
  return (
    <QuietRoutine {...props} words={t('routines.social.words')}>
      {() => (
        <ul className={styles.ideas}>
          {ideas.map((idea) => (
            <li key={idea}>{t(`routines.social.ideas.${idea}`)}</li>
          ))}
        </ul>
      )}
    </QuietRoutine>
  );
}
