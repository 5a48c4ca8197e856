import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Hand } from '../../../shared/seat-contract/hands.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Empty, Notice } from '../../parts/states.tsx';
import { useSituation } from '../situation.ts';
import { isUp } from './is-up.ts';
import styles from './hands.module.css';
import { OwnHand } from './own-hand.tsx';

interface OwnHandsProps {
  hands: readonly Hand[];
  /** The one that has just been raised. */
  raised: Hand | null;
  onAgain: (hand: Hand) => void;
}

/** What was raised and is still up, and below it what is over. */
export function OwnHands({ hands, raised, onAgain }: OwnHandsProps) {
  const { t } = useTranslation();
  const { demo } = useSituation();
  const [lowered, setLowered] = useState<Hand | null>(null);
  const up = hands.filter(isUp);
  const earlier = hands.filter((hand) => !isUp(hand));
  const isNew = raised !== null && up.some(({ id }) => id === raised.id);

  const card = useRef<HTMLDivElement>(null);
  const toCard = () => card.current?.focus();
  // The form has emptied itself: what was in it is here now.
  useEffect(() => {
    if (raised) card.current?.focus();
  }, [raised]);
  return (
    <Card title={t('hands.own.title')}>
      <div ref={card} tabIndex={-1} className={styles.own}>
        {isNew && <Notice>{t('hands.kept', { name: raised.to.name })}</Notice>}
        {lowered && (
          <Notice
            action={
              <Button
                onPress={() => {
                  onAgain(lowered);
                  setLowered(null);
                }}
              >
                {t('hands.own.again')}
              </Button>
            }
          >
            {t(lowered.state === 'waiting' ? 'hands.own.loweredHere' : 'hands.own.lowered', {
              name: lowered.to.name,
            })}
          </Notice>
        )}
        {hands.length === 0 && <Empty>{t('hands.own.empty')}</Empty>}
        <ul className={styles.list}>
          {up.map((hand) => (
            <OwnHand key={hand.id} hand={hand} onLowered={() => setLowered(hand)} onForgotten={toCard} />
          ))}
        </ul>
        {demo && up.some(({ state }) => state !== 'answered') && (
          <p className={styles.soft}>{t('hands.own.demo')}</p>
        )}
        {earlier.length > 0 && (
          <details>
            <summary>{t('hands.own.earlier')}</summary>
            <ul className={styles.list}>
              {earlier.map((hand) => (
                <OwnHand key={hand.id} hand={hand} onLowered={() => undefined} onForgotten={toCard} />
              ))}
            </ul>
          </details>
        )}
      </div>
    </Card>
  );
}
