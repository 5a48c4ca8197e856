import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Hand } from '../../../shared/seat-contract/hands.ts';
import { useSeatCall } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { useDates } from '../../parts/dates.ts';
import { Trouble } from '../../parts/states.tsx';
import { useSituation } from '../situation.ts';
import { isUp } from './is-up.ts';
import styles from './hands.module.css';

/** One raised hand: what it said, how far it is, what was answered, and the way to lower it. */
export function OwnHand({
  hand,
  onLowered,
  onForgotten,
}: {
  hand: Hand;
  onLowered: () => void;
  onForgotten: () => void;
}) {
  const { t } = useTranslation();
  const dates = useDates(useSituation().zone);
  const lower = useSeatCall('lowerHand');
  const { content, to, second, state, why, lowering, replies } = hand;
  const { name } = to;
  const when = dates.moment(hand.at);
  const isAnswered = state === 'answered';
  return (
    <li className={styles.hand}>
      <h3>{t(`hands.what.kind.${content.kind}`)}</h3>
      <p className={styles.soft}>{t('hands.own.when', { when, name })}</p>
      {content.words && (
        <p className={styles.said} dir="auto">
          <span className="visually-hidden">{t('hands.own.words')}: </span>
          {content.words}
        </p>
      )}
      <p role="status" className={isAnswered ? styles.answered : undefined}>
        {lowering ? t('hands.own.lowering') : stateWords()}
      </p>
      {state === 'refused' && why && <p>{t(`errors.${why}`)}</p>}
      {replies.length > 0 && (
        <ul className={styles.replies} aria-label={t('hands.own.replies')}>
          {replies.map(({ answer, words }, i) => (
            // Answers are only ever added at the end.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={i} dir="auto">
              {[answer !== 'words' && t(`hands.own.answer.${answer}`), words].filter(Boolean).join(' ')}
            </li>
          ))}
        </ul>
      )}
      {second && isUp(hand) && !isAnswered && (
        <p className={styles.soft}>
          {t('hands.own.second', {
            name: second.name,
            hours: t('hands.second.hours', { hours: second.afterHours }),
          })}
        </p>
      )}
      {lower.error && <Trouble error={lower.error} />}
      {isUp(hand) && !lowering && (
        <div>
          <Button
            kind="quiet"
            isPending={lower.isPending}
            aria-label={t(isAnswered ? 'hands.own.settledThis' : 'hands.own.lowerThis', { name, when })}
            onPress={() => lower.mutate({ id: hand.id }, { onSuccess: onLowered })}
          >
            {t(isAnswered ? 'hands.own.settled' : 'hands.own.lower')}
          </Button>
        </div>
      )}
      {!isUp(hand) && (
        <Forget id={hand.id} label={t('hands.own.forgetThis', { name, when })} onDone={onForgotten} />
      )}
    </li>
  );

  function stateWords(): string {
    if (isAnswered && second) return t('hands.own.answeredBySomeone');
    return t(`hands.own.${state}`, { name });
  }
}

/** Deletes one that is over, in two steps: the second is another button. */
function Forget({ id, label, onDone }: { id: string; label: string; onDone: () => void }) {
  const { t } = useTranslation();
  const forget = useSeatCall('forgetNote');
  const [asked, setAsked] = useState(false);
  if (!asked)
    return (
      <div>
        <Button kind="quiet" aria-label={label} onPress={() => setAsked(true)}>
          {t('hands.own.forget')}
        </Button>
      </div>
    );
  return (
    <>
      {forget.error && <Trouble error={forget.error} />}
      <p role="status">{t('hands.own.forgetText')}</p>
      <div className={styles.row}>
        <Button autoFocus onPress={() => setAsked(false)}>
          {t('hands.own.forgetNot')}
        </Button>
        <Button
          kind="care"
          isPending={forget.isPending}
          onPress={() => forget.mutate({ id }, { onSuccess: onDone })}
        >
          {t('hands.own.forgetNow')}
        </Button>
      </div>
    </>
  );
}
