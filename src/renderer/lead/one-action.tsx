import { useTranslation } from 'react-i18next';
import type { Day } from '../../shared/clock.ts';
import type { LoggedAction } from '../../shared/hub-contract/actions.ts';
import { changeFacts } from './change-lines.ts';
import { useWorkWords } from './use-work-words.ts';
import styles from './work.module.css';

/** A change with who sees to it, how it ended and what came after it: the same words for the lead and for the team. */
export function OneAction({ action, today }: { action: LoggedAction; today: Day }) {
  const { t } = useTranslation();
  const words = useWorkWords();
  const { end, reviews } = action;
  return (
    <div>
      <h3 dir="auto">{words.action(action)}</h3>
      <p className={styles.soft} dir="auto">
        {changeFacts(action, today, { t, work: words })}
      </p>
      {end?.why && <p dir="auto">{t('leadWork.change.why', { why: end.why })}</p>}
      {reviews.map((review) => (
        <p key={review.after}>{words.review(review)}</p>
      ))}
    </div>
  );
}
