import { useTranslation } from 'react-i18next';
import type { Day } from '../../shared/clock.ts';
import type { LoggedAction } from '../../shared/hub-contract/actions.ts';
import { useWorkWords } from './use-work-words.ts';
import styles from './work.module.css';

/** A change with who sees to it, how it ended and what came after it: the same words for the lead and for the team. */
export function OneAction({ action, today }: { action: LoggedAction; today: Day }) {
  const { t } = useTranslation();
  const words = useWorkWords();
  const { owner, begun, due, end, by, reviews } = action;
  const facts = [
    t('leadWork.change.owner', { owner }),
    t('leadWork.change.begun', { day: words.day(begun) }),
    ...(due && !end
      ? [t(due < today ? 'leadWork.change.late' : 'leadWork.change.due', { day: words.day(due) })]
      : []),
    ...(end ? [t(`leadWork.change.${end.state}`, { day: words.day(end.on) })] : []),
    t('leadWork.change.by', { name: by }),
  ];
  return (
    <div>
      <h3 dir="auto">{words.action(action)}</h3>
      <p className={styles.soft} dir="auto">
        {facts.join(' · ')}
      </p>
      {end?.why && <p dir="auto">{t('leadWork.change.why', { why: end.why })}</p>}
      {reviews.map((review) => (
        <p key={review.after}>{words.review(review)}</p>
      ))}
    </div>
  );
}
